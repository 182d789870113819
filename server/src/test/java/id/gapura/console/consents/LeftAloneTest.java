package id.gapura.console.consents;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.TestMembers;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Home;
import id.gapura.registry.Worker;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever an officer is told whom to call or visit, who does not want it is left alone; who agrees again is there again. */
class LeftAloneTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(WEB);
    private static final String VILLAGE = "36.04.19.2008";
    private static final String ALONE = "Tidak mau ditelepon atau dikunjungi";
    private static final Source HEARD = new Source(Way.VOICE, "siti");
    private static int phones;

    private final Consents consents = WEB.get(Consents.class);
    private final String digits = "8123000%03d".formatted(++phones);
    private final WebVisitor siti = WEB.signIn("siti");

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private Worker enrolled(String name, LocalDate day) {
        var home = new Home(RegionCode.of(VILLAGE), Optional.of("Kp. Sawah RT 02/03"), Optional.of("+62" + digits));
        return MEMBERS.enrol(name, "tani", home, day);
    }

    private void says(Subject subject, boolean isYes) {
        WEB.clock().standAt(WEB.clock().instant().plusSeconds(1));
        if (isYes) {
            consents.give(subject, Purpose.CONTACT, new Words("consent.contact.1", "id", "Bolehkah?"), HEARD);
        } else {
            consents.withdraw(subject, Purpose.CONTACT, HEARD);
        }
    }

    @Test
    void the_list_of_whom_to_visit_says_so_instead_of_phone_and_address() {
        var sarip = enrolled("Sarip Sendiri", TODAY);
        MEMBERS.pay(sarip, 1, TODAY);
        WEB.awaitQuiet();
        var list = "/console/lapses?month=2026-11";
        var file = "/console/lapses/list.csv?month=2026-11";

        says(Subject.worker(sarip.id()), false);

        assertThat(siti.get(list).body()).contains("Sarip Sendiri", ALONE);
        assertThat(siti.download(file).text())
                .contains("Sarip Sendiri", "," + ALONE + ",2026-11-30")
                .doesNotContain("0" + digits, "Kp. Sawah");
        says(Subject.worker(sarip.id()), true);
        assertThat(siti.get(list).body()).contains("Sarip Sendiri").doesNotContain(ALONE);
        assertThat(siti.download(file).text()).contains("Kp. Sawah RT 02/03,0" + digits);
    }

    @Test
    void a_persons_page_says_so_instead_of_the_phone() {
        var wati = enrolled("Wati Sendiri", TODAY);
        var page = "/console/people/" + wati.id();
        assertThat(siti.get(page).body()).contains(digits.substring(7)).doesNotContain(ALONE);

        says(Subject.worker(wati.id()), false);

        assertThat(siti.get(page).body()).contains(ALONE).doesNotContain(digits.substring(7) + "<");
    }

    @Test
    void nobody_is_proposed_for_a_visit_who_does_not_want_one() {
        var umi = enrolled("Umi Sendiri", TODAY.minusDays(30));
        WEB.awaitQuiet();
        var list = "/console/adoption/people?stage=decision";
        var file = "/console/adoption/people.csv?stage=decision";
        assertThat(siti.get(list).body()).contains("Umi Sendiri", "bantu membayar bulan pertama");

        says(Subject.worker(umi.id()), false);

        assertThat(siti.download(file).text().lines())
                .filteredOn(line -> line.startsWith("Umi Sendiri"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(ALONE).doesNotContain("Kunjungi"));
    }

    @Test
    void whoever_left_is_asked_why_only_with_their_leave() {
        var eka = enrolled("Eka Berhenti", TODAY.minusDays(300));
        MEMBERS.pay(eka, 1, TODAY.minusDays(300));
        WEB.awaitQuiet();
        var list = "/console/adoption/people?stage=discontinuance";

        assertThat(siti.get(list).body()).contains("Eka Berhenti", "belum dimintai izin");
        says(Subject.worker(eka.id()), true);
        assertThat(siti.get(list).body()).contains("Eka Berhenti").doesNotContain("belum dimintai izin");
    }

    @Test
    void whoever_began_to_enrol_is_not_called_after_a_no() {
        WEB.setToday(TODAY.minusDays(12));
        var draft = new Draft(Map.of(DraftField.NAME, "Rini Sendiri", DraftField.PHONE, "0" + digits));
        var opening = new Opening(UUID.randomUUID(), Door.SELF, RegionCode.of(VILLAGE), draft, "self");
        WEB.get(Attempts.class).open(opening);
        WEB.setToday(TODAY);
        var page = "/console/rescue/" + opening.id();
        assertThat(siti.get("/console/rescue").body()).contains("tel:+62" + digits);
        assertThat(siti.get(page).body()).contains("tel:+62" + digits);

        says(Subject.attempt(opening.id()), false);

        assertThat(siti.get("/console/rescue").body())
                .contains("Rini Sendiri", ALONE)
                .doesNotContain("tel:+62" + digits);
        assertThat(siti.get(page).body()).contains(ALONE).doesNotContain("tel:+62" + digits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id|Jangan ditelepon atau didatangi|Tunggu orangnya datang sendiri|Bolehkah petugas menelepon|Sekarang boleh ditelepon",
                "en|Do not call or visit|Wait until the person comes|May an officer call|May be called or visited after all"
            })
    void whoever_tells_an_officer_that_they_want_no_calls_is_not_called_until_they_agree_again(
            String language, String forbidden, String next, String words, String again) {
        WEB.setToday(TODAY.minusDays(12));
        var draft = new Draft(Map.of(DraftField.NAME, "Yuli Sendiri", DraftField.PHONE, "0" + digits));
        var opening = new Opening(UUID.randomUUID(), Door.SELF, RegionCode.of(VILLAGE), draft, "self");
        WEB.get(Attempts.class).open(opening);
        WEB.setToday(TODAY);
        siti.get("/console?lang=" + language);
        var page = "/console/rescue/" + opening.id();
        assertThat(siti.get(page).body()).contains("0" + digits).doesNotContain(words, forbidden);

        siti.post(page, page + "/contact", Map.of("reached", "alone", "next", "call", "note", "sudah tua"));
        var left = siti.get(page).body();
        var listed = siti.get("/console/rescue").body();
        WEB.clock().standAt(WEB.clock().instant().plusSeconds(1));
        siti.post(page, page + "/contact", Map.of("reached", "again", "next", "call"));

        assertThat(left).contains(forbidden, next, words, again, "sudah tua").doesNotContain(digits);
        assertThat(listed).contains("Yuli Sendiri", next).doesNotContain(digits);
        assertThat(siti.get(page).body()).contains("tel:+62" + digits).doesNotContain(words, forbidden);
        assertThat(consents.standing(Subject.attempt(opening.id()), Purpose.CONTACT))
                .hasValueSatisfying(said -> {
                    assertThat(said.source()).isEqualTo(HEARD);
                    assertThat(said.words())
                            .hasValueSatisfying(
                                    read -> assertThat(read.language()).isEqualTo(language));
                });
    }

    @Test
    void who_may_not_help_with_an_enrolment_records_no_word_about_it() {
        WEB.staff("periksa", Role.AUDITOR, "");
        var draft = Draft.of(DraftField.NAME, "Tuti Sendiri");
        var opening = new Opening(UUID.randomUUID(), Door.SELF, RegionCode.of(VILLAGE), draft, "self");
        WEB.get(Attempts.class).open(opening);
        var page = "/console/rescue/" + opening.id();
        var auditor = WEB.signIn("periksa");

        var answer = auditor.post("/console", page + "/contact", Map.of("reached", "alone", "next", "call"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(consents.history(Subject.attempt(opening.id()))).isEmpty();
    }
}
