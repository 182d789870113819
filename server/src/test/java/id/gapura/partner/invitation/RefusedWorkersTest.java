package id.gapura.partner.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.AttemptEvent;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.invitation.EnrolmentRequest.Read;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workers whom platforms name in rows that are refused. */
class RefusedWorkersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final int DAYS = 180;
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());

    private static int people;

    /** Each test has a platform of its own, which names one worker. */
    private final int person = ++people;

    private final String channel = "ojek-" + person;
    private final String external = "D-" + person;
    private final String nik = TestAttempts.nik();
    private final String phone = "0812944%04d".formatted(person);

    @BeforeAll
    static void staff() {
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("pusat", Role.BRANCH_OFFICER, "");
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    @BeforeEach
    void setToday() {
        WEB.setToday(TODAY);
    }

    @Test
    void who_can_be_reached_or_known_again_waits_with_reason_owner_and_deadline() {
        send(row(external + "a", "Salah Angka", "12", phone));
        send(row(external + "b", "Terlalu Tua", "360499420530%04d".formatted(person), phone));
        send("""
                {"externalId": "%s", "name": "Tanpa Hape", "nik": "%s"}""".formatted(external + "c", nik));
        send(row("bukan nomor", "Nomor Salah", TestAttempts.nik(), phone));

        assertThat(listed())
                .extracting(
                        one -> one.draft().get(DraftField.NAME),
                        one -> one.followUp().reason().orElseThrow(),
                        one -> one.followUp().dueOn().orElseThrow(),
                        Attempt::place,
                        one -> one.followUp().owner())
                .containsExactlyInAnyOrder(
                        tuple("Salah Angka", Reason.FAULTY, TODAY.plusDays(5), RegionCode.NATION, "pusat"),
                        tuple("Terlalu Tua", Reason.AGE, TODAY.plusDays(7), RegionCode.of("36.04"), "serang"),
                        tuple("Tanpa Hape", Reason.UNFINISHED, TODAY.plusDays(7), RegionCode.of("36.04"), "serang"),
                        tuple("Nomor Salah", Reason.FAULTY, TODAY.plusDays(5), RegionCode.of("36.04"), "serang"));
        assertThat(listed()).allSatisfy(one -> {
            assertThat(one.opened().door()).isEqualTo(Door.PLATFORM);
            assertThat(one.awaitsConsent()).isFalse();
        });
        assertThat(history(named("Salah Angka")))
                .extracting(AttemptEvent::kind, AttemptEvent::detail)
                .containsExactly(tuple(AttemptEvent.Kind.ROW_REFUSED, external + "a: NIK,REGION"));
    }

    @Test
    void a_row_by_which_nobody_can_be_reached_is_kept_nowhere() {
        assertThat(send(row(external, "Siapa Saja", "12", "0812"))).isInstanceOf(RowAnswer.Refused.class);
        send("{\"name\": \"Siapa Saja\"}");

        assertThat(listed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"D-x, ''", "'', ''", "D-y, Anton"})
    void the_same_row_again_adds_none_also_once_an_officer_has_ended_it(String id, String name) {
        var row = row(id, name, "12", phone);
        send(row);
        send(row);
        var waiting = only();
        WEB.setToday(TODAY.plusDays(2));
        send(row);

        assertThat(only()).isEqualTo(waiting);
        assertThat(history(waiting)).hasSize(1);
        care(waiting, Outcome.CANNOT_BE_HELPED);
        send(row);
        assertThat(listed()).isEmpty();
        assertThat(tried(Span.weeksUntil(TODAY.plusDays(2), 2)).refused()).isPositive();
    }

    @Test
    void a_row_that_says_more_is_added_to_what_is_known_and_the_deadline_stays() {
        send(row(external, "Kurang Jelas", nik + "1", phone));
        WEB.setToday(TODAY.plusDays(2));

        send(row(external, "Kurang Jelas", nik, "0812"));

        var waiting = only();
        assertThat(waiting.draft().get(DraftField.NIK)).isEqualTo(nik);
        assertThat(waiting.draft().get(DraftField.PHONE)).isEqualTo(phone);
        assertThat(waiting.followUp().dueOn()).contains(TODAY.plusDays(5));
        assertThat(waiting.place()).isEqualTo(RegionCode.of("36.04"));
        assertThat(waiting.followUp().owner()).isEqualTo("serang");
    }

    @Test
    void what_an_officer_is_at_is_not_written_over() {
        send(row(external, "Sedang Dibantu", "12", phone));
        var waiting = only();
        WEB.get(Attempts.class).save(waiting.id(), Map.of(DraftField.NIK, nik), "serang");

        send(row(external, "Sedang Dibantu", "13", phone));
        var right = send(row(external, "Sedang Dibantu", nik, phone));

        assertThat(get(waiting).draft().get(DraftField.NIK)).isEqualTo(nik);
        assertThat(get(waiting).followUp().reason()).contains(Reason.UNFINISHED);
        assertThat(right).isEqualTo(refused("nik", "being-enrolled"));
        assertThat(listed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, true"})
    void named_right_the_same_attempt_goes_on_as_one_whose_worker_is_asked(int days, boolean isListed) {
        send(row(external, "Akhirnya Benar", "12", phone));
        var waiting = only();
        var asked = TODAY.plusDays(3);
        WEB.setToday(asked);

        var answer = send(row(external, "Akhirnya Benar", nik, phone));

        assertThat(answer).isInstanceOf(RowAnswer.Taken.class);
        var invitation = ((RowAnswer.Taken) answer).invitation();
        assertThat(invitation.id()).isEqualTo(waiting.id());
        assertThat(invitation.answerBy()).isEqualTo(asked.plusDays(7));
        assertThat(get(waiting).awaitsConsent()).isTrue();
        WEB.setToday(asked.plusDays(days));
        assertThat(listed().stream().map(Attempt::id).anyMatch(waiting.id()::equals))
                .isEqualTo(isListed);
    }

    @Test
    void a_yes_to_it_is_one_success_of_the_platform_in_the_week_of_the_first_row() {
        WEB.awaitQuiet();
        var before = WEB.get(Success.class).byDoor(RegionCode.of("36.04"), Span.weeksUntil(TODAY, 1));
        send(row(external, "Jadi Peserta", "12", phone).replace("}", ", \"region\": \"36.04\"}"));
        WEB.awaitQuiet();
        var waits = WEB.get(Success.class).byDoor(RegionCode.of("36.04"), Span.weeksUntil(TODAY, 1));
        WEB.setToday(TODAY.plusDays(7));
        send(row(external, "Jadi Peserta", nik, phone));

        var ending = WEB.get(Invitations.class).yes(invitation(), "Ya", Map.of());

        WEB.awaitQuiet();
        var after = WEB.get(Success.class).byDoor(RegionCode.of("36.04"), Span.weeksUntil(TODAY, 1));
        assertThat(ending).containsInstanceOf(Ending.Enrolled.class);
        assertThat(of(waits).unfinished()).isEqualTo(of(before).unfinished() + 1);
        assertThat(of(after).unfinished()).isEqualTo(of(before).unfinished());
        assertThat(of(after).enrolled()).isEqualTo(of(before).enrolled() + 1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_worker_is_known_again_by_the_nik_under_another_id_but_not_somebody_of_another_name() {
        send(row("nomor salah", "Asep Hidayat", nik, phone));
        var waiting = only();

        send(row(external, "ASEP HIDAYAT", nik, "0812"));
        assertThat(only().id()).isEqualTo(waiting.id());
        send(row(external + "x", "Budi", nik, "0812"));

        assertThat(listed()).hasSize(2);
        assertThat(((RowAnswer.Taken) send(row(external, "Asep Hidayat", nik, phone)))
                        .invitation()
                        .id())
                .isEqualTo(waiting.id());
    }

    @Test
    void who_is_a_member_is_not_listed_and_who_waits_ends_as_one() {
        var sarip = WEB.people().member("Sarip");
        send(row(external, "Sarip", "12", phone));
        var waiting = only();

        send(row(external + "x", "Sarip", sarip.nik().digits(), "0812"));
        assertThat(listed()).hasSize(1);
        send(row(external, "Sarip", sarip.nik().digits(), phone));

        assertThat(listed()).isEmpty();
        assertThat(get(waiting).progress().state()).isEqualTo(State.ALREADY_MEMBER);
        assertThat(get(waiting).progress().workerId()).contains(sarip.id());
        assertThat(get(waiting).followUp().outcome()).contains(Outcome.DUPLICATE);
    }

    @Test
    void who_joins_alone_meanwhile_waits_no_more() {
        send(row(external, "Sendiri", nik, "0812"));
        var waiting = only();

        PEOPLE.handedIn("Sendiri", nik);

        assertThat(listed()).isEmpty();
        assertThat(get(waiting).progress().state()).isEqualTo(State.ALREADY_MEMBER);
    }

    @Test
    void whom_the_platform_has_asked_or_who_is_being_enrolled_is_not_listed() {
        send(row(external, "Sudah Ditanya", nik, phone));
        var other = TestAttempts.nik();
        var self = PEOPLE.opening(TestAttempts.complete("Mulai Sendiri", other));
        PEOPLE.face().open(self);

        send(row(external, "Sudah Ditanya", "12", phone));
        send(row(external + "x", "Sudah Ditanya", nik, "0812"));
        send(row(external + "y", "Mulai Sendiri", other, "0812"));

        assertThat(listed()).isEmpty();
    }

    @Test
    void a_no_told_to_the_officer_is_a_no_to_the_platform() {
        send(row(external, "Tidak Mau", "12", phone));
        care(only(), Outcome.DECLINED);

        var again = send(row(external, "Tidak Mau", nik, phone));
        send(row(external, "Tidak Mau", "13", phone));

        assertThat(again).isEqualTo(refused("nik", "declined"));
        assertThat(listed()).isEmpty();
    }

    @Test
    void whom_nobody_reached_is_asked_once_the_row_is_right() {
        send(row(external, "Tak Terjangkau", "12", phone));
        var waiting = only();
        care(waiting, Outcome.UNREACHABLE);

        send(row(external, "Tak Terjangkau", nik, phone));

        assertThat(invitation()).isEqualTo(waiting.id());
        assertThat(get(waiting).followUp().outcome()).isEmpty();
    }

    @Test
    void a_phone_that_is_asked_for_another_is_the_officers_to_find_out() {
        send(row(external, "Pertama", nik, phone));

        var second = send(row(external + "x", "Kedua", TestAttempts.nik(), phone));

        assertThat(second).isInstanceOf(RowAnswer.Refused.class);
        assertThat(only().draft().get(DraftField.NAME)).isEqualTo("Kedua");
        assertThat(WEB.get(Attempts.class).namedWithPhone("+62" + phone.substring(1)))
                .extracting(one -> one.draft().get(DraftField.NAME))
                .containsExactly("Pertama");
    }

    @Test
    void two_platforms_have_rows_of_their_own() {
        send(row(external, "Dua Mitra", "12", phone));

        send("lain-" + person, row(external, "Dua Mitra Lain", "12", phone));

        assertThat(listed()).hasSize(1);
        assertThat(listed("lain-" + person)).hasSize(1);
    }

    @Test
    void what_was_sent_is_there_on_the_last_day_and_gone_on_the_next() {
        var row = row(external, "Dilupakan", "12", phone);
        send(row);
        var waiting = only();
        care(waiting, Outcome.CANNOT_BE_HELPED);

        forgetOn(TODAY.plusDays(DAYS));
        assertThat(get(waiting).draft().get(DraftField.NAME)).isEqualTo("Dilupakan");
        forgetOn(TODAY.plusDays(DAYS + 1));

        assertThat(get(waiting).draft()).isEqualTo(Draft.EMPTY);
        assertThat(keys(waiting)).isEqualTo("null null null");
        send(row);
        assertThat(only().id()).isNotEqualTo(waiting.id());
    }

    @Test
    void what_nobody_took_care_of_is_closed_by_time_and_then_forgotten() {
        send(row(external, "Tertinggal", "12", phone));
        var waiting = only();
        var due = waiting.followUp().dueOn().orElseThrow();

        forgetOn(due.plusDays(DAYS));
        assertThat(get(waiting).followUp().outcome()).isEmpty();
        forgetOn(due.plusDays(DAYS + 1));
        assertThat(get(waiting).followUp().outcome()).contains(Outcome.UNREACHABLE);
        forgetOn(due.plusDays(2 * DAYS + 2));

        assertThat(get(waiting).draft()).isEqualTo(Draft.EMPTY);
    }

    @Test
    void nothing_of_a_person_is_to_be_seen_in_the_tables() {
        send(row(external, "Nama Rahasia", nik + "7", phone));
        var id = only().id();

        assertThat(WEB.sql().sql("""
                        SELECT a::text FROM enrolment.attempt a WHERE attempt_id = :id
                        UNION ALL SELECT e::text FROM enrolment.attempt_event e WHERE attempt_id = :id""").param("id", id).query(String.class).list())
                .hasSize(2)
                .noneMatch(row -> row.contains(nik) || row.contains("Rahasia") || row.contains(phone.substring(1)));
    }

    private static String row(String id, String name, String nik, String phone) {
        return """
                {"externalId": "%s", "name": "%s", "nik": "%s", "phone": "%s"}""".formatted(id, name, nik, phone);
    }

    private RowAnswer send(String row) {
        return send(channel, row);
    }

    private static RowAnswer send(String channel, String row) {
        var read = EnrolmentRequest.read(
                row.getBytes(StandardCharsets.UTF_8), WEB.clock().instant());
        return WEB.get(Invitations.class)
                .invite(channel, ((Read.Rows) read).rows())
                .getFirst();
    }

    private RowAnswer refused(String field, String problem) {
        return new RowAnswer.Refused(external, List.of(new Flaw(field, problem, "")));
    }

    private UUID invitation() {
        return WEB.get(Invitations.class)
                .find(channel, external)
                .orElseThrow()
                .invitation()
                .id();
    }

    private List<Attempt> listed() {
        return listed(channel);
    }

    private static List<Attempt> listed(String channel) {
        var today = Jakarta.today(WEB.clock());
        return WEB.get(RescueList.class).list(RescueFilter.in(RegionCode.NATION), today, 0, 500).stream()
                .filter(one -> one.opened().actor().equals("platform:" + channel))
                .toList();
    }

    private Attempt only() {
        assertThat(listed()).hasSize(1);
        return listed().getFirst();
    }

    private Attempt named(String name) {
        return listed().stream()
                .filter(one -> one.draft().get(DraftField.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Attempt get(Attempt attempt) {
        return PEOPLE.get(attempt.id());
    }

    private static List<AttemptEvent> history(Attempt attempt) {
        return WEB.get(Attempts.class).history(attempt.id());
    }

    private static void care(Attempt attempt, Outcome outcome) {
        assertThat(WEB.get(Attempts.class).care(attempt.id(), new Care.Close(outcome, ""), "pusat"))
                .isEqualTo(Care.Result.DONE);
    }

    private static SuccessRate of(Map<Door, SuccessRate> byDoor) {
        return Optional.ofNullable(byDoor.get(Door.PLATFORM)).orElse(new SuccessRate(0, 0, 0, 0, 0));
    }

    private static SuccessRate tried(Span span) {
        WEB.awaitQuiet();
        return of(WEB.get(Success.class).byDoor(RegionCode.NATION, span));
    }

    private static void forgetOn(LocalDate day) {
        WEB.setToday(day);
        WEB.all(Job.class).stream()
                .filter(job -> job.name().equals("enrolment.forget-attempts"))
                .forEach(job -> job.run(""));
    }

    private static String keys(Attempt attempt) {
        return WEB.sql()
                .sql("SELECT nik_index, phone_index, named_index FROM enrolment.attempt WHERE attempt_id = :id")
                .param("id", attempt.id())
                .query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .single();
    }

    private static List<String> differences() {
        WEB.awaitQuiet();
        var differences = new ArrayList<String>();
        WEB.all(Proof.class).forEach(proof -> proof.run(differences::add));
        return differences;
    }
}
