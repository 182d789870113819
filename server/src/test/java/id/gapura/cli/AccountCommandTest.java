package id.gapura.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.TestDatabase;
import id.gapura.partner.snap.VirtualAccounts;
import id.gapura.program.MovedClock;
import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-18T05:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private final String url = TestDatabase.freshUrl();
    private final TestCommands commands = TestCommands.at(NOW);

    private <T> T look(Function<VirtualAccounts, T> what) {
        var clock = new MovedClock();
        clock.standAt(NOW);
        try (var program = Program.open(new ProgramSettings(folder, Optional.of(url), clock))) {
            return what.apply(program.get(VirtualAccounts.class));
        }
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("partner", "account"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.toString(), "--database-url", url));
        return commands.run(all.toArray(String[]::new));
    }

    @Test
    void a_number_is_closed_once_and_its_member_gets_another() {
        var worker = UUID.randomUUID();
        var number = look(accounts -> accounts.standing(worker, 1).customerNo());

        assertThat(run("--close", number)).isZero();

        boolean isClosed = look(accounts -> accounts.find(number).orElseThrow().isClosed());
        assertThat(isClosed).isTrue();
        String next = look(accounts -> accounts.standing(worker, 1).customerNo());
        assertThat(next).isNotEqualTo(number);
        assertThat(run("--close", number)).isNotZero();
        assertThat(commands.faults()).contains("no open account");
    }

    @Test
    void it_opens_or_closes_and_not_both_or_neither() {
        assertThat(faultOf()).contains("name a member");
        assertThat(faultOf("--member", "1", "--close", "2")).contains("name a member");
        assertThat(faultOf("--member", "12345678901")).contains("nobody has this member number");
    }

    /** What a refused command says, without what those before it said. */
    private String faultOf(String... arguments) {
        int before = commands.faults().length();
        assertThat(run(arguments)).isNotZero();
        return commands.faults().substring(before);
    }
}
