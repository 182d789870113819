package id.gapura.partner.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.AttemptEvent;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.invitation.EnrolmentRequest.Read;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a platform sends, and whom of those it names officers are to help. */
record PlatformRows(TestWeb web, String channel) {
    static String row(String id, String name, String nik, String phone) {
        return """
                {"externalId": "%s", "name": "%s", "nik": "%s", "phone": "%s"}""".formatted(id, name, nik, phone);
    }

    RowAnswer send(String row) {
        var read = EnrolmentRequest.read(
                row.getBytes(StandardCharsets.UTF_8), web.clock().instant());
        return web.get(Invitations.class)
                .invite(channel, ((Read.Rows) read).rows())
                .getFirst();
    }

    List<Attempt> listed() {
        var today = Jakarta.today(web.clock());
        return web.get(RescueList.class).list(RescueFilter.in(RegionCode.NATION), today, 0, 500).stream()
                .filter(one -> one.opened().actor().equals("platform:" + channel))
                .toList();
    }

    Attempt only() {
        assertThat(listed()).hasSize(1);
        return listed().getFirst();
    }

    List<AttemptEvent> history(Attempt attempt) {
        return web.get(Attempts.class).history(attempt.id());
    }

    void care(Attempt attempt, Outcome outcome) {
        assertThat(web.get(Attempts.class).care(attempt.id(), new Care.Close(outcome, ""), "pusat"))
                .isEqualTo(Care.Result.DONE);
    }
}
