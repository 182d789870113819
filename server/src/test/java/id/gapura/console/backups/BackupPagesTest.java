package id.gapura.console.backups;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.database.Database;
import id.gapura.database.Database.BackupStanding;
import id.gapura.database.Database.BackupStanding.State;
import id.gapura.places.RegionCode;
import id.gapura.program.Backups;
import id.gapura.program.Patience;
import id.gapura.program.ProgramSettings;
import id.gapura.program.TestWeb;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import id.gapura.program.WebVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 6, 15));
    private static final String HOME = "/console/backups";
    private static final String PASSWORD = "rahasia-sekali";

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void seed() {
        WEB.staff("admin", Role.ADMINISTRATOR, "");
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void the_administrator_is_told_of_a_missing_and_of_a_broken_backup_until_it_is_mended() throws IOException {
        var settings = new ProgramSettings(folder.resolve("data"), Optional.empty(), InstantSource.system());
        var backup = folder.resolve("backup");
        try (var program = WebProgram.open(settings, new WebSettings(0))) {
            var admin = signedIn(program);
            assertThat(admin.get(HOME).body()).contains("Belum ada cadangan", "gapura backup --to");
            assertThat(admin.get("/console").body()).contains("Belum ada cadangan", "Urus cadangan");

            new Backups(settings).make(backup, 1);
            assertThat(admin.get(HOME).body()).contains("Cadangan berjalan", "Terakhir sampai", "Salinan utuh terbaru");
            assertThat(admin.get("/console").body()).doesNotContain("Urus cadangan");

            Files.move(backup, folder.resolve("gone"));
            assertThat(admin.get(HOME).body()).contains("Tidak ada lagi yang sampai ke cadangan");
            assertThat(admin.get("/console").body()).contains("Tidak ada lagi yang sampai ke cadangan");

            Files.move(folder.resolve("gone"), backup);
            Files.createDirectory(backup.resolve("copies/somebody-elses"));
            assertThat(admin.get(HOME).body()).contains("Cadangan berjalan");
        }
    }

    @Test
    void what_cannot_be_written_into_the_folder_is_known_until_it_can() throws IOException {
        var settings = new ProgramSettings(folder.resolve("data"), Optional.empty(), InstantSource.system());
        var log = folder.resolve("backup/log");
        try (var program = WebProgram.open(settings, new WebSettings(0))) {
            new Backups(settings).make(folder.resolve("backup"), 1);
            var database = program.get(Database.class);
            var before = database.backupStanding();
            assertThat(before.state()).isEqualTo(State.ARRIVES);

            Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("r-x------"));
            endSegment(database);
            var stuck = awaited(database, State.FAILS);
            assertThat(stuck.reached()).isEqualTo(before.reached());

            Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rwx------"));
            endSegment(database);
            assertThat(awaited(database, State.ARRIVES).reached().orElseThrow())
                    .isAfter(before.reached().orElseThrow());
        }
    }

    private static void endSegment(Database database) {
        var owner = JdbcClient.create(database.ownerDataSource());
        owner.sql("CREATE TABLE IF NOT EXISTS public.something (one int)").update();
        owner.sql("INSERT INTO public.something VALUES (1)").update();
        owner.sql("SELECT pg_switch_wal()::text").query(String.class).single();
    }

    private static BackupStanding awaited(Database database, State state) {
        return Patience.answer("the backup " + state, database::backupStanding, standing -> standing.state() == state);
    }

    private static WebVisitor signedIn(WebProgram program) {
        program.get(Accounts.class)
                .create(new NewStaff("admin", "Petugas", PASSWORD, Role.ADMINISTRATOR, RegionCode.of("")));
        var visitor = new WebVisitor("http://localhost:" + program.port());
        visitor.signIn("admin", PASSWORD);
        return visitor;
    }

    @Test
    void a_database_on_a_server_of_its_own_is_backed_up_elsewhere() {
        var admin = WEB.signIn("admin");

        assertThat(admin.get(HOME).body()).contains("Database dicadangkan di tempat lain");
        assertThat(admin.get("/console").body()).contains(HOME).doesNotContain("Urus cadangan");
    }

    @Test
    void nobody_else_sees_how_the_backup_stands() {
        var officer = WEB.signIn("serang");

        assertThat(officer.get(HOME).status()).isEqualTo(403);
        assertThat(officer.get("/console").body()).doesNotContain(HOME);
    }

    @Test
    void the_page_is_fit_for_every_device_and_eye() {
        WEB.expectFit("admin", HOME);
    }
}
