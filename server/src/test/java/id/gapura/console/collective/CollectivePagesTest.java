package id.gapura.console.collective;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.collective.Arrangement;
import id.gapura.collective.Arrangements;
import id.gapura.collective.Ending;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.RosterPeople;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.jobs.Job;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.rules.Programmes;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The price is Rp8,400 a month in 2026. */
class CollectivePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final YearMonth NOVEMBER = YearMonth.from(TODAY);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String VILLAGE = "36.04.19.2008";

    private static int serial;

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("bandung", Role.BRANCH_OFFICER, "32");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_roster_ends_with_a_sponsor_consent_on_record_and_a_card_for_everybody_who_signed() throws IOException {
        var niks = List.of(nik(), nik(), nik());
        var roster = roster(VILLAGE, niks, "Sarip", "Siti Aminah", "Budi");
        var scheme = scheme(Programmes.JKK_JKM, 10 * 8_400);
        var serang = WEB.signIn("serang");
        var address = address(roster);

        var form = serang.get(address + "/new").body();
        var proposed = serang.post(address + "/new", answers("scheme-" + scheme.id(), "2026-11-20", niks.get(1)));
        var dryRun = serang.get(address).body();
        var before = endings(roster);
        serang.post(address, address + "/confirm", Map.of("version", "1"));
        WEB.awaitQuiet();
        var done = serang.get(address).body();
        var cards = serang.download(address + "/cards.pdf");

        assertThat(form).contains("Masing-masing membayar sendiri", "program Perlindungan " + serial);
        assertThat(proposed.status()).isEqualTo(302);
        assertThat(dryRun)
                .contains("Daftarkan 2 orang seperti ini", "Rp16.800", "30 November 2026", "Tidak menandatangani");
        assertThat(before).isEmpty();
        assertThat(endings(roster)).isEqualTo(Map.of(Ending.ENROLLED, 2, Ending.UNSIGNED, 1));
        assertThat(done).contains("Unduh kartu semua yang terdaftar", "Siti Aminah", "Tidak menandatangani");
        assertThat(text(cards.file()))
                .contains("Budi", "Sarip", "30 November 2026")
                .doesNotContain("Siti");
        assertThat(WEB.get(Schemes.class).lastPaid(scheme.id()).values()).containsExactly(NOVEMBER, NOVEMBER);
        for (var enrolled : WEB.get(Arrangements.class).enrolled(roster.id(), 0, 10)) {
            assertThat(WEB.get(Consents.class).history(Subject.worker(enrolled)))
                    .extracting(Consent::purpose)
                    .containsExactlyInAnyOrder(Purpose.CONTACT, Purpose.SPONSOR_DATA);
            assertThat(WEB.get(Consents.class).history(Subject.worker(enrolled)))
                    .allMatch(consent -> consent.isGiven()
                            && consent.source().way() == Way.PAPER
                            && consent.source().recordedBy().equals("serang")
                            && consent.words().orElseThrow().text().startsWith("Bolehkah"));
        }
        assertThat(WEB.get(Audit.class).about(roster.id().toString(), 20))
                .extracting(Audit.Line::act)
                .contains("collective.proposed", "collective.confirmed", "collective.cards-made");
    }

    @Test
    void what_is_repeated_or_was_killed_half_way_changes_nothing_twice() {
        var roster = roster(VILLAGE, List.of(nik(), nik(), nik(), nik()), "A", "B", "C", "D");
        var scheme = scheme(Programmes.JKK_JKM, 100 * 8_400);
        var serang = WEB.signIn("serang");
        enrol(roster, answers("scheme-" + scheme.id(), "2026-11-20", ""));
        var first = endings(roster);
        var members = WEB.get(Schemes.class).members(scheme.id());

        serang.post(address(roster), address(roster) + "/confirm", version(roster));
        serang.post(address(roster), address(roster) + "/new", answers("self", "2026-11-20", ""));
        WEB.sql()
                .sql("DELETE FROM collective.ending WHERE roster_id = :id AND worker_id = :one")
                .param("id", roster.id())
                .param("one", members.getFirst())
                .update();
        WEB.sql()
                .sql("UPDATE collective.arrangement SET state = 'running', finished_at = NULL WHERE roster_id = :id")
                .param("id", roster.id())
                .update();
        job().run(roster.id().toString());
        WEB.awaitQuiet();

        assertThat(first).isEqualTo(Map.of(Ending.ENROLLED, 4)).isEqualTo(endings(roster));
        assertThat(WEB.get(Schemes.class).members(scheme.id()))
                .isEqualTo(members)
                .hasSize(4);
        assertThat(WEB.get(Consents.class).history(Subject.worker(members.getFirst())))
                .hasSize(2);
        assertThat(WEB.get(Arrangements.class).find(roster.id()).orElseThrow().state())
                .isEqualTo(Arrangement.State.DONE);
    }

    @Test
    void where_the_money_does_not_reach_the_dry_run_says_so() {
        var roster = roster(VILLAGE, List.of(nik(), nik(), nik()), "A", "B", "C");
        var scheme = scheme(Programmes.JKK_JKM, 2 * 8_400);
        var serang = WEB.signIn("serang");

        serang.post(address(roster) + "/new", answers("scheme-" + scheme.id(), "2026-11-20", ""));
        var dryRun = serang.get(address(roster)).body();

        assertThat(dryRun)
                .contains("31 Oktober 2026", "Uang penanggung habis sebelum programnya berakhir", "sisa Rp16.800");
        assertThat(WEB.get(Schemes.class).members(scheme.id())).isEmpty();
    }

    @Test
    void a_sponsor_of_other_programmes_leaves_everybody_out_and_cannot_be_confirmed() {
        var roster = roster(VILLAGE, List.of(nik()), "A");
        var scheme = scheme(Programmes.JKK_JKM_JHT, 1_000_000);
        var serang = WEB.signIn("serang");

        serang.post(address(roster) + "/new", answers("scheme-" + scheme.id(), "2026-11-20", ""));

        assertThat(serang.get(address(roster)).body())
                .contains("Programnya berbeda", "Anda tidak dapat menyetujui ini")
                .doesNotContain("/confirm");
    }

    @Test
    void a_group_gets_its_new_members_and_whoever_left_is_named() {
        var niks = List.of(nik(), nik());
        var roster = roster(VILLAGE, niks, "Ujang", "Wawan");
        var people = WEB.get(RosterPeople.class).of(roster);
        var group = WEB.get(Groups.class)
                .create("Arisan RT 02", PayGroup.Kind.ARISAN, RegionCode.of(VILLAGE), people.getFirst(), "serang");
        WEB.sql()
                .sql(
                        "UPDATE membership.member SET closed_on = '2026-11-21', closed_reason = 'death' WHERE worker_id = :id")
                .param("id", people.getLast())
                .update();

        enrol(roster, answers("group-" + group.id(), "2026-11-20", ""));

        assertThat(endings(roster)).isEqualTo(Map.of(Ending.ENROLLED, 1, Ending.CLOSED, 1));
        assertThat(WEB.get(Groups.class).members(group)).containsExactly(people.getFirst());
    }

    @Test
    void a_village_officer_lets_each_pay_for_themself_but_neither_chooses_nor_confirms_a_sponsor() {
        var roster = roster(VILLAGE, List.of(nik()), "Desa Saja");
        var scheme = scheme(Programmes.JKK_JKM, 1_000_000);
        var desa = WEB.signIn("desa");
        var serang = WEB.signIn("serang");
        var sponsored = answers("scheme-" + scheme.id(), "2026-11-20", "");

        var form = desa.get(address(roster) + "/new").body();
        var chosen = desa.post(address(roster) + "/new", sponsored);
        serang.post(address(roster) + "/new", sponsored);
        var looked = desa.get(address(roster)).body();
        var confirmed = desa.post(address(roster) + "/new", address(roster) + "/confirm", version(roster));

        assertThat(form).contains("Masing-masing membayar sendiri").doesNotContain("scheme-");
        assertThat(chosen.status()).isEqualTo(422);
        assertThat(looked).doesNotContain(address(roster) + "/confirm");
        assertThat(confirmed.status()).isEqualTo(403);
        assertThat(endings(roster)).isEmpty();

        desa.post(address(roster) + "/new", answers("self", "2026-11-20", ""));
        desa.post(address(roster), address(roster) + "/confirm", version(roster));
        WEB.awaitQuiet();
        assertThat(endings(roster)).isEqualTo(Map.of(Ending.ENROLLED, 1));
    }

    @Test
    void what_was_changed_since_it_was_looked_at_is_not_confirmed() {
        var roster = roster(VILLAGE, List.of(nik()), "Berubah");
        var serang = WEB.signIn("serang");
        serang.post(address(roster) + "/new", answers("self", "2026-11-20", ""));
        var looked = version(roster);

        WEB.signIn("desa").post(address(roster) + "/new", answers("self", "2026-11-19", ""));
        serang.post(address(roster), address(roster) + "/confirm", looked);

        assertThat(serang.get(address(roster)).body()).contains("sudah berubah atau sudah disetujui");
        assertThat(WEB.get(Arrangements.class).find(roster.id()).orElseThrow().state())
                .isEqualTo(Arrangement.State.PROPOSED);
    }

    @Test
    void an_arrangement_exists_only_for_who_has_the_rosters_region() {
        var roster = roster(VILLAGE, List.of(nik()), "Skop");
        enrol(roster, answers("self", "2026-11-20", ""));
        var elsewhere = WEB.signIn("bandung");
        var auditor = WEB.signIn("periksa");

        for (var path : List.of("", "/new", "/cards.pdf")) {
            assertThat(elsewhere.get(address(roster) + path).status()).as(path).isEqualTo(404);
            assertThat(auditor.get(address(roster) + path).status()).as(path).isEqualTo(403);
        }
        assertThat(elsewhere
                        .post("/console/rosters/upload", address(roster) + "/confirm", version(roster))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_proposed_is_not_confirmed_once_the_sponsor_pays_no_longer() {
        var roster = roster(VILLAGE, List.of(nik()), "Sarip");
        var scheme = scheme(Programmes.JKK_JKM, 10 * 8_400);
        var address = address(roster);
        var serang = WEB.signIn("serang");
        serang.post(address + "/new", answers("scheme-" + scheme.id(), "2026-11-20", ""));

        WEB.setToday(NOVEMBER.plusMonths(1).atDay(1));
        serang.post(address, address + "/confirm", version(roster));
        WEB.awaitQuiet();
        WEB.setToday(TODAY);

        assertThat(endings(roster)).isEmpty();
    }

    @Test
    void who_has_moved_away_since_gets_no_card_here_and_a_file_that_is_not_there_is_not_found() throws IOException {
        var roster = roster(VILLAGE, List.of(nik(), nik()), "Budi Tetap", "Sarip Pindah");
        enrol(roster, answers("self", "2026-11-20", ""));
        WEB.sql()
                .sql("UPDATE registry.worker SET region_code = '32.01' WHERE name = 'Sarip Pindah'")
                .update();
        var serang = WEB.signIn("serang");

        var cards = serang.download(address(roster) + "/cards.pdf");

        assertThat(text(cards.file())).contains("Budi Tetap").doesNotContain("Sarip Pindah");
        assertThat(serang.get(address(roster) + "/cards.pdf?part=1073742").status())
                .isEqualTo(404);
    }

    @Test
    void a_number_of_nobody_on_the_roster_is_named_by_its_line_and_nothing_is_kept() {
        var known = nik();
        var roster = roster(VILLAGE, List.of(known), "Satu");
        var other = WEB.people().member("Bukan Dari Sini");
        var serang = WEB.signIn("serang");
        var typed = known + "\n" + other.number().digits() + "\n\nbukan nomor";

        var refused = serang.post(address(roster) + "/new", answers("self", "2026-11-20", typed));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("pada baris 2, 4", known);
        assertThat(WEB.get(Arrangements.class).find(roster.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20,302", "2026-11-21,302", "2026-11-22,422", "kemarin,422"})
    void a_sheet_is_signed_no_later_than_today(String signed, int status) {
        var roster = roster(VILLAGE, List.of(nik()), "Tanggal");

        var answer = WEB.signIn("serang").post(address(roster) + "/new", answers("self", signed, ""));

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void who_said_no_since_the_sheet_stays_at_no() {
        var roster = roster(VILLAGE, List.of(nik()), "Menarik");
        var person = WEB.get(RosterPeople.class).of(roster).getFirst();
        WEB.get(Consents.class)
                .withdraw(Subject.worker(person), Purpose.CONTACT, new id.gapura.consents.Source(Way.VOICE, "serang"));

        enrol(roster, answers("self", "2026-11-21", ""));

        assertThat(WEB.get(Consents.class).allows(Subject.worker(person), Purpose.CONTACT))
                .isFalse();
        assertThat(WEB.get(Consents.class).allows(Subject.worker(person), Purpose.SPONSOR_DATA))
                .isTrue();
    }

    @Test
    void a_roster_that_is_not_imported_has_no_arrangement() {
        var checked = checked(VILLAGE, List.of(nik()), "Belum");

        assertThat(WEB.signIn("serang").get(address(checked) + "/new").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void every_ending_has_its_words(Language language) {
        assertThat(Texts.load(language).keys())
                .containsAll(Arrays.stream(Ending.values())
                        .filter(ending -> ending != Ending.ENROLLED)
                        .map(ending -> "collective.why." + ending.code())
                        .toList());
    }

    @Test
    void the_pages_fit_a_phone_and_a_desktop() {
        var niks = List.of(nik(), nik(), nik());
        var done = roster(VILLAGE, niks, "Sarip bin Maman", "Siti Nurhayati", "Budi Santoso");
        enrol(done, answers("self", "2026-11-20", niks.get(1)));
        var looked = roster(VILLAGE, List.of(nik(), nik()), "Ujang", "Wawan");
        var scheme = scheme(Programmes.JKK_JKM, 8_400);
        WEB.signIn("serang").post(address(looked) + "/new", answers("scheme-" + scheme.id(), "2026-11-20", ""));

        WEB.expectFit("serang", address(looked) + "/new", address(looked), address(done));
    }

    private static void enrol(Roster roster, Map<String, String> answers) {
        var serang = WEB.signIn("serang");
        Answer proposed = serang.post(address(roster) + "/new", answers);
        assertThat(proposed.status()).isEqualTo(302);
        serang.post(address(roster), address(roster) + "/confirm", version(roster));
        WEB.awaitQuiet();
    }

    private static Map<String, String> answers(String pays, String signed, String unsigned) {
        var answers = new HashMap<String, String>();
        answers.put("pays", pays);
        answers.put("signed", signed);
        answers.put("collected", "Kaur Kesra");
        answers.put("asked-contact", "yes");
        answers.put("asked-sponsor-data", "yes");
        answers.put("unsigned", unsigned);
        return answers;
    }

    private static Map<String, String> version(Roster roster) {
        var version = WEB.get(Arrangements.class)
                .find(roster.id())
                .map(found -> found.progress().version())
                .orElse(0);
        return Map.of("version", Integer.toString(version));
    }

    private static Map<Ending, Integer> endings(Roster roster) {
        return WEB.get(Arrangements.class).endings(roster.id());
    }

    private static String address(Roster roster) {
        return "/console/rosters/" + roster.id() + "/collective";
    }

    private static Job job() {
        return WEB.all(Job.class).stream()
                .filter(job -> job.name().equals("collective.enrol"))
                .findFirst()
                .orElseThrow();
    }

    private static Roster roster(String region, List<String> niks, String... names) {
        var id = checked(region, niks, names).id();
        WEB.get(Rosters.class).start(id);
        WEB.awaitQuiet();
        return WEB.get(Rosters.class).find(id).orElseThrow();
    }

    private static Roster checked(String region, List<String> niks, String... names) {
        var file = new StringBuilder("NIK,Nama,Tgl Lahir,L/P\n");
        for (int i = 0; i < names.length; i++) {
            file.append(niks.get(i)).append(',').append(names[i]).append(",15/03/1966,L\n");
        }
        var upload = new Rosters.Upload(
                "daftar.csv", RegionCode.of(region), new Roster.Terms("JKK,JKM", "self"), "serang", Map.of());
        var content = new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8));
        var checked = (Rosters.Checked.Judged) WEB.get(Rosters.class).check(upload, content);
        return checked.roster();
    }

    private static Scheme scheme(Programmes programmes, long money) {
        var name = "Perlindungan " + ++serial;
        var sponsor = WEB.get(Sponsors.class)
                .create("Desa Kadugenep", Sponsor.Kind.VILLAGE, RegionCode.of(VILLAGE), "Kantor desa", "serang");
        SponsorMoney.receive(WEB.get(Sponsors.class), new Funding(sponsor.id(), "T1", Rupiah.of(money), TODAY));
        var terms = new Scheme.Terms(programmes, NOVEMBER, NOVEMBER, Rupiah.of(money), OptionalInt.empty());
        return WEB.get(Schemes.class).open(sponsor.id(), name, terms, "serang");
    }

    private static String nik() {
        return "360499150366%04d".formatted(++serial);
    }

    private static String text(java.nio.file.Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
