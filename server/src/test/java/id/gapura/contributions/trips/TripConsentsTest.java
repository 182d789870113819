package id.gapura.contributions.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.contributions.Outcome.Refusal;
import id.gapura.contributions.trips.TripConsent.Evidence;
import id.gapura.contributions.trips.TripConsents.Given;
import id.gapura.contributions.trips.TripConsents.Recording;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class TripConsentsTest {
    private static final TestProgram PROGRAM = TestProgram.on(LocalDate.of(2026, 11, 21));
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static final String GEROBAK = "trip-gerobak";
    private static final Instant GIVEN = Instant.parse("2026-11-20T03:00:00Z");

    private final TripConsents consents = PROGRAM.get(TripConsents.class);
    private final UUID sarip = MEMBERS.member("Sarip", LocalDate.of(1980, 1, 1));

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @BeforeEach
    void noon() {
        PROGRAM.setToday(LocalDate.of(2026, 11, 21));
    }

    private Recording give(String channel) {
        return consents.give(new Given(sarip, channel, Evidence.PLATFORM, "GRB-17", GIVEN));
    }

    private Outcome trip(String channel, String id, Instant at) {
        return PROGRAM.get(Intake.class).accept(new IncomingPayment(channel, id, card(), new Rupiah(700), at));
    }

    private Outcome trip(Instant at) {
        return trip(GEROBAK, UUID.randomUUID().toString(), at);
    }

    private String card() {
        return PROGRAM.get(Registry.class).find(sarip).orElseThrow().number().digits();
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }

    @Test
    void without_consent_nothing_is_taken_and_the_id_stays_free_for_later() {
        var id = UUID.randomUUID().toString();

        assertThat(trip(GEROBAK, id, GIVEN)).isEqualTo(refused(Refusal.NO_CONSENT));
        assertThat(PROGRAM.get(Contributions.class).payments(sarip)).isEmpty();
        give(GEROBAK);

        assertThat(trip(GEROBAK, id, GIVEN)).isInstanceOf(Outcome.Posted.class);
        assertThat(trip(GEROBAK, id, GIVEN)).isInstanceOf(Outcome.Repeated.class);
    }

    @ParameterizedTest
    @CsvSource({"-0.001, BEFORE_CONSENT", "0, ", "86400, "})
    void a_trip_counts_from_the_moment_the_consent_was_given(double seconds, Refusal refusal) {
        give(GEROBAK);

        var outcome = trip(GIVEN.plusMillis((long) (seconds * 1000)));

        assertThat(outcome instanceof Outcome.Refused(var why) ? why : null).isEqualTo(refusal);
    }

    @Test
    void a_trip_before_the_withdrawal_is_taken_even_afterwards_and_one_at_it_is_not() {
        give(GEROBAK);
        var end = PROGRAM.clock().instant();

        assertThat(consents.withdraw(sarip, GEROBAK, "worker")).isTrue();
        assertThat(consents.withdraw(sarip, GEROBAK, "worker")).isFalse();

        assertThat(trip(end.minusMillis(1))).isInstanceOf(Outcome.Posted.class);
        assertThat(trip(end)).isEqualTo(refused(Refusal.CONSENT_WITHDRAWN));
        assertThat(trip(GIVEN.minusMillis(1))).isEqualTo(refused(Refusal.BEFORE_CONSENT));
    }

    @Test
    void a_consent_is_to_one_channel() {
        give(GEROBAK);

        assertThat(trip("trip-ojek", "O-" + UUID.randomUUID(), GIVEN)).isEqualTo(refused(Refusal.NO_CONSENT));
    }

    @Test
    void a_second_consent_changes_nothing_and_a_new_one_after_a_withdrawal_counts() {
        assertThat(give(GEROBAK)).isEqualTo(Recording.RECORDED);
        assertThat(give(GEROBAK)).isEqualTo(Recording.IN_FORCE);
        consents.withdraw(sarip, GEROBAK, "platform");
        PROGRAM.setToday(LocalDate.of(2026, 11, 22));
        var later = PROGRAM.clock().instant();

        assertThat(consents.give(new Given(sarip, GEROBAK, Evidence.LINK, "Saya mengizinkan.", later)))
                .isEqualTo(Recording.RECORDED);

        assertThat(trip(later)).isInstanceOf(Outcome.Posted.class);
        assertThat(trip(later.minusMillis(1))).isEqualTo(refused(Refusal.CONSENT_WITHDRAWN));
        assertThat(consents.of(sarip)).extracting(TripConsent::isInForce).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "siti"})
    void who_took_it_back_gives_it_again_only_by_themselves(String by) {
        give(GEROBAK);
        consents.withdraw(sarip, GEROBAK, by);
        PROGRAM.setToday(LocalDate.of(2026, 11, 22));
        var later = PROGRAM.clock().instant();

        assertThat(give(GEROBAK)).isEqualTo(Recording.TAKEN_BACK);
        assertThat(trip(later)).isEqualTo(refused(Refusal.CONSENT_WITHDRAWN));
        assertThat(consents.give(new Given(sarip, GEROBAK, Evidence.LINK, "Saya mengizinkan.", later)))
                .isEqualTo(Recording.RECORDED);

        assertThat(trip(later)).isInstanceOf(Outcome.Posted.class);
        assertThat(give(GEROBAK)).isEqualTo(Recording.IN_FORCE);
    }

    @Test
    void a_platform_that_asks_while_its_worker_takes_it_back_hears_of_that() throws Exception {
        give(GEROBAK);

        try (var platform = Executors.newSingleThreadExecutor()) {
            var asking = inTransaction(() -> {
                consents.withdraw(sarip, GEROBAK, "worker");
                var asked = platform.submit(() -> give(GEROBAK));
                awaitBlocked();
                return asked;
            });

            assertThat(asking.get()).isEqualTo(Recording.TAKEN_BACK);
        }
        assertThat(consents.of(sarip)).noneMatch(TripConsent::isInForce);
    }

    @Test
    void a_platform_that_withdrew_cannot_claim_that_it_had_not() {
        give(GEROBAK);
        consents.withdraw(sarip, GEROBAK, TripConsents.PLATFORM);
        var end = PROGRAM.clock().instant();
        PROGRAM.setToday(LocalDate.of(2026, 11, 22));

        assertThat(give(GEROBAK)).isEqualTo(Recording.RECORDED);

        var again = consents.of(sarip).getFirst();
        assertThat(again.isInForce()).isTrue();
        assertThat(again.givenAt()).isEqualTo(end);
    }

    @Test
    void what_was_agreed_to_under_a_merged_record_holds_for_the_one_that_stays() {
        var merged = MEMBERS.member("Sarip", LocalDate.of(1980, 1, 1));
        consents.give(new Given(merged, GEROBAK, Evidence.PLATFORM, "GRB-18", GIVEN));
        assertThat(trip(GIVEN)).isEqualTo(refused(Refusal.NO_CONSENT));

        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> PROGRAM.get(Outbox.class).publish(new WorkersMerged(merged, sarip)));
        PROGRAM.awaitQuiet();

        assertThat(trip(GIVEN)).isInstanceOf(Outcome.Posted.class);
        assertThat(consents.of(merged)).noneMatch(TripConsent::isInForce);
    }

    @Test
    void one_reported_as_of_tomorrow_counts_from_now() {
        var now = PROGRAM.clock().instant();
        consents.give(new Given(sarip, GEROBAK, Evidence.PLATFORM, "GRB-17", now.plusSeconds(3_600)));

        assertThat(trip(now)).isInstanceOf(Outcome.Posted.class);
    }

    @Test
    void who_is_unknown_has_agreed_to_nothing_and_no_money_waits() {
        long before = PROGRAM.get(Contributions.class).suspenseTotal().payments();

        var unknown = PROGRAM.get(Intake.class)
                .accept(new IncomingPayment(GEROBAK, "U-1", "3604990101800999", new Rupiah(700), GIVEN));

        assertThat(unknown).isEqualTo(refused(Refusal.NO_CONSENT));
        assertThat(PROGRAM.get(Contributions.class).suspenseTotal().payments()).isEqualTo(before);
    }

    @Test
    void in_one_batch_each_worker_is_asked_for_alone() {
        give(GEROBAK);
        var budi = PROGRAM.get(Registry.class)
                .find(MEMBERS.member("Budi", LocalDate.of(1980, 1, 1)))
                .orElseThrow();

        var outcomes = PROGRAM.get(Intake.class)
                .accept(List.of(
                        new IncomingPayment(GEROBAK, "B-1", card(), new Rupiah(700), GIVEN),
                        new IncomingPayment(GEROBAK, "B-2", budi.number().digits(), new Rupiah(700), GIVEN),
                        new IncomingPayment("bank-jaya", "B-3", budi.number().digits(), new Rupiah(700), GIVEN)));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Posted.class);
        assertThat(outcomes.get(1)).isEqualTo(refused(Refusal.NO_CONSENT));
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Posted.class);
    }

    @Test
    void a_consent_needs_a_channel_of_trips_and_words() {
        assertThatThrownBy(() -> give("bank-jaya")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Given(sarip, GEROBAK, Evidence.LINK, " ", GIVEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(PROGRAM.get(TransactionTemplate.class).execute(_ -> work.get()));
    }

    /** Until another transaction waits for this one. */
    private static void awaitBlocked() {
        var blocked = PROGRAM.get(JdbcClient.class).sql("""
                SELECT EXISTS (
                    SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)))
                """);
        while (!blocked.query(Boolean.class).single()) {
            Thread.onSpinWait();
        }
    }
}
