package id.gapura.partner.mandate;

import static id.gapura.partner.aggregator.AggregatorTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.MemberPayment;
import id.gapura.jobs.Event;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Membership;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.mandate.Debit.Reason;
import id.gapura.partner.mandate.Debit.State;
import id.gapura.partner.mandate.Mandate.Ending;
import id.gapura.partner.mandate.Mandates.Change;
import id.gapura.partner.mandate.Mandates.Result;
import id.gapura.places.RegionCode;
import id.gapura.rules.CoverSummary;
import id.gapura.sandbox.SandboxAggregator.Delivery;
import id.gapura.sandbox.SandboxMandates.Answer;
import id.gapura.sandbox.SandboxMandates.Purse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Over real HTTP to the sandbox aggregator. It is 21 November 2026; a month costs 8,400, from January on 16,800. */
class MandatesTest {
    private static final AggregatorTown TOWN = new AggregatorTown();
    private static final Rupiah PRICE = AggregatorTown.PRICE;
    private static final Rupiah NEW_PRICE = new Rupiah(16_800);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private Payer siti = Payer.on(TOWN, TODAY);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @AfterEach
    void leave_nothing_for_the_next() {
        TOWN.web.get(Mandates.class).newest(siti.worker().id()).ifPresent(_ -> siti.change(Change.CANCEL));
    }

    private static LocalDate december(int day) {
        return DECEMBER.atDay(day);
    }

