package id.gapura.console.consents;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Worker;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConsentPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));

    private final Worker member = WEB.people().member("Siti Aminah");
    private final Subject subject = Subject.worker(member.id());
    private final String page = "/console/people/" + member.id() + "/consents";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("petir", Role.VILLAGE_OFFICER, "36.04.19");
        WEB.staff("menteng", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("auditor", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private Answer say(String login, Purpose purpose, String said) {
        var officer = WEB.signIn(login);
        return officer.post("/console/people", page + "/" + purpose.code(), Map.of("said", said));
    }

    private Consent last(Purpose purpose) {
        return WEB.get(Consents.class).standing(subject, purpose).orElseThrow();
    }

    @Test
    void a_yes_is_kept_with_the_words_read_out_the_way_and_who_heard_it() {
        var answer = say("petir", Purpose.CONTACT, "voice");

        assertThat(answer.location()).isEqualTo(page);
        assertThat(last(Purpose.CONTACT).words().orElseThrow().text()).startsWith("Bolehkah petugas menelepon");
        assertThat(last(Purpose.CONTACT).source().recordedBy()).isEqualTo("petir");
        assertThat(WEB.signIn("serang").get(page).body()).contains("Setuju", "lisan, oleh petir", "oleh petir");
    }

    @Test
    void paper_is_kept_as_paper_and_one_press_takes_it_back() {
        say("serang", Purpose.RESEARCH, "paper");
        assertThat(last(Purpose.RESEARCH).source().way()).isEqualTo(Way.PAPER);

        say("serang", Purpose.RESEARCH, "no");

        assertThat(last(Purpose.RESEARCH).isGiven()).isFalse();
        assertThat(WEB.get(Audit.class).about(member.id().toString(), 10))
                .extracting(Audit.Line::act)
                .contains("consent.given", "consent.withdrawn");
    }

    @Test
    void officers_elsewhere_find_nobody_and_an_auditor_only_looks() {
        assertThat(WEB.signIn("menteng").get(page).status()).isEqualTo(404);
        assertThat(say("menteng", Purpose.CONTACT, "voice").status()).isEqualTo(404);
        assertThat(WEB.signIn("auditor").get(page).body())
                .contains("Belum pernah ditanya")
                .doesNotContain("name=\"said\"");
        var auditor = WEB.signIn("auditor");
        assertThat(auditor.post("/console", page + "/contact", Map.of("said", "voice"))
                        .status())
                .isEqualTo(403);
        assertThat(WEB.get(Consents.class).history(subject)).isEmpty();
    }

    @Test
    void there_are_no_other_purposes() {
        var officer = WEB.signIn("serang");

        assertThat(officer.post("/console/people", page + "/anything", Map.of("said", "voice"))
                        .status())
                .isEqualTo(404);
        assertThat(officer.post("/console/people", page + "/contact", Map.of("said", "perhaps"))
                        .status())
                .isEqualTo(404);
        assertThat(WEB.get(Consents.class).history(subject)).isEmpty();
    }

    @Test
    void the_page_is_fit_for_every_device_and_eye() {
        say("serang", Purpose.CONTACT, "voice");
        say("serang", Purpose.CLAIM_STORY, "no");

        WEB.expectFit("serang", page);
    }
}
