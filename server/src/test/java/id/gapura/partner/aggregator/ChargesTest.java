package id.gapura.partner.aggregator;

import static id.gapura.partner.aggregator.AggregatorTown.PRICE;
import static id.gapura.partner.aggregator.AggregatorTown.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Audit;
import id.gapura.contributions.MemberPayment;
import id.gapura.membership.Membership;
import id.gapura.partner.aggregator.Charge.State;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.qris.QrisPayload;
import id.gapura.registry.Worker;
import id.gapura.rules.CoverSummary;
import id.gapura.sandbox.SandboxAggregator.Delivery;
import id.gapura.sandbox.SandboxAggregator.Ending;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Over real HTTP both ways: we ask the sandbox aggregator, it calls us. */
class ChargesTest {
    private static final AggregatorTown TOWN = new AggregatorTown();
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private Worker member = TOWN.web.people().member("Siti Aminah");

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @BeforeEach
    void noon() {
        TOWN.web.setToday(TODAY);
    }

    private static List<Integer> end(Charge charge, Ending how, Delivery delivery) {
        return TOWN.aggregator.end(charge.id().toString(), how, delivery);
    }

    @ParameterizedTest
    @CsvSource({"QRIS, qris", "WALLET, wallet-contoh", "SHOP, shop-contoh"})
    void a_paid_charge_is_cover_and_a_payment_of_its_channel(Method method, String channel) {
        var charge = TOWN.charge(member, method);

        assertThat(charge.state()).isEqualTo(State.OPEN);
        assertThat(end(charge, Ending.PAID, Delivery.ONCE)).containsExactly(200);

        assertThat(TOWN.state(charge)).isEqualTo(State.POSTED);
        assertThat(TOWN.payments(member)).singleElement().satisfies(payment -> {
            assertThat(payment.channel()).isEqualTo(channel);
            assertThat(payment.amount()).isEqualTo(PRICE);
            assertThat(payment.months()).containsExactly(YearMonth.from(TODAY));
        });
        var cover =
                TOWN.web.get(Membership.class).find(member.id()).orElseThrow().cover();
        assertThat(cover).isEqualTo(new CoverSummary.Paid(1, YearMonth.from(TODAY), YearMonth.from(TODAY)));
    }

    @Test
    void a_code_asks_for_the_amount_due() {
        var code = QrisPayload.read(TOWN.charge(member, Method.QRIS).payWith());

        assertThat(code.orElseThrow().amount()).isEqualTo(PRICE);
    }

    @Test
    void the_same_wish_is_given_the_same_charge_while_it_can_be_paid() {
        var first = TOWN.charge(member, Method.SHOP);

        assertThat(TOWN.charge(member, Method.SHOP)).isEqualTo(first);
        TOWN.web.clock().standAt(first.times().expiresAt());
        assertThat(TOWN.charge(member, Method.SHOP).id()).isNotEqualTo(first.id());
    }

    @Test
    void news_that_comes_twice_is_taken_once() {
        var charge = TOWN.charge(member, Method.QRIS);

        assertThat(end(charge, Ending.PAID, Delivery.TWICE)).containsExactly(200, 200);

        assertThat(TOWN.payments(member)).hasSize(1);
    }

    @Test
    void news_before_the_answer_to_our_own_request_finds_its_charge() {
        TOWN.aggregator.payNextEarly();

        var charge = TOWN.charge(member, Method.QRIS);

        assertThat(charge.state()).isEqualTo(State.POSTED);
        assertThat(TOWN.payments(member)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "EXPIRED"})
    void paid_counts_in_whatever_order_it_is_told(Ending other) {
        var first = TOWN.charge(member, Method.WALLET);
        end(first, Ending.PAID, Delivery.ONCE);
        assertThat(end(first, other, Delivery.ONCE)).containsExactly(200);
        var second = TOWN.charge(member, Method.WALLET);
        end(second, other, Delivery.ONCE);
        assertThat(TOWN.state(second)).isEqualTo(State.valueOf(other.name()));
        end(second, Ending.PAID, Delivery.ONCE);

        assertThat(TOWN.state(first)).isEqualTo(State.POSTED);
        assertThat(TOWN.state(second)).isEqualTo(State.POSTED);
        assertThat(TOWN.payments(member)).hasSize(2);
    }

    @Test
    void lost_news_is_asked_for_after_five_minutes_and_not_before() {
        var charge = TOWN.charge(member, Method.QRIS);
        end(charge, Ending.PAID, Delivery.LOST);

        assertThat(TOWN.stateAfter(charge, FIVE_MINUTES.minusMillis(1))).isEqualTo(State.OPEN);
        assertThat(TOWN.stateAfter(charge, FIVE_MINUTES)).isEqualTo(State.POSTED);
        assertThat(TOWN.stateAfter(charge, Duration.ofDays(3))).isEqualTo(State.POSTED);
        assertThat(TOWN.payments(member))
                .extracting(MemberPayment::paidAt)
                .containsExactly(charge.times().createdAt());
    }

