package id.gapura.enrolment.rosters.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.demo.invented.RosterGenerator;
import id.gapura.demo.invented.RosterKind;
import id.gapura.sheets.Cell;
import id.gapura.sheets.Formula;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.sheets.SheetRow;
import id.gapura.sheets.SheetWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosterReturnTest {
    private static final String ROSTER = """
            DAFTAR;José

            No;NIK;Nama;HP;Catatan
            1;360499630366000;Siti;+62812345678;=x
            2;3604996303660002;Dewi;0812345678;
            """;
    private static final String RETURNED = """
            DAFTAR;José

            No;NIK;Nama;HP;Catatan;yang salah / what is wrong;cara memperbaiki / how to fix it
            1;360499630366000;Siti;'+62812345678;'=x;NIK berisi 15 angka / NIK has 15 digits;\
            "NIK harus 16 angka; periksa KTP / a NIK has 16 digits; check the card"
            """;

    @TempDir
    Path folder;

    @Test
    void sends_refused_rows_back_in_the_same_form_with_what_is_wrong_and_how_to_fix_it() throws IOException {
        var windows = Charset.forName("windows-1252");

        var returned = returned(TestRosters.write(folder, ROSTER, windows));

        assertThat(new String(Files.readAllBytes(returned), windows)).isEqualTo(RETURNED);
    }

    @Test
    void a_returned_row_that_is_corrected_and_sent_again_is_taken() throws IOException {
        var returned = returned(TestRosters.write(folder, ROSTER, StandardCharsets.UTF_8));
        var corrected = Files.readString(returned).replace("360499630366000", "3604996303660001");

        var judged = TestRosters.judged(folder, corrected);

        assertThat(judged).extracting(JudgedRow::verdict).containsExactly(Verdict.ACCEPT);
        assertThat(judged.getFirst().applicant().orElseThrow().contact().phone())
                .isEqualTo("+62812345678");
    }

    @Test
    void a_file_returned_twice_has_the_remarks_once() throws IOException {
        var once = returned(TestRosters.write(folder, ROSTER, StandardCharsets.UTF_8));
        var content = Files.readString(once);

        var twice = returned(Files.move(once, folder.resolve("again.csv")));

        assertThat(twice).hasContent(content);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_roster_comes_back_in_its_own_kind_and_reads_the_same(RosterKind kind) throws IOException {
        var file = folder.resolve(kind.fileName());
        new RosterGenerator(new SplittableRandom(11), TestRosters.TODAY)
                .write(kind, 300, file, folder.resolve("key.csv"));

        var back = returned(file);

        try (var first = TestRosters.ready(file);
                var second = TestRosters.ready(back)) {
            assertThat(second.head().form()).isEqualTo(first.head().form());
            assertThat(second.head().rows()).hasSameSizeAs(first.head().rows());
            assertThat(second.head().mapping().unmapped())
                    .isEqualTo(first.head().mapping().unmapped());
            second.forEachRemaining(row -> assertThat(row.judged().verdict()).isNotEqualTo(Verdict.BLANK));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUNCAR_NELAYAN")
    void no_cell_of_a_returned_text_begins_like_a_formula(RosterKind kind) throws IOException {
        var file = folder.resolve(kind.fileName());
        new RosterGenerator(new SplittableRandom(12), TestRosters.TODAY)
                .write(kind, 300, file, folder.resolve("key.csv"));

        var cells = rows(returned(file)).stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text);

        assertThat(cells).isNotEmpty().noneMatch(Formula::startsLikeOne);
    }

    @Test
    void a_corrected_workbook_is_taken() throws IOException {
        var file = folder.resolve("roster.xlsx");
        try (var out = SheetWriter.open(Files.newOutputStream(file), new SheetForm.Xlsx("Data"))) {
            out.writeTexts(List.of("NIK", "Nama", "HP"));
            out.writeTexts(List.of("36049963036600O1", "Siti", "+62812345678"));
        }

        var rows = rows(returned(file));
        var fixed = folder.resolve("fixed.xlsx");
        try (var out = SheetWriter.open(Files.newOutputStream(fixed), new SheetForm.Xlsx("Data"))) {
            for (var row : rows) {
                var cells = new ArrayList<>(row.cells());
                cells.replaceAll(cell -> Cell.of(cell.text().replace('O', '0')));
                out.write(cells);
            }
        }

        assertThat(TestRosters.judged(fixed)).extracting(JudgedRow::verdict).containsExactly(Verdict.ACCEPT);
    }

    private Path returned(Path file) throws IOException {
        var name = file.getFileName().toString();
        var back = folder.resolve("back" + name.substring(name.lastIndexOf('.')));
        try (var reading = TestRosters.ready(file);
                var out = new RosterReturn(reading.head(), Files.newOutputStream(back))) {
            reading.forEachRemaining(row -> {
                if (row.judged().verdict() == Verdict.REJECT) {
                    out.add(row.raw(), row.judged().findings());
                }
            });
        }
        return back;
    }

    private static List<SheetRow> rows(Path file) {
        try (var sheet = new SheetReader(SheetLimits.STANDARD)
                .open(file, file.getFileName().toString())) {
            var rows = new ArrayList<SheetRow>();
            sheet.forEachRemaining(rows::add);
            return rows;
        }
    }
}
