package id.gapura.console.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.partner.invitation.EnrolmentRequest;
import id.gapura.partner.invitation.EnrolmentRequest.Read;
import id.gapura.partner.invitation.Invitations;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom a platform named in a row that was refused, as officers see them. */
class RefusedRowPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final String HOME = "/console/rescue";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    @Test
    void the_list_and_the_case_say_why_in_both_languages() {
        var tooOld = named("D-7", "Asep Terlalu Tua", "3604994205300007", "081290001111");
        var wrong = named("D-8", "Budi Salah Nomor", TestAttempts.nik(), "0812");
        var siti = WEB.signIn("siti");

        var list = siti.get(HOME + "?door=platform").body();
        var page = siti.get(HOME + "/" + wrong.id()).body();
        siti.get("/console?lang=en");
        var english = siti.get(HOME + "?door=platform").body();
        var englishPage = siti.get(HOME + "/" + wrong.id()).body();

        assertThat(list)
                .contains(
                        "Asep Terlalu Tua",
                        "Usia atau tanggal lahir",
                        "href=\"tel:+6281290001111\"",
                        "Budi Salah Nomor",
                        "Ada isian yang salah");
        assertThat(page)
                .contains(
                        "Ditolak waktu dikirim aplikasi mitra: Ada isian yang salah",
                        "Diusulkan aplikasi mitra dan ditolak",
                        "Nomor telepon",
                        "/console/enrol/" + wrong.id())
                .doesNotContain("D-8");
        assertThat(english).contains("Asep Terlalu Tua", "Age or birth date", "An answer is wrong", "Platform");
        assertThat(englishPage)
                .contains("Not taken when a platform sent it: An answer is wrong", "A platform named the person");
        assertThat(WEB.signIn("jauh").get(HOME + "/" + tooOld.id()).status()).isEqualTo(404);
        assertThat(WEB.signIn("jauh").get(HOME + "?door=platform").body()).doesNotContain("Asep Terlalu Tua");
    }

    @Test
    void an_officer_completes_it_together_with_the_worker() {
        var waiting = named("D-9", "Cecep Dibantu", TestAttempts.nik(), "0812");

        PEOPLE.face()
                .save(
                        waiting.id(),
                        Map.of(DraftField.PHONE, "0812 3456 7890", DraftField.CONSENT, "Ya, saya setuju didaftarkan."),
                        "siti");

        assertThat(PEOPLE.face().submit(waiting.id(), "siti")).isInstanceOf(Ending.Enrolled.class);
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        var waiting =
                named("D-10", "Dedi Yang Namanya Panjang Sekali Bin Haji Abdurrahman", TestAttempts.nik(), "0812");

        WEB.expectFit("siti", HOME + "?door=platform", HOME + "/" + waiting.id());
    }

    private static Attempt named(String id, String name, String nik, String phone) {
        var body = """
                {"externalId": "%s", "name": "%s", "nik": "%s", "phone": "%s"}""".formatted(id, name, nik, phone);
        var read = EnrolmentRequest.read(
                body.getBytes(StandardCharsets.UTF_8), WEB.clock().instant());
        WEB.get(Invitations.class).invite("ojek-contoh", ((Read.Rows) read).rows());
        return WEB.get(RescueList.class).list(RescueFilter.in(RegionCode.of("36.04")), TODAY, 0, 50).stream()
                .filter(one -> one.draft().get(DraftField.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
