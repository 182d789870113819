package id.gapura.contributions;

import static id.gapura.contributions.GroupCommit.WORTH_ANOTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.contributions.GroupCommit.Pace;
import id.gapura.contributions.IntakeUnavailableException.Cause;
import id.gapura.kernel.Rupiah;
import id.gapura.program.Patience;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class GroupCommitTest {
    private static final Outcome.Posted POSTED = new Outcome.Posted(new UUID(0, 1), List.of(), Rupiah.ZERO);

    private static final Duration LONG = Duration.ofHours(1);
    private static final int TEN = 10;
    private static final Pace PATIENT = new Pace(Duration.ZERO, LONG);

    private final List<Integer> transactions = new CopyOnWriteArrayList<>();
    private final CountDownLatch database = new CountDownLatch(1);

    @Test
    void what_arrives_during_a_commit_is_written_together_after_it() throws Exception {
        try (var writing = new GroupCommit(this::slowly, 1, 1_000, PATIENT)) {
            var first = writing.add(payments("first"));
            awaitTransactions(1);
            var others = IntStream.range(0, 50)
                    .mapToObj(i -> writing.add(payments("other-" + i)))
                    .toList();

            database.countDown();

            assertThat(first.get()).containsExactly(POSTED);
            for (var other : others) {
                assertThat(other.get()).containsExactly(POSTED);
            }
            assertThat(transactions).containsExactly(1, 50);
        }
    }

    @Test
    void while_many_come_they_wait_for_each_other_and_whoever_is_alone_waits_for_nobody() throws Exception {
        try (var writing = new GroupCommit(this::slowly, 1, 1_000, new Pace(LONG, LONG))) {
            var asked = new ArrayList<Future<List<Outcome>>>();
            asked.add(writing.add(payments("alone")));
            awaitTransactions(1);
            IntStream.range(0, 5).forEach(i -> asked.add(writing.add(payments("many-" + i))));
            database.countDown();
            asked.getLast().get();

            IntStream.range(0, WORTH_ANOTHER).forEach(i -> asked.add(writing.add(payments("more-" + i))));

            for (var one : asked) {
                assertThat(one.get()).containsExactly(POSTED);
            }
            assertThat(transactions).containsExactly(1, 5, WORTH_ANOTHER);
        }
    }

    @Test
    void the_writer_that_worked_last_goes_on() {
        var writers = new CopyOnWriteArrayList<Thread>();
        database.countDown();
        try (var writing = new GroupCommit(
                batch -> {
                    writers.add(Thread.currentThread());
                    return slowly(batch);
                },
                2,
                1_000,
                PATIENT)) {
            Patience.until("one writer goes on", () -> {
                written(writing.add(payments("payment-" + writers.size())));
                awaitIdle(writers.getLast());
                int count = writers.size();
                return count > TEN
                        && Set.copyOf(writers.subList(count - TEN, count)).size() == 1;
            });
        }
    }

    private static void written(Future<List<Outcome>> asked) {
        try {
            assertThat(asked.get()).containsExactly(POSTED);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitIdle(Thread writer) {
        while (writer.getState() != Thread.State.WAITING && writer.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_second_transaction_begins_only_when_enough_wait_to_be_worth_it() throws Exception {
        try (var writing = new GroupCommit(this::slowly, 2, 1_000, PATIENT)) {
            var asked = new ArrayList<Future<List<Outcome>>>();
            asked.add(writing.add(payments("first")));
            awaitTransactions(1);
            IntStream.range(0, WORTH_ANOTHER).forEach(i -> asked.add(writing.add(payments("other-" + i))));
            awaitTransactions(2);
            asked.add(writing.add(payments("one more")));

            database.countDown();

            for (var one : asked) {
                assertThat(one.get()).containsExactly(POSTED);
            }
            assertThat(transactions).containsExactly(1, WORTH_ANOTHER, 1);
        }
    }

    @Test
    void a_transaction_that_hangs_holds_up_others_only_for_a_moment() throws Exception {
        try (var writing =
                new GroupCommit(this::slowlyOnlyTheFirst, 2, 1_000, new Pace(Duration.ZERO, Duration.ofMillis(1)))) {
            var first = writing.add(payments("first"));
            awaitTransactions(1);

            assertThat(writing.add(payments("other")).get()).containsExactly(POSTED);

            assertThat(first.isDone()).isFalse();
            database.countDown();
            assertThat(first.get()).containsExactly(POSTED);
        }
    }

    @Test
    void a_payment_that_fails_fails_alone() throws Exception {
        try (var writing = new GroupCommit(this::slowlyOrNotAtAll, 1, 1_000, PATIENT)) {
            var first = writing.add(payments("first"));
            awaitTransactions(1);
            var good = writing.add(payments("good"));
            var bad = writing.add(payments("bad"));
            var alsoGood = writing.add(payments("also-good", "more"));

            database.countDown();

            assertThat(first.get()).containsExactly(POSTED);
            assertThat(good.get()).containsExactly(POSTED);
            assertThat(alsoGood.get()).containsExactly(POSTED, POSTED);
            assertThatThrownBy(bad::get).hasRootCauseMessage("cannot be written");
        }
    }

    @Test
    void an_error_is_answered_fails_alone_and_costs_no_writer() throws Exception {
        try (var writing = new GroupCommit(this::slowlyOrWithAnError, 1, 1_000, PATIENT)) {
            var first = writing.add(payments("first"));
            awaitTransactions(1);
            var good = writing.add(payments("good"));
            var bad = writing.add(payments("bad"));

            database.countDown();

            assertThat(first.get()).containsExactly(POSTED);
            assertThat(good.get()).containsExactly(POSTED);
            assertThatThrownBy(bad::get).hasCauseInstanceOf(StackOverflowError.class);
            assertThat(writing.add(payments("later")).get()).containsExactly(POSTED);
        }
    }

    @Test
    void without_room_a_payment_is_refused_and_taken_later() throws Exception {
        try (var writing = new GroupCommit(this::slowly, 1, 2, PATIENT)) {
            var first = writing.add(payments("a"));
            awaitTransactions(1);
            var second = writing.add(payments("b"));

            assertThatThrownBy(() -> writing.add(payments("c")))
                    .isInstanceOfSatisfying(IntakeUnavailableException.class, full -> {
                        assertThat(full.reason()).isEqualTo(Cause.FULL);
                        assertThat(full.isUntouched()).isTrue();
                    });

            database.countDown();
            first.get();
            second.get();
            awaitRoom(writing);
        }
    }

    @Test
    void without_a_database_everybody_hears_so_at_once() {
        var tries = new CopyOnWriteArrayList<Integer>();
        try (var writing = new GroupCommit(
                payments -> {
                    tries.add(payments.size());
                    throw new DataAccessResourceFailureException("gone");
                },
                1,
                1_000,
                PATIENT)) {
            var asked = IntStream.range(0, 10)
                    .mapToObj(i -> writing.add(payments("p" + i)))
                    .toList();

            asked.forEach(GroupCommitTest::expectOutage);
        }
        assertThat(tries.stream().mapToInt(size -> size).sum()).isEqualTo(10);
    }

    @Test
    void closing_writes_what_waits_and_takes_nothing_more() throws Exception {
        var writing = new GroupCommit(this::slowly, 2, 1_000, PATIENT);
        var asked = IntStream.range(0, 20)
                .mapToObj(i -> writing.add(payments("p" + i)))
                .toList();
        database.countDown();

        writing.close();

        for (var one : asked) {
            assertThat(one.isDone()).isTrue();
            assertThat(one.get()).containsExactly(POSTED);
        }
        assertThatThrownBy(() -> writing.add(payments("late")))
                .isInstanceOfSatisfying(
                        IntakeUnavailableException.class,
                        late -> assertThat(late.reason()).isEqualTo(Cause.STOPPING));
    }

    private List<Outcome> slowly(List<IncomingPayment> payments) {
        transactions.add(payments.size());
        try {
            database.await();
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        return payments.stream().<Outcome>map(_ -> POSTED).toList();
    }

    private List<Outcome> slowlyOnlyTheFirst(List<IncomingPayment> payments) {
        return payments.getFirst().externalId().equals("first")
                ? slowly(payments)
                : payments.stream().<Outcome>map(_ -> POSTED).toList();
    }

    private List<Outcome> slowlyOrNotAtAll(List<IncomingPayment> payments) {
        var outcomes = slowly(payments);
        if (payments.stream().anyMatch(payment -> payment.externalId().equals("bad"))) {
            throw new IllegalStateException("cannot be written");
        }
        return outcomes;
    }

    private List<Outcome> slowlyOrWithAnError(List<IncomingPayment> payments) {
        var outcomes = slowly(payments);
        if (payments.stream().anyMatch(payment -> payment.externalId().equals("bad"))) {
            throw new StackOverflowError("too deep");
        }
        return outcomes;
    }

    private static void expectOutage(Future<List<Outcome>> asked) {
        assertThatThrownBy(asked::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        IntakeUnavailableException.class,
                        gone -> assertThat(gone.reason()).isEqualTo(Cause.DATABASE_UNAVAILABLE));
    }

    private void awaitTransactions(int count) {
        while (transactions.size() < count) {
            Thread.onSpinWait();
        }
    }

    /** The writer makes room just after it has answered. */
    private static void awaitRoom(GroupCommit writing) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                assertThat(writing.add(payments("c")).get()).containsExactly(POSTED);
                return;
            } catch (IntakeUnavailableException full) {
                assertThat(attempt).isLessThan(1_000_000);
            }
        }
    }

    private static List<IncomingPayment> payments(String... ids) {
        return java.util.Arrays.stream(ids)
                .map(id -> new IncomingPayment("bank", id, "payer", Rupiah.of(700), Instant.EPOCH))
                .toList();
    }
}