    @Test
    void what_was_dated_while_the_clock_stood_a_month_ahead_is_asked_for_when_it_stands_right() {
        TOWN.web.setToday(TODAY.plusMonths(1));
        var charge = TOWN.charge(member, Method.QRIS);
        TOWN.web.setToday(TODAY);
        end(charge, Ending.PAID, Delivery.LOST);

        assertThat(TOWN.stateAfter(charge, FIVE_MINUTES.minusDays(1)))
                .as("a day ahead")
                .isEqualTo(State.OPEN);
        assertThat(TOWN.stateAfter(charge, Duration.ofDays(-30))).isEqualTo(State.POSTED);
    }

    @Test
    void an_aggregator_that_is_down_is_asked_after_five_minutes_an_hour_and_then_daily_until_it_answers() {
        var charge = TOWN.charge(member, Method.SHOP);
        end(charge, Ending.PAID, Delivery.LOST);
        TOWN.shut();
        var hour = FIVE_MINUTES.plusHours(1);
        TOWN.stateAfter(charge, FIVE_MINUTES);
        TOWN.stateAfter(charge, hour);
        TOWN.open();

        assertThat(TOWN.stateAfter(charge, hour.plusDays(1).minusMillis(1))).isEqualTo(State.OPEN);
        assertThat(TOWN.stateAfter(charge, hour.plusDays(1))).isEqualTo(State.POSTED);
    }

