package id.gapura.console.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.demo.invented.RosterGenerator;
import id.gapura.demo.invented.RosterKind;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.reading.RosterColumn;
import id.gapura.enrolment.rosters.reading.Verdict;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterPagesTest {
    private static String addressIn(String list, String name) {
        var before = list.substring(0, list.indexOf(">" + name));
        return before.substring(before.lastIndexOf("href=\"") + 6, before.lastIndexOf('"'));
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String UPLOAD = "/console/rosters/upload";
    private static final String VILLAGE = "36.04.19.2008";
    private static final Map<String, String> TERMS =
            Map.of("region", VILLAGE, "programmes", "JKK,JKM", "payer", "self");

    @TempDir
    Path folder = Path.of("");

    private static int serial;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("muncar", Role.BRANCH_OFFICER, "35.10");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void a_roster_is_checked_then_imported_and_its_rejected_rows_are_taken_back() {
        var siti = WEB.signIn("siti");
        var sent = send(siti, "kadu genep.csv", roster("Sarip", "Siti,Juma'at") + "3604,Kurang Angka,01/02/1980,L\n");

        var dryRun = siti.get(sent.location()).body();
        var started = siti.post(sent.location(), sent.location() + "/import", Map.of());
        WEB.awaitQuiet();
        var result = siti.get(started.location()).body();
        var rejected = siti.download(sent.location() + "/rejected");
        var rescue = siti.get("/console/rescue?door=roster").body();
        var waiting = siti.get(addressIn(rescue, "Kurang Angka")).body();

        assertThat(dryRun).contains("Daftarkan 3 orang", "NIK berisi 4 angka", "NIK harus 16 angka", "Baris\u00a05");
        assertThat(result).contains("Unduh 1 baris yang ditolak", "Selesai", "/console/people");
        assertThat(rejected.disposition()).contains("attachment", "kadu%20genep-ditolak.csv");
        assertThat(rejected.text()).contains("how to fix it", "Kurang Angka").doesNotContain("Sarip");
        assertThat(result).contains("/console/rescue?door=roster");
        assertThat(waiting)
                .contains(
                        "kadu genep.csv, baris 5",
                        sent.location(),
                        "NIK berisi 4 angka",
                        "Belum masuk dari daftar kolektif")
                .contains("Baris daftar kolektif ditolak");
    }

    @Test
    void the_dry_run_speaks_the_visitors_language() {
        var siti = WEB.signIn("siti");
        var sent = send(siti, "en.csv", "NIK,Nama\n3604,Kurang Angka\n");

        siti.get(sent.location() + "?lang=en");
        var body = siti.get(sent.location()).body();

        assertThat(body)
                .contains("NIK has 4 digits", "There is nobody new to enrol")
                .doesNotContain("Daftarkan");
    }

    @Test
    void importing_twice_enrols_nobody_twice() {
        var siti = WEB.signIn("siti");
        var sent = send(siti, "twice.csv", roster("Ujang"));

        siti.post(sent.location(), sent.location() + "/import", Map.of());
        var again = siti.post("/console/rosters/upload", sent.location() + "/import", Map.of());
        WEB.awaitQuiet();

        assertThat(again.status()).isEqualTo(302);
        assertThat(WEB.sql()
                        .sql("SELECT count(*) FROM registry.worker WHERE name = 'Ujang'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_very_same_file_is_recognised() {
        var siti = WEB.signIn("siti");
        var file = roster("Wawan");
        var first = send(siti, "same.csv", file);
        siti.post(first.location(), first.location() + "/import", Map.of());
        WEB.awaitQuiet();

        var second = send(siti, "other-name.csv", file);

        assertThat(siti.get(second.location()).body())
                .contains("Berkas yang sama persis sudah didaftarkan", "Tidak ada orang baru");
    }

    @Test
    void columns_can_be_given_another_meaning_before_the_import() {
        var siti = WEB.signIn("siti");
        var sent = send(siti, "mapping.csv", "NIK,Nama,Julukan\n" + nik() + ",Pak Kumis,Sarip Asli\n");
        var chosen = new LinkedHashMap<>(Map.of("column-0", "NIK", "column-1", "", "column-2", "NAME"));

        var again = siti.post(sent.location(), sent.location() + "/check", chosen);
        siti.post(again.location(), again.location() + "/import", Map.of());
        WEB.awaitQuiet();

        assertThat(again.location()).isNotEqualTo(sent.location());
        assertThat(siti.get(sent.location()).status()).isEqualTo(404);
        assertThat(WEB.sql()
                        .sql("SELECT count(*) FROM registry.worker WHERE name = 'Sarip Asli'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_mapping_that_cannot_be_right_is_refused_and_nothing_changes() {
        var siti = WEB.signIn("siti");
        var sent = send(siti, "clash.csv", roster("Nana"));

        siti.post(sent.location(), sent.location() + "/check", Map.of("column-0", "NIK", "column-1", "NIK"));
        var clash = siti.get(sent.location()).body();
        siti.post(sent.location(), sent.location() + "/check", Map.of("column-0", "NAME"));
        var withoutNik = siti.get(sent.location()).body();

        assertThat(clash).contains("Dua kolom tidak boleh sama-sama berarti “NIK”");
        assertThat(withoutNik).contains("Satu kolom harus berarti NIK", "Daftarkan 1 orang");
    }

    @Test
    void a_dry_run_can_be_thrown_away_but_not_once_it_is_imported() {
        var siti = WEB.signIn("siti");
        var unwanted = send(siti, "unwanted.csv", roster("Tidak Jadi"));
        var wanted = send(siti, "wanted.csv", roster("Jadi"));
        siti.post(wanted.location(), wanted.location() + "/import", Map.of());
        WEB.awaitQuiet();

        siti.post(unwanted.location(), unwanted.location() + "/discard", Map.of());
        siti.post(UPLOAD, wanted.location() + "/discard", Map.of());

        assertThat(siti.get(unwanted.location()).status()).isEqualTo(404);
        assertThat(siti.get(wanted.location()).body()).contains("tidak bisa dibuang", "Selesai");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "daftar.csv|Nama,Alamat\\nSarip,Serang\\n|Tidak ada kolom NIK di berkas ini|Nama · Alamat",
                "daftar.xlsx|NIK,Nama\\n|Nama berkas tidak cocok dengan isinya|Tidak ada yang disimpan",
                "daftar.csv|NIK,Nama\\n36\u000004,Sarip\\n|Berkas berisi karakter NUL|Tidak ada yang disimpan",
                "daftar.csv|NIK,Nama\\n3604991503660001,\"Sarip\\n|Tanda kutip dibuka tetapi tidak ditutup|Tidak ada yang disimpan",
                "daftar.csv|''|Pilih berkasnya|Kirim daftar"
            })
    void each_bad_upload_gets_one_clear_message(String name, String content, String message, String more) {
        var siti = WEB.signIn("siti");
        long before = rosters();

        var answer = send(siti, name, content.replace("\\n", "\n"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(message, more, VILLAGE);
        assertThat(rosters()).isEqualTo(before);
    }

    @Test
    void a_region_outside_the_scope_is_refused_and_terms_not_offered_are_no_form_of_ours() {
        var siti = WEB.signIn("siti");
        var elsewhere = Map.of("region", "35.10", "programmes", "JKK,JKM", "payer", "self");
        var invented = Map.of("region", VILLAGE, "programmes", "JKK", "payer", "self");

        var outside = siti.upload(UPLOAD, UPLOAD, "a.csv", roster("A").getBytes(StandardCharsets.UTF_8), elsewhere);
        var terms = siti.upload(UPLOAD, UPLOAD, "a.csv", roster("A").getBytes(StandardCharsets.UTF_8), invented);

        assertThat(outside.status()).isEqualTo(422);
        assertThat(outside.body()).contains("tidak ditemukan di lingkup kerja Anda");
        assertThat(terms.status()).isEqualTo(400);
    }

    @Test
    void a_roster_exists_only_for_who_has_its_region() {
        var sent = send(WEB.signIn("siti"), "scope.csv", roster("Skop"));
        var village = WEB.signIn("desa");
        var elsewhere = WEB.signIn("muncar");

        assertThat(village.get(sent.location()).status()).isEqualTo(200);
        assertThat(village.get("/console/rosters").body()).contains("scope.csv");
        assertThat(elsewhere.get(sent.location()).status()).isEqualTo(404);
        assertThat(elsewhere.download(sent.location() + "/rejected").status()).isEqualTo(404);
        assertThat(elsewhere.post(UPLOAD, sent.location() + "/import", Map.of()).status())
                .isEqualTo(404);
        assertThat(elsewhere
                        .post(UPLOAD, sent.location() + "/discard", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere.get("/console/rosters").body()).doesNotContain("scope.csv");
        assertThat(WEB.signIn("periksa").get(sent.location()).status()).isEqualTo(403);
    }

    @Test
    void rejected_rows_start_no_formula_and_taking_them_is_on_record() {
        var siti = WEB.signIn("siti");
        var sent = send(siti, "=cmd.csv", "NIK,Nama,Pekerjaan\n=1+1,+Sarip,\"@SUM(A1)\"\n");
        siti.post(sent.location(), sent.location() + "/import", Map.of());
        WEB.awaitQuiet();

        var text = siti.download(sent.location() + "/rejected").text();

        assertThat(text).contains("'=1+1");
        assertThat(text.split("[,\n]", -1)).noneMatch(cell -> cell.matches("\"?[=+@\\t-].*"));
        assertThat(WEB.get(Audit.class).newest(5)).extracting(Audit.Line::act).contains("roster.rejected-downloaded");
    }

    @Test
    void a_workbook_comes_back_as_a_workbook() throws IOException {
        var siti = WEB.signIn("siti");
        var file = folder.resolve("muncar.xlsx");
        new RosterGenerator(new SplittableRandom(7), TODAY)
                .write(RosterKind.MUNCAR_NELAYAN, 80, file, folder.resolve("key"));
        var sent = siti.upload(UPLOAD, UPLOAD, "muncar.xlsx", Files.readAllBytes(file), TERMS);

        var kept = siti.download(sent.location() + "/rejected");

        assertThat(kept.disposition()).contains("muncar-ditolak.xlsx");
        assertThat(Files.readAllBytes(kept.file())).startsWith('P', 'K');
    }

    @Test
    void home_names_what_waits() {
        var village = WEB.staff("sukadana", Role.BRANCH_OFFICER, "36.04.19").login();
        var officer = WEB.signIn(village);
        var sent = send(officer, "errand.csv", roster("Pesan") + "3604,Kurang,01/02/1980,L\n");

        var before = officer.get("/console").body();
        officer.post(sent.location(), sent.location() + "/import", Map.of());
        WEB.awaitQuiet();
        var after = officer.get("/console").body();
        officer.download(sent.location() + "/rejected");
        var returned = officer.get("/console").body();

        assertThat(before).contains("Daftar sudah diperiksa, belum didaftarkan");
        assertThat(after).contains("Daftar dengan baris ditolak");
        assertThat(returned).doesNotContain("Daftar dengan baris ditolak");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource
    void everything_that_is_chosen_or_shown_has_its_words(Language language) {
        var keys = Texts.load(language).keys();
        var columns = Arrays.stream(RosterColumn.values())
                .filter(column -> column != RosterColumn.WHAT_IS_WRONG && column != RosterColumn.HOW_TO_FIX)
                .map(column -> "rosters.column." + column);
        var payers = Arrays.stream(Payer.values()).map(payer -> "rosters.payer." + payer.code());
        var programmes = Arrays.stream(Programmes.values()).map(set -> "rosters.programmes." + set);
        var states = Arrays.stream(Roster.State.values())
                .map(state -> "rosters.state." + state.name().toLowerCase(java.util.Locale.ROOT));
        var verdicts = Stream.of(Verdict.WARN, Verdict.DUPLICATE, Verdict.REJECT)
                .map(verdict -> "rosters.verdict." + verdict.code());

        assertThat(keys)
                .containsAll(Stream.of(columns, payers, programmes, states, verdicts)
                        .flatMap(words -> words)
                        .toList());
    }

    private static Answer send(WebVisitor visitor, String name, String content) {
        return visitor.upload(UPLOAD, UPLOAD, name, content.getBytes(StandardCharsets.UTF_8), TERMS);
    }

    private static String roster(String... names) {
        var roster = new StringBuilder("NIK,Nama,Tgl Lahir,L/P\n");
        for (var name : String.join(",", names).split(",", -1)) {
            roster.append(nik()).append(',').append(name).append(",15/03/1966,L\n");
        }
        return roster.toString();
    }

    private static String nik() {
        return "360499150366%04d".formatted(++serial);
    }

    private static long rosters() {
        return WEB.sql()
                .sql("SELECT count(*) FROM enrolment.roster")
                .query(Long.class)
                .single();
    }
}
