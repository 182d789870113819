package id.gapura.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.contributions.Outcome.Posted;
import id.gapura.contributions.Outcome.Repeated;
import id.gapura.database.Proof;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Many callers at the same moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    /** After half a second of rest the pool looks whether a connection still lives. */
    private static final Duration POOL_LOOKS_AGAIN = Duration.ofMillis(600);

    private static final int CALLERS = 64;

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers members = new TestMembers(program);
    private Nik nik = new Nik("3604990101800001");
    private UUID worker = new UUID(0, 0);
    private int serial;

    @BeforeEach
    void a_new_member() {
        serial++;
        nik = members.freshNik(LocalDate.of(1980, 1, 1));
        worker = members.member("Sarip " + serial, LocalDate.of(1980, 1, 1), nik, Optional.empty());
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void the_same_payment_from_all_callers_at_once_is_posted_once_and_all_hear_the_same() throws Exception {
        var outcomes = fromAllCallers(_ -> payment("same", 8_400));

        var november = new Posted(worker, List.of(YearMonth.of(2026, 11)), Rupiah.ZERO);
        assertThat(outcomes).containsOnlyOnce(november);
        assertThat(outcomes).filteredOn(one -> !one.equals(november)).containsOnly(new Repeated(november));
        assertThat(program.get(Contributions.class).payments(worker)).hasSize(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void of_different_payments_under_one_id_one_is_taken_and_all_others_conflict() throws Exception {
        var outcomes = fromAllCallers(caller -> payment("same", 8_400 + caller));

        assertThat(outcomes).filteredOn(Posted.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one.equals(new Outcome.Conflicting()))
                .hasSize(CALLERS - 1);
        assertThat(program.get(Contributions.class).payments(worker)).hasSize(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void coins_of_one_member_from_all_callers_at_once_are_all_in_months_and_piggy_bank() throws Exception {
        var outcomes = fromAllCallers(caller -> payment("coin-" + caller, 700));

        assertThat(outcomes).allMatch(Posted.class::isInstance);
        assertThat(outcomes.stream()
                        .flatMap(one -> ((Posted) one).months().stream())
                        .sorted())
                .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 12), YearMonth.of(2027, 1));
        assertThat(program.get(Contributions.class).piggyBank(worker))
                .isEqualTo(Rupiah.of(CALLERS * 700 - 8_400 - 8_400 - 16_800));
        assertThat(differences()).isEmpty();
    }

    @Test
    void whoever_loses_the_answer_asks_again_and_the_payment_is_there_once() throws Exception {
        var answers = new ArrayList<Future<Outcome>>();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            for (int coin = 0; coin < 4 * CALLERS; coin++) {
                var payment = payment("lost-" + coin, 700);
                answers.add(threads.submit(() -> untilAnswered(payment)));
            }
            for (int i = 0; i < 10; i++) {
                program.asOwner("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            }
        }

        for (var answer : answers) {
            assertThat(answer.get()).isInstanceOfAny(Posted.class, Repeated.class);
        }
        Thread.sleep(POOL_LOOKS_AGAIN);
        assertThat(program.get(Contributions.class).payments(worker)).hasSize(4 * CALLERS);
        assertThat(differences()).isEmpty();
    }

    private Outcome untilAnswered(IncomingPayment payment) {
        while (true) {
            try {
                return program.get(Intake.class).accept(payment);
            } catch (IntakeUnavailableException lost) {
                assertThat(lost.reason())
                        .isIn(
                                IntakeUnavailableException.Cause.DATABASE_UNAVAILABLE,
                                IntakeUnavailableException.Cause.TOO_SLOW);
            }
        }
    }

    @Test
    void a_repeat_hears_what_the_first_heard_also_when_more_was_paid_meanwhile() {
        var first = program.get(Intake.class).accept(payment("a", 9_000));
        program.get(Intake.class).accept(payment("b", 16_800));

        var again = program.get(Intake.class).accept(payment("a", 9_000));

        assertThat(first).isEqualTo(new Posted(worker, List.of(YearMonth.of(2026, 11)), Rupiah.of(600)));
        assertThat(again).isEqualTo(new Repeated((Posted) first));
    }

    @Test
    void a_repeat_of_a_suspended_payment_hears_the_reason_again() {
        var unknown = new IncomingPayment(
                "bank-x", "u" + serial, "3604990202800099", Rupiah.of(8_400), TestProgram.noon(TODAY));
        var first = program.get(Intake.class).accept(unknown);

        assertThat(program.get(Intake.class).accept(unknown)).isEqualTo(new Repeated((Outcome.Suspended) first));
    }

    @Test
    void a_request_without_payments_is_a_bug() {
        assertThatThrownBy(() -> program.get(Intake.class).accept(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Outcome> fromAllCallers(IntFunction<IncomingPayment> payment) throws Exception {
        var intake = program.get(Intake.class);
        var ready = new CountDownLatch(CALLERS);
        var calls = IntStream.range(0, CALLERS)
                .<Callable<Outcome>>mapToObj(caller -> () -> {
                    ready.countDown();
                    ready.await();
                    return intake.accept(payment.apply(caller));
                })
                .toList();
        var outcomes = new ArrayList<Outcome>();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            for (var answer : threads.invokeAll(calls)) {
                outcomes.add(answer.get());
            }
        }
        return outcomes;
    }

    private IncomingPayment payment(String id, long amount) {
        return new IncomingPayment(
                "bank-x", id + "-" + serial, nik.digits(), Rupiah.of(amount), TestProgram.noon(TODAY));
    }

    private List<String> differences() {
        program.awaitQuiet();
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }
}
