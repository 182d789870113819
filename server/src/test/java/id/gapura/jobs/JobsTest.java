package id.gapura.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Database;
import id.gapura.database.TestDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JobsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database = TestDatabase.fresh();
    private final Queue<String> ran = new ConcurrentLinkedQueue<>();
    private final CountDownLatch round = new CountDownLatch(1);

    private final Job sweep = new Job() {
        @Override
        public String name() {
            return "test.sweep";
        }

        @Override
        public Optional<Duration> every() {
            return Optional.of(Duration.ofHours(1));
        }

        @Override
        public void run(String key) {
            ran.add("sweep");
            round.countDown();
        }
    };

    private final Job errand = new Job() {
        @Override
        public String name() {
            return "test.errand";
        }

        @Override
        public void run(String key) {
            ran.add("errand " + key);
        }
    };

    @AfterEach
    void close() {
        database.close();
    }

    private Jobs jobs() {
        var source = database.dataSource();
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        return new Jobs(source, transaction, InstantSource.system(), List::of, () -> List.of(sweep, errand));
    }

    @Test
    void a_job_that_comes_round_runs_by_itself_soon_after_the_start() throws InterruptedException {
        try (var jobs = jobs()) {
            jobs.start(Jobs.Rounds.BY_THEMSELVES);

            assertThat(round.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void by_hand_no_round_begins_and_what_was_asked_for_runs_all_the_same() {
        try (var jobs = jobs()) {
            jobs.start(Jobs.Rounds.BY_HAND);
            for (var key : List.of("one", "two")) {
                jobs.enqueue(errand.name(), key);
                assertThat(jobs.awaitQuiet(PATIENCE)).isTrue();
            }

            assertThat(ran).containsExactly("errand one", "errand two");
        }
    }
}
