package id.gapura.enrolment.rosters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.registry.Sex;
import id.gapura.sheets.Cell;
import id.gapura.sheets.SheetRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterJudgeTest {
    private static final String HEADER = "NIK;Nama;Tgl Lahir;L/P;HP;Penghasilan\n";
    private static final String GOOD = "3604992303660001;Jaenudin;23/03/1966;L;0812345678;1 jt\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "3604992303660001;Jaenudin;23/03/1966;L;0812345678;1 jt|ACCEPT|",
                "'3604992303660001;Jaenudin;23/03/1966;L;;|ACCEPT|APOSTROPHE_REMOVED",
                "3604 9923 0366 0001;Jaenudin;23/03/1966;?;-;-|ACCEPT|SPACES_REMOVED,SEX_UNREADABLE",
                "0004992303660001;Jaenudin;23/03/1966;L;;|WARN|REGENCY_UNKNOWN",
                "3604992303660001;Jaenudin;23/03/1966;P;;|WARN|SEX_DIFFERS",
                "3604992303660001;Jaenudin;24/03/1966;L;;|WARN|BIRTH_DATE_DIFFERS",
                "3604992303660001;Jaenudin;;L;;|WARN|BIRTH_DATE_MISSING",
                "3604992303660001;Jaenudin;31/02/1966;L;;|WARN|BIRTH_DATE_UNREADABLE",
                "3604992211110001;Jaenudin;22/11/2011;L;;|WARN|UNDER_AGE",
                "3604992111110001;Jaenudin;21/11/2011;L;;|ACCEPT|",
                "3604992303660001;Jaenudin;23/03/1966;L;tidak ada;banyak|WARN|PHONE_UNREADABLE,INCOME_UNREADABLE",
                ";Jaenudin;23/03/1966;L;;|REJECT|NIK_MISSING",
                "3.60499E+15;Jaenudin;23/03/1966;L;;|REJECT|NIK_LOST_DIGITS",
                "36O4992303660001;Jaenudin;23/03/1966;L;;|REJECT|NIK_LETTER",
                "360499230366000;Jaenudin;23/03/1966;L;;|REJECT|NIK_LENGTH",
                "3604997203660001;Jaenudin;23/03/1966;L;;|REJECT|NIK_DAY_IMPOSSIBLE",
                "3604992313660001;Jaenudin;23/03/1966;L;;|REJECT|NIK_MONTH_IMPOSSIBLE",
                "=3604992303660001;Jaenudin;23/03/1966;L;;|REJECT|NIK_FORMULA",
                "3604992303660001;=cmd();23/03/1966;L;;|REJECT|NAME_FORMULA",
                "3604992303660001;'=cmd();23/03/1966;L;;|REJECT|NAME_FORMULA",
                "3604992303660001;;23/03/1966;L;;|REJECT|NAME_MISSING",
                "3604992111610001;Jaenudin;21/11/1961;L;;|REJECT|TOO_OLD",
                "3604992211610001;Jaenudin;22/11/1961;L;;|ACCEPT|",
                "3604992211610001;Jaenudin;22/11/2026;L;;|REJECT|BIRTH_DATE_DIFFERS,BIRTH_DATE_IN_FUTURE",
                ";;;;;|BLANK|",
                "JUMLAH;;;;;240|REJECT|NIK_LETTER,NAME_MISSING,BIRTH_DATE_MISSING,INCOME_UNREADABLE",
                ";Jumlah peserta: 240;;;;|SKIP|TOTAL_ROW",
                ";Grand Total;;;240;|SKIP|TOTAL_ROW",
                ";Sub jumlah;;;24;|SKIP|TOTAL_ROW",
                ";Siti Aminah;23/03/1966;P;Grand Mall Bekasi;|REJECT|NIK_MISSING,PHONE_UNREADABLE",
                ";Sub Karna;23/03/1966;L;Total Plaza;|REJECT|NIK_MISSING,PHONE_UNREADABLE",
                "No. KTP;NAMA;Tgl Lahir;L/P;HP;|SKIP|HEADER_AGAIN",
            })
    void judges_a_row_by_its_cells(String row, Verdict verdict, String codes) {
        var judged = TestRosters.judged(folder, HEADER + row + "\n").getFirst();

        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.findings().stream().map(finding -> finding.code().name()))
                .containsExactlyElementsOf(codes == null ? List.of() : List.of(codes.split(",")));
    }

    @Test
    void reads_the_applicant() {
        var header = "No KTP;Nama;TTL;JK;Alamat;Dusun;Desa;Pekerjaan;Nama Perahu;WA;Pendapatan";
        var person = "3510991008790001;LUKMAN;Banyuwangi, 29077;l;Jl. Laut 1;Kalimati;Tembokrejo;Nelayan;Bintang;"
                + "+62812345678;1,5 jt";

        var applicant = TestRosters.judged(folder, header + "\n" + person + "\n")
                .getFirst()
                .applicant();

        assertThat(applicant)
                .contains(new Applicant(
                        new Nik("3510991008790001"),
                        "Lukman",
                        Sex.MALE,
                        new Applicant.Birth(LocalDate.of(1979, 8, 10), "Banyuwangi"),
                        new Applicant.Contact("+62812345678", "Jl. Laut 1, Kalimati, Tembokrejo"),
                        new Applicant.Work("Nelayan", "Bintang", Rupiah.of(1_500_000))));
        assertThat(applicant.orElseThrow().toString()).doesNotContain("3510", "Lukman");
    }

    @Test
    void uses_the_date_of_the_nik_when_the_roster_has_no_such_column() {
        var judged = TestRosters.judged(folder, "NIK,Nama\n3604992303660001,Jaenudin\n")
                .getFirst();

        assertThat(judged.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(judged.applicant().orElseThrow().birth().on()).isEqualTo(LocalDate.of(1966, 3, 23));
    }

    @Test
    void a_number_cell_that_ends_in_zero_may_have_lost_its_last_digit() {
        var mapping = new RosterMapping(1, List.of(), Map.of(0, RosterColumn.NIK, 1, RosterColumn.NAME));
        var row = new SheetRow(2, List.of(new Cell("3604992303660010", true), Cell.of("Jaenudin")));

        var judged = new RosterJudge(TestRosters.TODAY, 65, code -> true)
                .judge(row, new RosterCells(mapping), new SeenNiks());

        assertThat(judged.findings()).containsExactly(Finding.of(FindingCode.NIK_MAY_BE_ROUNDED));
    }

    @Test
    void the_second_of_the_same_person_is_a_duplicate_and_of_another_name_is_refused() {
        var text = HEADER + GOOD + GOOD.replace("Jaenudin", "H. JAENUDIN") + GOOD.replace("Jaenudin", "Udin");

        var verdicts = TestRosters.judged(folder, text);

        assertThat(verdicts)
                .extracting(JudgedRow::verdict)
                .containsExactly(Verdict.ACCEPT, Verdict.DUPLICATE, Verdict.REJECT);
        assertThat(verdicts.getLast().findings()).containsExactly(Finding.of(FindingCode.NIK_TAKEN));
    }

    @Test
    void the_same_name_twice_in_one_file_is_one_person_whatever_birth_date_stands_there() {
        var text = HEADER
                + GOOD
                + GOOD.replace("23/03/1966", "24/03/1966")
                + GOOD.replace("23/03/1966", "")
                + GOOD.replace("23/03/1966", "entah");

        var verdicts = TestRosters.judged(folder, text);

        assertThat(verdicts)
                .extracting(JudgedRow::verdict)
                .containsExactly(Verdict.ACCEPT, Verdict.DUPLICATE, Verdict.DUPLICATE, Verdict.DUPLICATE);
    }

    @Test
    void a_refused_row_claims_no_number() {
        var text = HEADER + GOOD.replace("Jaenudin", "") + GOOD;

        assertThat(TestRosters.judged(folder, text))
                .extracting(JudgedRow::verdict)
                .containsExactly(Verdict.REJECT, Verdict.ACCEPT);
    }

    @Test
    void every_code_has_its_words_in_both_languages() {
        for (var code : FindingCode.values()) {
            var finding = new Finding(code, "65");

            assertThat(List.of(
                            finding.wrongIndonesian(), finding.wrongEnglish(),
                            finding.fixIndonesian(), finding.fixEnglish()))
                    .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{}"));
        }
    }
}