    @Test
    void a_month_is_taken_on_the_chosen_day_and_made_known_three_days_before() {
        siti.by(5);

        assertThat(siti.on(december(1)).debits()).isEmpty();
        assertThat(siti.on(december(2)).latest().nextOn()).contains(december(5));
        assertThat(siti.on(december(4)).taken()).isEmpty();
        siti.on(december(5));

        assertThat(siti.latest().state()).isEqualTo(State.COLLECTED);
        assertThat(siti.taken())
                .singleElement()
                .satisfies(taken -> assertThat(taken.amount()).isEqualTo(PRICE.amount()));
        assertThat(siti.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.channel()).isEqualTo("autodebit-contoh");
            assertThat(payment.months()).containsExactly(DECEMBER);
        });
    }

    @Test
    void the_next_month_comes_by_itself_at_its_own_price() {
        siti.by(5).through(december(2), december(5));

        siti.through(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 5));

        assertThat(siti.payments()).extracting(MemberPayment::amount).containsExactlyInAnyOrder(PRICE, NEW_PRICE);
        assertThat(siti.debits()).extracting(Debit::month).containsExactly(DECEMBER.plusMonths(1), DECEMBER);
    }

    /** Announced in the old year for the new one. */
    @ParameterizedTest
    @CsvSource({
        "1, 2026-12-28, 2026-12-29, 16800",
        "2, 2026-12-29, 2026-12-30, 16800",
        "14, 2027-01-10, 2027-01-11, 16800"
    })
    void what_is_made_known_is_the_price_of_the_month_that_is_taken(
            int day, LocalDate before, LocalDate told, long price) {
        siti.by(day).through(december(1), december(14));
        assertThat(siti.latest().month()).isEqualTo(DECEMBER);

        assertThat(siti.on(before).latest().month()).isEqualTo(DECEMBER);
        assertThat(siti.on(told).latest().month()).isEqualTo(DECEMBER.plusMonths(1));
        assertThat(siti.latest().amount().amount()).isEqualTo(price);
    }

    @Test
    void who_sets_it_up_too_late_to_be_told_in_time_pays_as_much_later() {
        TOWN.web.setToday(december(4));
        siti.by(5).on(december(4));

        assertThat(siti.latest().nextOn()).contains(december(7));
        assertThat(siti.on(december(6)).taken()).isEmpty();
        assertThat(siti.on(december(7)).taken()).hasSize(1);
    }

    @Test
    void the_day_after_the_chosen_one_it_begins_with_the_next_month() {
        TOWN.web.setToday(december(6));

        siti.by(5);

        assertThat(siti.mandate().nextMonth()).isEqualTo(DECEMBER.plusMonths(1));
    }

    @Test
    void an_empty_account_is_tried_four_times_three_days_apart_and_given_up_until_next_month() {
        siti.by(3);
        siti.fill(Purse.EMPTY);
        siti.through(december(1).minusDays(1), december(5));
        assertThat(siti.tries()).hasSize(1);
        assertThat(siti.latest().nextOn()).contains(december(6));
        assertThat(siti.latest().reason()).contains(Reason.INSUFFICIENT_FUNDS);

        siti.through(december(6), december(11));
        assertThat(siti.tries()).hasSize(3);
        siti.on(december(12));
        assertThat(siti.tries()).hasSize(4);
        assertThat(siti.latest().state()).isEqualTo(State.GIVEN_UP);
        siti.through(december(13), december(29));

        assertThat(siti.tries()).hasSize(4);
        assertThat(siti.mandate().state()).isEqualTo(Mandate.State.ACTIVE);
        siti.fill(Purse.FULL);
        assertThat(siti.through(december(30), LocalDate.of(2027, 1, 4)).taken()).hasSize(1);
    }

    @Test
    void money_that_comes_later_is_taken_at_the_next_try() {
        siti.by(3);
        siti.fill(Purse.EMPTY);
        siti.through(december(1).minusDays(1), december(5));
        siti.fill(Purse.FULL);

        siti.on(december(6));

        assertThat(siti.latest().state()).isEqualTo(State.COLLECTED);
        assertThat(siti.tries()).extracting(DebitTry::isCollected).containsExactly(true, false);
        assertThat(siti.payments()).hasSize(1);
    }

    @Test
    void tries_stay_within_their_month() {
        TOWN.web.setToday(december(25));
        siti.by(14);
        siti.fill(Purse.EMPTY);
        TOWN.web
                .sql()
                .sql("UPDATE partner.mandate SET day = 28 WHERE state = 'active'")
                .update();
        siti.change(Change.PAUSE);
        siti.change(Change.RESUME);

        siti.through(december(25), december(31));

        assertThat(siti.tries()).hasSize(2);
        assertThat(siti.latest().state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void a_try_whose_month_went_by_while_the_program_was_away_keeps_what_the_last_one_said() {
        siti.by(3);
        siti.fill(Purse.EMPTY);
        siti.through(december(1), december(5));

        siti.on(LocalDate.of(2027, 1, 4));

        assertThat(siti.tries()).hasSize(1);
        var december = siti.debits().getLast();
        assertThat(december.state()).isEqualTo(State.GIVEN_UP);
        assertThat(december.reason()).contains(Reason.INSUFFICIENT_FUNDS);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, ACCOUNT_CLOSED", "REVOKED, REVOKED"})
    void a_closed_account_or_a_permission_taken_back_ends_it(String what, Ending ending) {
        siti.by(5).on(december(2));
        if (what.equals("CLOSED")) {
            siti.fill(Purse.CLOSED);
        } else {
            siti.answer(Answer.NO_LONGER);
        }

        siti.through(december(5), december(12));

        assertThat(siti.mandate().standing().ending()).contains(ending);
        assertThat(siti.tries()).hasSize(1);
        assertThat(siti.latest().state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void while_nobody_knows_what_became_of_a_try_no_other_is_made() {
        siti.by(5).on(december(2));
        siti.fill(Purse.SILENT);
        siti.on(december(5));
        siti.fill(Purse.FULL);
        assertThat(siti.latest().state()).isEqualTo(State.ASKED);
        var charge = siti.tries().getFirst().chargeId().toString();
        TOWN.aggregator.end(charge, id.gapura.sandbox.SandboxAggregator.Ending.PAID, Delivery.LOST);

        siti.on(december(6));

        assertThat(siti.latest().state()).isEqualTo(State.COLLECTED);
        assertThat(siti.taken()).hasSize(1);
        assertThat(siti.payments()).hasSize(1);
    }

    @Test
    void a_try_that_the_bank_never_answers_is_over_when_the_aggregator_says_so() {
        siti.by(3).on(december(1));
        siti.fill(Purse.SILENT);
        siti.on(december(3));

        siti.through(december(4), december(5));

        assertThat(siti.latest().reason()).contains(Reason.NOT_REACHED);
        assertThat(siti.latest().nextOn()).isPresent();
    }

    /** As after a kill between the commit and the sending: the try is written down and the aggregator has never heard of it. */
    @Test
    void what_was_written_down_and_not_sent_is_sent_again_as_the_same_charge() {
        siti.by(5).on(december(2));
        TOWN.shut();
        siti.on(december(5));
        assertThat(siti.latest().state()).isEqualTo(State.ASKED);
        var charge = siti.tries().getFirst().chargeId();
        TOWN.open();

        TOWN.web.get(MandateRound.class).runDue();

        assertThat(siti.latest().state()).isEqualTo(State.COLLECTED);
        assertThat(siti.taken()).extracting(taken -> taken.reference()).containsExactly(charge.toString());
        assertThat(siti.tries()).hasSize(1);
    }

    @Test
    void who_has_paid_in_another_way_meanwhile_is_not_charged() {
        siti.by(5).on(december(2));
        TOWN.web
                .get(Intake.class)
                .accept(new IncomingPayment(
                        "bank-jaya",
                        "X-" + UUID.randomUUID(),
                        siti.worker().number().digits(),
                        PRICE,
                        TOWN.web.clock().instant()));

        siti.on(december(5));

        assertThat(siti.taken()).isEmpty();
        assertThat(siti.latest().reason()).contains(Reason.PAID_OTHERWISE);
    }

    @Test
    void months_left_behind_are_caught_up_with_as_far_as_the_limit_goes() {
        siti.by(5, new Rupiah(16_800)).through(december(2), december(5));
        siti.fill(Purse.EMPTY);
        siti.through(december(30), LocalDate.of(2027, 1, 31));
        siti.fill(Purse.FULL);

        siti.through(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 5));

        assertThat(siti.latest().amount()).isEqualTo(NEW_PRICE);
        assertThat(TOWN.web
                        .get(Membership.class)
                        .find(siti.worker().id())
                        .orElseThrow()
                        .cover())
                .isEqualTo(new CoverSummary.Paid(1, DECEMBER, DECEMBER.plusMonths(1)));
    }

    @Test
    void more_than_the_limit_is_not_taken() {
        siti.by(5);
        TOWN.web
                .sql()
                .sql("UPDATE partner.mandate SET most_idr = 8399 WHERE worker_id = :id")
                .param("id", siti.worker().id())
                .update();

        siti.through(december(2), december(5));

        assertThat(siti.latest().reason()).contains(Reason.OVER_LIMIT);
        assertThat(siti.tries()).isEmpty();
    }

    @Test
    void a_pause_drops_what_was_made_known_and_going_on_makes_it_known_again() {
        siti.by(7).on(december(4));

        assertThat(siti.change(Change.PAUSE)).isTrue();
        assertThat(siti.latest().reason()).contains(Reason.PAUSED);
        assertThat(siti.on(december(5)).change(Change.RESUME)).isTrue();
        siti.on(december(5));

        assertThat(siti.latest().nextOn()).contains(december(8));
        assertThat(siti.through(december(6), december(8)).taken()).hasSize(1);
        assertThat(siti.change(Change.RESUME)).isFalse();
    }

    @Test
    void nothing_is_taken_while_it_is_paused() {
        siti.by(5).on(december(2));
        siti.change(Change.PAUSE);

        siti.through(december(3), LocalDate.of(2027, 1, 20));

        assertThat(siti.taken()).isEmpty();
    }

    @Test
    void a_cancelled_one_takes_nothing_and_the_aggregator_is_told_once_it_answers() {
        siti.by(5).on(december(2));
        TOWN.shut();
        assertThat(siti.change(Change.CANCEL)).isTrue();
        assertThat(siti.change(Change.CANCEL)).isFalse();
        siti.on(december(5));
        TOWN.open();
        var id = siti.mandate().id().toString();
        assertThat(TOWN.aggregator.mandates().isActive(id)).isTrue();

        siti.on(december(6));

        assertThat(TOWN.aggregator.mandates().isActive(id)).isFalse();
        assertThat(siti.taken()).isEmpty();
    }

    @Test
    void nothing_is_taken_before_the_member_approves_it_at_the_wallet() {
        siti.ask(5, Payer.LIMIT);
        assertThat(siti.mandate().state()).isEqualTo(Mandate.State.ASKED);
        assertThat(siti.mandate().approveAt()).startsWith(TOWN.address() + "/mandate/");

        siti.through(december(2), december(5));

        assertThat(siti.debits()).isEmpty();
    }

    @Test
    void one_that_the_member_refuses_ends() {
        siti.ask(5, Payer.LIMIT);
        siti.answer(Answer.NO);

        siti.on(TODAY.plusDays(1));

        assertThat(siti.mandate().standing().ending()).contains(Ending.NOT_APPROVED);
        assertThat(siti.by(5).mandate().state()).isEqualTo(Mandate.State.ACTIVE);
    }

    @Test
    void one_asked_for_while_the_aggregator_was_down_is_asked_for_again() {
        TOWN.shut();
        siti.ask(5, Payer.LIMIT);
        assertThat(siti.mandate().approveAt()).isEmpty();
        TOWN.open();

        TOWN.web.get(Mandates.class).refreshed(siti.mandate());

        assertThat(siti.mandate().approveAt()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 16800, DAY_IMPOSSIBLE",
        "15, 16800, DAY_IMPOSSIBLE",
        "5, 16799, LIMIT_IMPOSSIBLE",
        "5, 8400, LIMIT_IMPOSSIBLE",
        "5, 67200, LIMIT_IMPOSSIBLE"
    })
    void what_is_not_offered_is_refused(int day, long most, Mandates.Reason reason) {
        assertThat(siti.ask(day, new Rupiah(most))).isEqualTo(new Result.Refused(reason));
    }

    @Test
    void the_14th_is_the_last_day_and_a_member_has_one_at_a_time() {
        assertThat(siti.ask(14, Payer.LIMIT)).isInstanceOf(Result.Asked.class);
        assertThat(siti.ask(14, Payer.LIMIT)).isEqualTo(new Result.Refused(Mandates.Reason.ONE_ALREADY));
        assertThat(TOWN.web.get(Mandates.class).offer(UUID.randomUUID())).isEmpty();
    }

    @Test
    void the_words_of_the_consent_are_kept_as_they_were_shown() {
        siti.ask(5, Payer.LIMIT);

        assertThat(siti.mandate().consent().words()).isEqualTo("Saya mengizinkan.");
        assertThat(siti.mandate().consent().by()).isEqualTo("member");
    }

    @Test
    void the_member_is_told_of_what_is_to_come_and_of_what_failed() {
        siti.by(5);
        TOWN.web.setToday(december(2));
        var told = new ArrayList<Event>();
        var parts = TOWN.web.get(DebitPlanning.Parts.class);
        var heard = new DebitPlanning.Parts(
                parts.mandates(),
                parts.debits(),
                parts.change(),
                parts.membership(),
                parts.unpaid(),
                parts.rules(),
                new Ear(told));

        var planning = new DebitPlanning(heard, TOWN.web.get(TransactionTemplate.class), TOWN.web.clock());
        var due = siti.mandate();
        planning.announce(due);
        planning.announce(due);
        siti.fill(Purse.EMPTY);
        siti.on(december(5));
        var failed = DebitEnded.of(siti.latest());

        assertThat(told)
                .containsExactly(new DebitAnnounced(
                        siti.worker().id(), siti.mandate().id(), "2026-12", PRICE.amount(), "2026-12-05"));
        assertThat(failed.reason()).isEqualTo("insufficient-funds");
        assertThat(failed.nextOn()).isEqualTo("2026-12-08");
    }

    /** An outbox that only remembers what was published. */
    private record Ear(List<Event> heard) implements Outbox {
        @Override
        public void publish(Event event) {
            heard.add(event);
        }

        @Override
        public void start(String job, String key) {
            throw new AssertionError("no job is asked for");
        }

        @Override
        public void enqueue(String job, String key, Duration patience) {
            throw new AssertionError("no job is asked for");
        }
    }

    @Test
    void failures_are_listed_in_the_region_where_the_member_lives() {
        siti.by(5).on(december(2));
        var mandates = TOWN.web.get(Mandates.class);
        long before = mandates.countTroubles(RegionCode.of("36.04"));
        siti.fill(Purse.EMPTY);
        siti.on(december(5));

        assertThat(mandates.troubles(RegionCode.of("36.04"), 100))
                .extracting(Debit::workerId)
                .contains(siti.worker().id());
        assertThat(mandates.countTroubles(RegionCode.of("36.04"))).isEqualTo(before + 1);
        assertThat(mandates.countTroubles(RegionCode.of("32"))).isZero();
        siti.fill(Purse.FULL);
        siti.on(december(8));
        assertThat(mandates.countTroubles(RegionCode.of("36.04"))).isEqualTo(before);
    }

    @Test
    void a_membership_that_has_ended_ends_it() {
        siti.by(5).on(december(2));
        var membership = TOWN.web.get(Membership.class);
        TOWN.web
                .get(TransactionTemplate.class)
                .executeWithoutResult(_ -> membership.close(
                        membership.find(siti.worker().id()).orElseThrow(),
                        siti.worker().home().region(),
                        december(3),
                        "merged"));

        siti.on(december(5));

        assertThat(siti.mandate().standing().ending()).isEqualTo(Optional.of(Ending.MEMBERSHIP_ENDED));
        assertThat(siti.taken()).isEmpty();
    }
}
