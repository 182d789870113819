package id.gapura.program;

import id.gapura.database.TestDatabase;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Jakarta;
import id.gapura.vault.Uploads;
import id.gapura.vault.VaultKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole program over a database of its own, with a clock that a test sets. */
public final class TestProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Program program;
    private final TestClock clock;

    private TestProgram(Program program, TestClock clock) {
        this.program = program;
        this.clock = clock;
    }

    /** A clock that stands still until it is set. */
    static final class TestClock implements InstantSource {
        private final AtomicReference<Instant> now;

        TestClock(Instant start) {
            now = new AtomicReference<>(start);
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        /** To noon in Jakarta. */
        void set(LocalDate day) {
            now.set(noon(day));
        }
    }

    /** At noon in Jakarta on {@code today}. */
    public static TestProgram on(LocalDate today) {
        var clock = new TestClock(noon(today));
        try {
            var uploads = new Uploads(Files.createTempDirectory("gapura-test-uploads"));
            return new TestProgram(
                    Program.over(new Foundations(TestDatabase.fresh(), VaultKeys.random(), clock, uploads)), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T get(Class<T> face) {
        return program.get(face);
    }

    /** Moves the clock to noon in Jakarta on a day. */
    public void setToday(LocalDate day) {
        clock.set(day);
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Jakarta.ZONE).toInstant();
    }

    /** Waits until every job and event is done. */
    public void awaitQuiet() {
        if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new AssertionError("jobs still wait after " + PATIENCE);
        }
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
