package id.gapura.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Database;
import id.gapura.database.TestDatabase;
import id.gapura.program.Patience;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JobsTest {
    private static final Duration PATIENCE = Patience.LONG;
    private static final Duration TWO_POLLS = Duration.ofMillis(1_200);

    private final Database database = TestDatabase.fresh();
    private final Queue<String> ran = new ConcurrentLinkedQueue<>();
    private final CountDownLatch round = new CountDownLatch(1);
    private final List<Listener<?>> listeners = new ArrayList<>();
    private final AtomicInteger working = new AtomicInteger();

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
            duringErrand.run();
        }
    };

    private Runnable duringErrand = () -> {};

    record Told(String word) implements Event {}

    /** Remembers what it took together; a bad word fails the first few times. */
    private class Patient implements Listener<Told> {
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return "test.patient";
        }

        @Override
        public Class<Told> event() {
            return Told.class;
        }

        @Override
        public Duration patience() {
            return Duration.ofHours(1);
        }

        @Override
        public void on(Told told) {
            onAll(List.of(told));
        }

        @Override
        public void onAll(List<Told> events) {
            var words = events.stream().map(Told::word).sorted().toList();
            if (words.contains("bad") && failures.getAndIncrement() < 2) {
                throw new IllegalStateException("bad");
            }
            ran.add(String.join(" ", words));
        }
    }

    /** Tells whether another worked at the same time. */
    private final class Busy extends Patient {
        private final String name;
        private final Duration patience;

        private Busy(String name, Duration patience) {
            this.name = name;
            this.patience = patience;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration patience() {
            return patience;
        }

        @Override
        public void onAll(List<Told> events) {
            boolean isAlone = working.incrementAndGet() == 1;
            LockSupport.parkNanos(TWO_POLLS.toNanos());
            working.decrementAndGet();
            ran.add(isAlone ? "alone" : "beside another");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Jobs jobs() {
        return new Jobs(
                database.dataSource(),
                database.unforcedDataSource(),
                transaction(),
                InstantSource.system(),
                () -> listeners,
                () -> List.of(sweep, errand));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
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

    @Test
    void a_job_that_is_asked_for_while_it_runs_runs_once_more_for_all_who_asked() {
        try (var jobs = jobs()) {
            duringErrand = () -> {
                if (ran.size() == 1) {
                    jobs.enqueue(errand.name(), "same");
                    jobs.enqueue(errand.name(), "same");
                }
            };
            jobs.start(Jobs.Rounds.BY_HAND);
            jobs.enqueue(errand.name(), "same");

            assertThat(jobs.awaitQuiet(PATIENCE)).isTrue();

            assertThat(ran).containsExactly("errand same", "errand same");
        }
    }

    @Test
    void a_job_that_waits_is_not_taken_before_those_who_ask_for_it_have_committed() {
        try (var jobs = jobs()) {
            jobs.enqueue(errand.name(), "same");
            transaction().executeWithoutResult(_ -> {
                jobs.enqueue(errand.name(), "same");
                jobs.start(Jobs.Rounds.BY_HAND);
                LockSupport.parkNanos(TWO_POLLS.toNanos());
                ran.add("committed");
            });

            assertThat(jobs.awaitQuiet(PATIENCE)).isTrue();

            assertThat(ran).containsExactly("committed", "errand same");
        }
    }

    @Test
    void two_who_ask_for_the_same_job_at_the_same_moment_do_not_disturb_each_other() throws Exception {
        try (var jobs = jobs();
                var another = Executors.newSingleThreadExecutor()) {
            var asked = new AtomicReference<Future<?>>();
            transaction().executeWithoutResult(_ -> {
                jobs.enqueue(errand.name(), "same");
                asked.set(another.submit(() -> transaction().executeWithoutResult(_ -> {
                    jobs.enqueue(errand.name(), "same");
                    jobs.enqueue(errand.name(), "other");
                })));
                LockSupport.parkNanos(TWO_POLLS.toNanos());
            });
            asked.get().get();

            jobs.start(Jobs.Rounds.BY_HAND);
            assertThat(jobs.awaitQuiet(PATIENCE)).isTrue();

            assertThat(ran).containsExactlyInAnyOrder("errand same", "errand other");
        }
    }

    @Test
    void an_alarm_of_some_patience_wakes_its_job_once_for_all_that_gathers() {
        try (var jobs = jobs()) {
            jobs.start(Jobs.Rounds.BY_HAND);
            var alarm = new Alarm(errand.name(), Duration.ofHours(1), jobs, transaction());
            IntStream.range(0, 10).forEach(_ -> alarm.now());
            jobs.enqueue(errand.name(), "meanwhile");
            Patience.until("the errand has run", () -> !ran.isEmpty());

            assertThat(ran).containsExactly("errand meanwhile");
            assertThat(jobs.awaitQuiet(PATIENCE)).isTrue();
            assertThat(ran).hasSize(2);
        }
    }

    @Test
    void a_patient_listener_takes_what_has_gathered_together_and_each_once() {
        listeners.add(new Patient());
        try (var jobs = jobs()) {
            IntStream.range(10, 20).forEach(word -> jobs.publish(new Told("w" + word)));
            jobs.start(Jobs.Rounds.BY_HAND);

            assertThat(jobs.awaitQuiet(PATIENCE)).isTrue();

            assertThat(String.join(" ", ran).split(" "))
                    .containsExactlyInAnyOrder("w10", "w11", "w12", "w13", "w14", "w15", "w16", "w17", "w18", "w19");
            assertThat(ran).hasSizeLessThan(10);
        }
    }

    @Test
    void an_event_that_fails_comes_back_alone_and_holds_up_no_other() {
        listeners.add(new Patient());
        try (var jobs = jobs()) {
            List.of("bad", "fine", "good").forEach(word -> jobs.publish(new Told(word)));
            jobs.start(Jobs.Rounds.BY_HAND);

            assertThat(jobs.awaitQuiet(PATIENCE)).isTrue();

            assertThat(ran).as("batches that came through").contains("bad");
            assertThat(String.join(" ", ran).split(" ")).containsExactlyInAnyOrder("bad", "fine", "good");
        }
    }

    @Test
    void patient_listeners_work_one_after_the_other_as_long_as_nobody_waits_for_them() {
        List.of("one", "two", "three").forEach(name -> listeners.add(new Busy(name, Duration.ofMillis(1))));
        try (var jobs = jobs()) {
            jobs.publish(new Told("word"));
            jobs.start(Jobs.Rounds.BY_HAND);
            Patience.until("all three listeners have heard", () -> ran.size() == 3);

            assertThat(ran).containsExactly("alone", "alone", "alone");
        }
    }

    @Test
    void what_comes_while_a_patient_listener_works_waits_for_its_own_time() {
        try (var jobs = jobs()) {
            listeners.add(new Patient() {
                @Override
                public Duration patience() {
                    return Duration.ofSeconds(2);
                }

                @Override
                public void onAll(List<Told> events) {
                    super.onAll(events);
                    jobs.publish(new Told("next"));
                }
            });
            listeners.add(new Busy("another", Duration.ofSeconds(3)));
            jobs.publish(new Told("first"));
            jobs.publish(new Told("second"));
            jobs.start(Jobs.Rounds.BY_HAND);

            Patience.until("the other listener has heard too", () -> ran.contains("alone"));
        }
    }
}
