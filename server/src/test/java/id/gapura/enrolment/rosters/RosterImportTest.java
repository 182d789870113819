package id.gapura.enrolment.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.demo.invented.RosterGenerator;
import id.gapura.demo.invented.RosterKind;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.vault.Uploads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder = Path.of("");

    private final TestProgram program = TestProgram.on(TODAY);

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void an_import_ends_as_the_dry_run_said() throws IOException {
        var checked = check("kadugenep.csv", roster(RosterKind.KADUGENEP, 240));

        var imported = importRoster(checked.roster().id());

        assertThat(imported.state()).isEqualTo(Roster.State.IMPORTED);
        assertThat(imported.counts()).isEqualTo(checked.roster().counts());
        assertThat(count("registry.worker"))
                .isEqualTo(imported.counts().accepted() + imported.counts().warned());
        assertThat(count("membership.member")).isEqualTo(count("registry.worker"));
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        var file = roster(RosterKind.MUNCAR_NELAYAN, 120);
        var first = importRoster(check("muncar.xlsx", file).roster().id()).counts();
        long workers = count("registry.worker");

        var again = check("muncar.xlsx", file);
        var second = importRoster(again.roster().id()).counts();

        assertThat(again.roster().counts()).isEqualTo(second);
        assertThat(second.accepted() + second.warned()).isZero();
        assertThat(second.duplicate()).isEqualTo(first.accepted() + first.warned() + first.duplicate());
        assertThat(second.rejected()).isEqualTo(first.rejected());
        assertThat(count("registry.worker")).isEqualTo(workers);
    }

    @Test
    void the_rejected_rows_come_back_in_the_files_own_form() throws IOException {
        var checked = check("pasar.csv", roster(RosterKind.PASAR_SENEN, 420));
        importRoster(checked.roster().id());

        var out = new ByteArrayOutputStream();
        program.get(Rosters.class).writeRejected(checked.roster().id(), out);

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(2)).contains("No KTP").contains("what is wrong").contains("how to fix it");
        assertThat(lines).hasSize(3 + checked.roster().counts().rejected());
    }

    @Test
    void an_uploaded_file_is_deleted_when_it_has_served_and_its_verdicts_stay() throws IOException {
        var imported = check("pasar.csv", roster(RosterKind.PASAR_SENEN, 60)).roster();
        importRoster(imported.id());
        var uploads = program.get(Uploads.class);
        var rows = program.get(Rosters.class).rows(imported.id(), 0, 100);

        program.setToday(TODAY.plusDays(30));
        program.get(RosterForgetting.class).run("");
        boolean onTheLastDay = Files.exists(uploads.at(imported.id()));
        program.setToday(TODAY.plusDays(31));
        program.get(RosterForgetting.class).run("");

        assertThat(onTheLastDay).isTrue();
        assertThat(uploads.at(imported.id())).doesNotExist();
        assertThat(program.get(Rosters.class).find(imported.id()).orElseThrow().isReturnable())
                .isFalse();
        assertThat(program.get(Rosters.class).rows(imported.id(), 0, 100)).isEqualTo(rows);
    }

    @Test
    void a_dry_run_that_nobody_imports_is_forgotten_as_a_whole() throws IOException {
        var checked = check("pasar.csv", roster(RosterKind.PASAR_SENEN, 60)).roster();

        program.setToday(TODAY.plusDays(31));
        program.get(RosterForgetting.class).run("");

        assertThat(program.get(Rosters.class).find(checked.id())).isEmpty();
        assertThat(program.get(Uploads.class).at(checked.id())).doesNotExist();
    }

    private Checked.Judged check(String name, Path file) throws IOException {
        var upload = new Upload(name, RegionCode.of("36.04"), new Roster.Terms("JKK,JKM", "self"), "officer", Map.of());
        try (var content = Files.newInputStream(file)) {
            return (Checked.Judged) program.get(Rosters.class).check(upload, content);
        }
    }

    private Roster importRoster(UUID id) {
        assertThat(program.get(Rosters.class).start(id)).isTrue();
        program.awaitQuiet();
        return program.get(Rosters.class).find(id).orElseThrow();
    }

    private Path roster(RosterKind kind, int rows) throws IOException {
        var file = folder.resolve("roster-" + kind);
        new RosterGenerator(new SplittableRandom(7), TODAY).write(kind, rows, file, folder.resolve("key"));
        return file;
    }

    private long count(String table) {
        return program.sql()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
