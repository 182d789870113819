package id.gapura.program;

import id.gapura.database.Database;
import id.gapura.database.Proof;
import id.gapura.database.TestDatabase;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Jakarta;
import id.gapura.vault.SigningKeys;
import id.gapura.vault.Uploads;
import id.gapura.vault.VaultKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A whole program over a database of its own, with a clock that a test sets. */
public final class TestProgram implements AutoCloseable {
    /** Rounds of a password's hash: a test signs in a hundred times. */
    private static final int CHEAPEST = 4;

    private final Program program;
    private final MovedClock clock;

    private TestProgram(Program program, MovedClock clock) {
        this.program = program;
        this.clock = clock;
    }

    /** At noon in Jakarta on {@code today}. */
    public static TestProgram on(LocalDate today) {
        var clock = new MovedClock();
        clock.standAt(noon(today));
        return new TestProgram(Program.over(foundations(clock)), clock);
    }

    /** A database of its own, new keys, and no job that comes round by itself. */
    static Foundations foundations(MovedClock clock) {
        try {
            var uploads = new Uploads(Files.createTempDirectory("gapura-test-uploads"));
            return new Foundations(
                    TestDatabase.fresh(),
                    VaultKeys.random(),
                    SigningKeys.random(),
                    clock,
                    uploads,
                    new BCryptPasswordEncoder(CHEAPEST),
                    Jobs.Rounds.BY_HAND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T get(Class<T> face) {
        return program.get(face);
    }

    public <T> List<T> all(Class<T> kind) {
        return program.all(kind);
    }

    public MovedClock clock() {
        return clock;
    }

    /** Moves the clock to noon in Jakarta on a day. */
    public void setToday(LocalDate day) {
        clock.standAt(noon(day));
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Jakarta.ZONE).toInstant();
    }

    /** Waits until every job and event is done. */
    public void awaitQuiet() {
        if (!program.get(Jobs.class).awaitQuiet(Patience.LONG)) {
            throw new AssertionError("jobs still wait after " + Patience.LONG);
        }
    }

    /** What the proofs of {@code verify} find once nothing waits any more. */
    public List<String> differences() {
        awaitQuiet();
        return differences(all(Proof.class));
    }

    static List<String> differences(List<Proof> proofs) {
        var found = new ArrayList<String>();
        proofs.forEach(proof -> proof.run(found::add));
        return found;
    }

    /** Changes tables behind the program's back, to see whether it notices. */
    public void asOwner(String statement) {
        TestDatabase.asOwner(program.get(Database.class), statement);
    }

    /** What the tables say, for asserting what no face shows. */
    public JdbcClient sql() {
        return JdbcClient.create(program.get(DataSource.class));
    }

    @Override
    public void close() {
        program.close();
    }
}
