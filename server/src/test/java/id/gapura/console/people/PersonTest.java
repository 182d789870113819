package id.gapura.console.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.kernel.Rupiah;
import id.gapura.kernel.Tongue;
import id.gapura.program.TestProgram;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.reminders.Languages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Worker SITI = WEB.people().member("Siti Nurhayati");
    private static final Worker JOKO = WEB.people().member("Joko");
    private static final Worker AMINAH = WEB.people().member("Aminah");

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("menteng", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("village", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("auditor", Role.AUDITOR, "");
        WEB.staff("boss", Role.ADMINISTRATOR, "");
        WEB.people().paid(SITI, YearMonth.of(2026, 11), 2);
        WEB.get(Intake.class)
                .accept(new IncomingPayment(
                        "warung-pay", "coins", JOKO.nik().digits(), Rupiah.of(2_100), TestProgram.noon(TODAY)));
    }

    @AfterAll
    static void close() {
        WEB.setToday(TODAY);
        WEB.close();
    }

    @Test
    void the_answer_comes_first_with_what_skipping_a_month_leads_to() {
        var page = page("serang", SITI);

        assertThat(page)
                .contains("Terlindungi sampai 31 Desember 2026")
                .contains("perlindungan berhenti setelah 31 Desember 2026")
                .contains("tidak aktif pada 1 April 2027");
        assertThat(page.indexOf("Terlindungi sampai")).isLessThan(page.indexOf("Data diri"));
    }

    @Test
    void the_next_month_is_priced_by_its_own_law_and_explained() {
        assertThat(page("serang", SITI)).contains("Januari 2027: Rp16.800");
        assertThat(page("serang", AMINAH)).contains("November 2026: Rp8.400", "Keringanan", "Belum terlindungi");
    }

    @Test
    void later_the_same_person_is_in_grace_and_then_lapsed() {
        WEB.setToday(LocalDate.of(2027, 2, 3));
        var grace = page("serang", SITI);
        WEB.setToday(LocalDate.of(2027, 4, 1));
        var lapsed = page("serang", SITI);
        WEB.setToday(TODAY);

        assertThat(grace).contains("Perlindungan berakhir 31 Desember 2026", "2 bulan belum dibayar");
        assertThat(lapsed).contains("Tidak aktif sejak 1 April 2027");
    }

    @Test
    void the_statement_shows_a_payment_once_with_its_funds_as_detail() {
        var page = page("serang", SITI);

        assertThat(page).contains("Iuran diterima lewat bank-jaya", "JKK Rp10.000 · JKM Rp6.800", "Rp16.800");
        assertThat(page.split("Iuran diterima lewat", -1)).hasSize(2);
    }

    @Test
    void the_piggy_bank_is_a_row_of_coins_towards_the_next_month() {
        var coins = page("serang", JOKO);

        assertThat(coins)
                .contains("Rp2.100 dari Rp8.400", "Kurang Rp6.300 untuk November 2026", "masuk celengan Rp2.100");
        assertThat(coins.split("class=\"coin full\"", -1)).hasSize(1 + 3);
        assertThat(coins.split("class=\"coin", -1)).hasSize(2 + 12);
        assertThat(page("serang", AMINAH)).doesNotContain("Celengan");
    }

    @Test
    void the_identity_number_is_shown_only_when_asked_for_once_and_on_record() {
        var officer = WEB.signIn("serang");
        var path = "/console/people/" + SITI.id();
        var hidden = officer.get(path).body();

        officer.post(path, path + "/nik", Map.of());
        var shown = officer.get(path).body();
        var again = officer.get(path).body();

        assertThat(hidden).contains("•••• •••• •••• ").doesNotContain(spaced(SITI));
        assertThat(shown).contains(spaced(SITI));
        assertThat(again).doesNotContain(spaced(SITI));
        assertThat(WEB.get(Audit.class).about(SITI.id().toString(), 5))
                .extracting(Audit.Line::act)
                .contains("person.seen", "person.nik-shown");
    }

    @Test
    void whoever_is_outside_the_scope_does_not_exist() {
        var path = "/console/people/" + SITI.id();

        assertThat(WEB.signIn("menteng").get(path).status()).isEqualTo(404);
        assertThat(WEB.signIn("menteng").get(path + "/correction").status()).isEqualTo(404);
        assertThat(WEB.signIn("menteng")
                        .get("/console/people/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(WEB.signIn("village").get(path).status()).isEqualTo(200);
        assertThat(WEB.signIn("auditor").get(path).status()).isEqualTo(200);
    }

    @Test
    void an_officer_sets_the_language_of_messages_to_whom_they_see() {
        var path = "/console/people/" + SITI.id() + "/language";
        var phone = SITI.home().phone().orElseThrow();
        var officer = WEB.signIn("serang");
        assertThat(page("serang", SITI)).contains("href=\"" + path + "\"", "Bahasa Indonesia");

        assertThat(officer.post(path, Map.of("language", "fr")).body()).contains("Pilih bahasanya");
        officer.post(path, Map.of("language", "su"));

        assertThat(WEB.get(Languages.class).of(SITI.id(), phone)).isEqualTo(Tongue.SUNDANESE);
        assertThat(page("auditor", SITI)).contains("Basa Sunda").doesNotContain("href=\"" + path + "\"");
        assertThat(WEB.signIn("auditor").get(path).status()).isEqualTo(403);
        assertThat(WEB.signIn("menteng").get(path).status()).isEqualTo(404);
        assertThat(WEB.get(Audit.class).about(SITI.id().toString(), 50))
                .extracting(Audit.Line::act, Audit.Line::detail)
                .contains(tuple("person.seen", "language"))
                .containsOnlyOnce(tuple("person.language-set", "su"));
        WEB.expectFit("serang", path);
    }

    @Test
    void an_administrator_sees_no_person() {
        var answer = WEB.signIn("boss").get("/console/people/" + SITI.id());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("tidak punya akses").doesNotContain("Siti");
    }

    @Test
    void the_page_is_fit_for_every_device_and_eye() {
        WEB.expectFit("serang", "/console/people/" + SITI.id());
        WEB.expectFit("serang", "/console/people/" + JOKO.id());
    }

    private static String page(String login, Worker worker) {
        var body = WEB.signIn(login).get("/console/people/" + worker.id()).body();
        return body.substring(body.indexOf("<main"));
    }

    private static String spaced(Worker worker) {
        return worker.nik().digits().replaceAll("(.{4})(?!$)", "$1 ");
    }
}