    @Test
    void a_charge_that_nobody_pays_expires() {
        var charge = TOWN.charge(member, Method.QRIS);

        assertThat(charge.isPayable(charge.times().expiresAt().minusMillis(1))).isTrue();
        assertThat(charge.isPayable(charge.times().expiresAt())).isFalse();
        assertThat(TOWN.stateAfter(charge, FIVE_MINUTES)).isEqualTo(State.OPEN);
        assertThat(TOWN.stateAfter(charge, FIVE_MINUTES.plusHours(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    void a_charge_whose_making_got_no_answer_waits_until_it_cannot_be_paid_any_more() {
        TOWN.shut();
        var charge = TOWN.charge(member, Method.QRIS);
        assertThat(charge.state()).isEqualTo(State.CREATING);
        TOWN.open();

        assertThat(TOWN.stateAfter(charge, FIVE_MINUTES)).isEqualTo(State.CREATING);
        assertThat(TOWN.stateAfter(charge, FIVE_MINUTES.plusHours(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    void a_wish_that_got_no_answer_is_asked_for_again_as_the_same_charge() {
        TOWN.shut();
        var silent = TOWN.charge(member, Method.QRIS);
        TOWN.open();

        var charge = TOWN.charge(member, Method.QRIS);

        assertThat(charge.id()).isEqualTo(silent.id());
        assertThat(charge.state()).isEqualTo(State.OPEN);
    }

    @Test
    void news_and_asking_at_one_moment_book_the_money_once() {
        for (int i = 0; i < 10; i++) {
            TOWN.web.setToday(TODAY);
            var payer = TOWN.web.people().member("Budi " + i);
            var charge = TOWN.charge(payer, Method.QRIS);
            end(charge, Ending.PAID, Delivery.LOST);
            TOWN.web.clock().standAt(charge.times().createdAt().plus(FIVE_MINUTES));

            var told = CompletableFuture.supplyAsync(
                    () -> TOWN.aggregator.tell(charge.id().toString()));
            TOWN.web.get(StatusRounds.class).askDue();

            assertThat(told.join()).isEqualTo(200);
            assertThat(TOWN.state(charge)).isEqualTo(State.POSTED);
            assertThat(TOWN.payments(payer)).hasSize(1);
        }
    }

    /** What is wrong, how it is answered, what the audit says of it. */
    record Bad(String what, Consumer<ObjectNode> change, int status, String audited) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Stream<Bad> badReports() {
        var different = "aggregator.callback-refused";
        var nothing = "";
        return Stream.of(
                new Bad("a rupiah more", body -> body.put("gross_amount", 8_401), 409, different),
                new Bad("a rupiah less", body -> body.put("gross_amount", 8_399), 409, different),
                new Bad("another transaction", body -> body.put("transaction_id", "TX1"), 409, different),
                new Bad("another kind", body -> body.put("payment_type", "cstore"), 409, different),
                new Bad(
                        "a charge we never made",
                        body -> body.put("order_id", "00000000-0000-4000-8000-000000000000"),
                        404,
                        "aggregator.callback-unknown"),
                new Bad("no reference", body -> body.remove("order_id"), 422, nothing),
                new Bad("another's reference", body -> body.put("order_id", "ORDER-101"), 422, nothing),
                new Bad("an amount in text", body -> body.put("gross_amount", "8400"), 422, nothing),
                new Bad("a broken amount", body -> body.put("gross_amount", 8_400.001), 422, nothing),
                new Bad("a negative amount", body -> body.put("gross_amount", -8_400), 422, nothing),
                new Bad("a huge amount", body -> body.put("gross_amount", 1e30), 422, nothing),
                new Bad("an unknown state", body -> body.put("transaction_status", "paid?"), 422, nothing),
                new Bad("no time", body -> body.remove("settlement_time"), 422, nothing),
                new Bad(
                        "a time to come",
                        body -> body.put("settlement_time", "2027-01-01T00:00:00+07:00"),
                        422,
                        nothing),
                new Bad("no transaction", body -> body.put("transaction_id", ""), 422, nothing));
    }

    @ParameterizedTest
    @MethodSource("badReports")
    void a_report_that_is_not_of_its_charge_changes_nothing(Bad bad) {
        var charge = TOWN.charge(member, Method.QRIS);
        end(charge, Ending.PAID, Delivery.LOST);
        var body = TOWN.aggregator.report(charge.id().toString());
        bad.change.accept(body);
        var audit = TOWN.web.get(Audit.class);
        var before = audit.newest(1);

        int status = TOWN.aggregator.call(
                body.toString(), TOWN.web.clock().instant(), current().secret());

        assertThat(status).isEqualTo(bad.status);
        assertThat(TOWN.state(charge)).isEqualTo(State.OPEN);
        assertThat(TOWN.payments(member)).isEmpty();
        var after = audit.newest(1);
        assertThat(after.equals(before) ? "" : after.getFirst().act()).isEqualTo(bad.audited);
    }

    private static Account current() {
        return TOWN.web.get(Aggregators.class).current().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"-301, 401", "-300, 200", "0, 200", "300, 200", "301, 401"})
    void a_callback_counts_for_five_minutes_either_way(long seconds, int status) {
        var charge = TOWN.charge(member, Method.QRIS);
        end(charge, Ending.PAID, Delivery.LOST);
        var body = TOWN.aggregator.report(charge.id().toString()).toString();

        int answered = TOWN.aggregator.call(
                body, TOWN.web.clock().instant().plusSeconds(seconds), current().secret());

        assertThat(answered).isEqualTo(status);
        assertThat(TOWN.payments(member)).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void a_callback_that_is_signed_by_another_or_is_no_json_changes_nothing() {
        var charge = TOWN.charge(member, Method.QRIS);
        end(charge, Ending.PAID, Delivery.LOST);
        var now = TOWN.web.clock().instant();
        var body = TOWN.aggregator.report(charge.id().toString()).toString();

        assertThat(TOWN.aggregator.call(body, now, "another secret")).isEqualTo(401);
        assertThat(TOWN.aggregator.call("paid", now, current().secret())).isEqualTo(422);
        assertThat(TOWN.aggregator.call("", now, current().secret())).isEqualTo(422);
        assertThat(TOWN.state(charge)).isEqualTo(State.OPEN);
        assertThat(TOWN.web.get(Audit.class).about(current().id().toString(), 1))
                .extracting(Audit.Line::act, Audit.Line::detail)
                .containsExactly(tuple("partner.refused", "signature-wrong"));
    }

    @Test
    void a_member_paid_for_through_a_link_is_found_until_it_expires() {
        var links = TOWN.web.get(PersonalLinks.class);
        var token = links.create(PersonalLink.toPay(member.id()), PersonalLinks.SENT);
        var end = TOWN.web.clock().instant().plus(PersonalLinks.SENT);

        TOWN.web.clock().standAt(end.minusMillis(1));
        assertThat(links.payer(token)).contains(member.id());
        assertThat(links.find(token, PersonalLink.Use.WITNESS)).isEmpty();
        TOWN.web.clock().standAt(end);
        assertThat(links.payer(token)).isEmpty();
        assertThat(links.payer("x" + token.substring(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Contoh, A, https://a.example",
        "contoh-2, A, http://a.example",
        "contoh-2, A, a.example",
        "contoh-2, ' ', https://a.example",
        "contoh, A, https://a.example"
    })
    void an_aggregator_is_set_up_rightly_or_not_at_all(String code, String name, String url) {
        assertThatThrownBy(() -> TOWN.web.get(Aggregators.class).register(code, name, url))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
