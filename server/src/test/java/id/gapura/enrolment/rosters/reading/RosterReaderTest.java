package id.gapura.enrolment.rosters.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.gapura.sheets.UnreadableSheet;
import id.gapura.sheets.UnreadableSheet.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "No KTP, NIK",
        "Nomor Induk Kependudukan (16 digit), NIK",
        "N.I.K, NIK",
        "NAMA LENGKAP (SESUAI KTP), NAME",
        "Nama Peserta, NAME",
        "Tempat/Tgl Lahir, BIRTH_PLACE_AND_DATE",
        "'Tempat, Tanggal Lahir', BIRTH_PLACE_AND_DATE",
        "tgl. lahir, BIRTH_DATE",
        "L / P, SEX",
        "Jenis Kelamin (L/P), SEX",
        "Telp., PHONE",
        "No. HP (WA) aktif, PHONE",
        "Omzet bersih per bulan, INCOME",
        "Penghasilan/bln (Rp), INCOME",
        "Mata Pencaharian, LIVELIHOOD",
        "Blok/Los, WORKPLACE",
        "Nama Perahu, WORKPLACE",
        "RT/RW, NEIGHBOURHOOD",
        "yang salah / what is wrong, WHAT_IS_WRONG",
        "cara memperbaiki / how to fix it, HOW_TO_FIX",
    })
    void knows_the_headings_of_offices(String heading, RosterColumn column) {
        assertThat(RosterColumn.of(heading)).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No", "No. KK", "Nama Ibu Kandung", "Email", "Keterangan", "Nama Suami", "Serang"})
    void leaves_other_headings_alone(String heading) {
        assertThat(RosterColumn.of(heading)).isEmpty();
    }

    @Test
    void finds_the_header_below_titles_with_columns_in_any_order() {
        var text = """
                DAFTAR NAMA CALON PESERTA
                DESA X, KEC. Y

                HP,Nama Ibu,Nama,,NIK,Nama Lengkap
                0812345678,Ibu,Siti,,3604996303660001,Siti A
                """;

        try (var reading = TestRosters.ready(TestRosters.write(folder, text, StandardCharsets.UTF_8))) {
            var mapping = reading.head().mapping();
            assertThat(mapping.headerLine()).isEqualTo(4);
            assertThat(mapping.columns())
                    .isEqualTo(Map.of(0, RosterColumn.PHONE, 2, RosterColumn.NAME, 4, RosterColumn.NIK));
            assertThat(mapping.unmapped()).containsExactly("Nama Ibu", "Nama Lengkap");
            assertThat(reading.next().judged().verdict()).isEqualTo(Verdict.ACCEPT);
            assertThat(reading.hasNext()).isFalse();
        }
    }

    @Test
    void refuses_a_roster_without_a_nik_column_and_names_what_it_saw() {
        var file = TestRosters.write(folder, "Judul\nNama,Alamat,Catatan\nSiti,Serang,-\n", StandardCharsets.UTF_8);

        var opened = TestRosters.reader().open(file, "a.csv");

        assertThat(opened).isInstanceOfSatisfying(RosterReader.Opened.NoNikColumn.class, refused -> {
            assertThat(refused.english())
                    .isEqualTo("There is no NIK column. Headings in line 2: Nama, Alamat, Catatan");
            assertThat(refused.indonesian()).contains("baris 2", "Nama, Alamat, Catatan");
        });
    }

    @Test
    void reads_with_the_mapping_that_somebody_chose() {
        var file = TestRosters.write(folder, "Nomor,Orang\n3604996303660001,Siti\n", StandardCharsets.UTF_8);
        var likely = ((RosterReader.Opened.NoNikColumn) TestRosters.reader().open(file, "a.csv")).likely();

        var opened = TestRosters.reader()
                .openAs(file, "a.csv", likely.with(Map.of(0, RosterColumn.NIK, 1, RosterColumn.NAME)));

        assertThat(opened)
                .isInstanceOfSatisfying(
                        RosterReader.Opened.Ready.class,
                        ready -> assertThat(ready.reading().next().judged().verdict())
                                .isEqualTo(Verdict.ACCEPT));
    }

    @Test
    void reads_windows_1252_with_tabs() {
        var text = "NIK\tNama\n3604996303660001\tRené\n";

        var judged = TestRosters.judged(TestRosters.write(folder, text, Charset.forName("windows-1252")));

        assertThat(judged.getFirst().applicant().orElseThrow().name()).isEqualTo("René");
    }

    @Test
    void reads_a_roster_with_a_byte_order_mark_before_the_nik_heading() {
        var judged = TestRosters.judged(folder, "\uFEFFNIK,Nama\n3604996303660001,Siti\n");

        assertThat(judged).extracting(JudgedRow::verdict).containsExactly(Verdict.ACCEPT);
    }

    @Test
    void refuses_a_roster_that_breaks_off_in_a_row() {
        var text = "NIK,Nama,L/P\n3604996303660001,Siti,P\n36049963036600";

        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> TestRosters.judged(folder, text))
                .satisfies(refusal ->
                        assertThat(List.of(refusal.reason(), refusal.line())).isEqualTo(List.of(Reason.TRUNCATED, 3)));
    }

    @Test
    void a_total_row_may_end_the_file_without_a_line_end() {
        var text = "NIK,Nama,L/P\n3604996303660001,Siti,P\n,JUMLAH";

        assertThat(TestRosters.judged(folder, text))
                .extracting(JudgedRow::verdict)
                .containsExactly(Verdict.ACCEPT, Verdict.SKIP);
    }

    @Test
    void a_row_that_only_has_its_number_is_blank() {
        assertThat(TestRosters.judged(folder, "No,NIK,Nama\n1,3604996303660001,Siti\n2,,\n"))
                .extracting(JudgedRow::verdict)
                .containsExactly(Verdict.ACCEPT, Verdict.BLANK);
    }
}
