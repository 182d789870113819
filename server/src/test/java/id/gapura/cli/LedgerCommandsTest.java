package id.gapura.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.database.TestDatabase;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.JournalEntry.Posting;
import id.gapura.ledger.Ledger;
import id.gapura.ledger.Seals;
import id.gapura.program.MovedClock;
import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class LedgerCommandsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T05:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T05:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final String url = TestDatabase.freshUrl();
    private String lastOfAudit = "";
    private final TestCommands commands = TestCommands.at(WEDNESDAY);

    @BeforeEach
    void post() {
        var clock = new MovedClock();
        clock.standAt(MONDAY);
        try (var program = Program.open(new ProgramSettings(folder, Optional.of(url), clock))) {
            var lines = List.of(
                    Posting.debit("settlement:bank-jaya", new Rupiah(16_800)),
                    Posting.credit("fund:JKK", new Rupiah(16_800)));
            var entry = new JournalEntry(
                    UUID.randomUUID(), program.get(Ids.class).next(), "test", Jakarta.today(clock), lines);
            program.get(TransactionTemplate.class)
                    .executeWithoutResult(_ -> program.get(Ledger.class).post(List.of(entry)));
            clock.standAt(WEDNESDAY);
            program.get(Seals.class).sealClosedDays();
            program.get(Audit.class).record("system", "regions.loaded", "", "");
            lastOfAudit = program.get(Audit.class).last().hash();
        }
    }

    @Test
    void seals_that_hold_are_said_to_hold_with_the_last_hash() {
        assertThat(run("ledger", "verify")).isZero();
        assertThat(commands.out())
                .contains("2 sealed days hold, until 2026-11-17", "hash of 2026-11-17: ")
                .contains("hash of line 1 of the audit: " + lastOfAudit);
    }

    @Test
    void money_changed_past_the_program_ends_with_one_and_the_first_broken_day() {
        JdbcClient.create(new DriverManagerDataSource(url))
                .sql("UPDATE ledger.posting SET amount_idr = amount_idr * 2")
                .update();

        assertThat(run("ledger", "verify")).isEqualTo(1);
        assertThat(commands.out()).contains("BROKEN at 2026-11-16: what is recorded on it is not what was sealed");
        assertThat(run("verify")).isEqualTo(1);
        assertThat(commands.out()).contains("day 2026-11-16: what is recorded on it", "ledger seals: 1 differ");
    }

    @Test
    void the_balance_of_a_day_has_two_equal_sides() {
        assertThat(run("ledger", "balance", "--on", "2026-11-16")).isZero();
        assertThat(commands.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .containsExactly(
                        "account debit credit", "fund:JKK 16800", "settlement:bank-jaya 16800", "sum 16800 16800");
    }

    @Test
    void before_the_first_entry_nothing_is_on_any_account() {
        assertThat(run("ledger", "balance", "--on", "2026-11-15")).isZero();
        assertThat(commands.out()).doesNotContain("fund");
    }

    @Test
    void a_fresh_signing_key_is_added_to_the_older_ones() throws Exception {
        assertThat(run("keys", "rotate")).isZero();
        assertThat(commands.out()).contains("signs from the next start on");
        assertThat(Files.readAllLines(folder.resolve("secrets").resolve("signing.keys")))
                .hasSize(2);
    }

    private int run(String... arguments) {
        var all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.toString()));
        if (!arguments[0].equals("keys")) {
            all.addAll(List.of("--database-url", url));
        }
        return commands.run(all.toArray(String[]::new));
    }
}
