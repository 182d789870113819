package id.gapura.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Suspended;
import id.gapura.database.DatabaseUnavailableException;
import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.program.Backups.Restored;
import id.gapura.vault.VaultKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a durable server, since what is tested is what survives. */
class BackupsTest {
    /** An installation with one payment, and its backup: for what is refused, and so changes neither. */
    @TempDir
    static Path kept = Path.of("");

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void keep() {
        try (var program = Program.open(keptSettings())) {
            pay(program, "first");
            new Backups(keptSettings()).make(keptBackup(), 3);
        }
    }

    private static ProgramSettings keptSettings() {
        return new ProgramSettings(kept.resolve("original"), Optional.empty(), InstantSource.system());
    }

    private static Path keptBackup() {
        return kept.resolve("backup");
    }

    @Test
    void a_moment_between_two_payments_is_restored_with_exactly_the_first() throws Exception {
        var original = settings("original");
        var backup = folder.resolve("backup");
        Instant between;
        try (var program = Program.open(original)) {
            new Backups(original).make(backup, 3);
            pay(program, "first");
            between = databaseTime(program);
            Thread.sleep(5);
            pay(program, "second");
            new Backups(original).make(backup, 3);
        }

        var restored = settings("restored");
        var ended = new Backups(restored).restore(backup, original.vaultKeys(), Optional.of(between));

        assertThat(ended).isEqualTo(Restored.DONE);
        try (var program = Program.open(restored)) {
            assertThat(paymentsOf(program)).containsExactly("first");
            assertThat(differences(program)).isEmpty();
        }
    }

    @Test
    void without_a_moment_all_comes_back_from_the_newest_copies_sealed_fields_and_uploads_too() throws Exception {
        var original = settings("original");
        var backup = folder.resolve("backup");
        try (var program = Program.open(original)) {
            Files.createDirectories(original.uploads());
            Files.writeString(original.uploads().resolve("roster"), "rows");
            for (int i = 1; i <= 3; i++) {
                pay(program, "payment-" + i);
                assertThat(new Backups(original).make(backup, 2).copies()).isEqualTo(Math.min(i, 2));
            }
        }

        var restored = settings("restored");
        new Backups(restored).restore(backup, original.vaultKeys(), Optional.empty());

        assertThat(restored.uploads().resolve("roster")).hasContent("rows");
        try (var program = Program.open(restored)) {
            assertThat(paymentsOf(program)).containsExactly("payment-1", "payment-2", "payment-3");
            assertThat(program.get(Contributions.class).suspended(10))
                    .extracting(Suspended::payer)
                    .containsOnly("3604990505850001");
        }
    }

    @Test
    void what_the_backup_does_not_reach_is_refused_and_nothing_is_left() {
        var original = keptSettings();
        var backup = keptBackup();
        var restored = settings("restored");
        var backups = new Backups(restored);
        var later = Instant.now().plusSeconds(3600);

        assertThatThrownBy(() -> backups.restore(backup, original.vaultKeys(), Optional.of(later)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("does not reach");
        assertThatThrownBy(() -> backups.restore(backup, original.vaultKeys(), Optional.of(Instant.EPOCH)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("is older than");
        assertThat(restored.dataFolder().resolve("postgres/data")).doesNotExist();
    }

    @Test
    void wrong_keys_a_full_folder_or_no_backup_are_refused_before_anything_is_done() throws IOException {
        var original = keptSettings();
        var backup = keptBackup();
        var otherKeys = folder.resolve("other.keys");
        VaultKeys.loadOrCreate(otherKeys);
        var fresh = new Backups(settings("fresh"));

        assertThat(fresh.restore(backup, otherKeys, Optional.empty())).isEqualTo(Restored.OTHER_KEYS);
        for (var noKeys : List.of("", "one line\n", "two\nlines\n", "YWJj\nYWJj\n", "\u00ff")) {
            var file = Files.writeString(folder.resolve("no.keys"), noKeys, StandardCharsets.ISO_8859_1);
            assertThat(fresh.restore(backup, file, Optional.empty())).as(noKeys).isEqualTo(Restored.OTHER_KEYS);
        }
        assertThat(fresh.restore(backup, folder.resolve("no file"), Optional.empty()))
                .isEqualTo(Restored.OTHER_KEYS);
        assertThat(fresh.restore(folder.resolve("nothing"), otherKeys, Optional.empty()))
                .isEqualTo(Restored.NO_BACKUP);
        assertThat(new Backups(original).restore(backup, original.vaultKeys(), Optional.empty()))
                .isEqualTo(Restored.NOT_EMPTY);
        assertThat(folder.resolve("fresh")).doesNotExist();
    }

    private ProgramSettings settings(String name) {
        return new ProgramSettings(folder.resolve(name), Optional.empty(), InstantSource.system());
    }

    /** For somebody unknown, and so to suspense: enough to be stored durably. */
    private static void pay(Program program, String id) {
        var payment = new IncomingPayment("bank-jaya", id, "3604990505850001", Rupiah.of(16_800), Instant.now());
        program.get(Intake.class).accept(payment);
    }

    private static Instant databaseTime(Program program) {
        return sql(program)
                .sql("SELECT clock_timestamp()")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private static List<String> paymentsOf(Program program) {
        return sql(program)
                .sql("SELECT external_id FROM contributions.inbox ORDER BY external_id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<String> differences(Program program) {
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }

    private static JdbcClient sql(Program program) {
        return JdbcClient.create(program.get(DataSource.class));
    }
}
