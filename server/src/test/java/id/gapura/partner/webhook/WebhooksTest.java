package id.gapura.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.program.TestWeb;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;

class WebhooksTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 28));
    private static final String ROUND = "partner.webhook-round";

    private static int platforms;

    private final String channel = "trip-" + ++platforms;
    private final ApiKey key = WEB.get(ApiKeys.class).create("Ojek Contoh", channel);
    private final Receiver receiver = Receiver.open(key);

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void listen() {
        face().set(channel, receiver.url(), "admin");
    }

    @AfterEach
    void hang_up() {
        receiver.close();
        face().remove(channel);
    }

    private static Webhooks face() {
        return WEB.get(Webhooks.class);
    }

    private void tell(String external, String status) {
        tell(channel, external, status);
    }

    private static void tell(String to, String external, String status) {
        face().tell(new StatusChange(to, external, status, WEB.clock().instant()));
        WEB.awaitQuiet();
    }

    private Delivery last() {
        return face().newest(channel, 1).getFirst();
    }

    private static void wait(Duration time) {
        WEB.clock().standAt(WEB.clock().instant().plus(time));
        WEB.round(ROUND);
    }

    @Test
    void a_change_is_told_signed_and_says_nothing_but_id_state_and_moment() {
        tell("D-1", "enrolled");

        assertThat(receiver.bodies())
                .singleElement()
                .asString()
                .matches("\\{\"id\":\"[0-9a-f-]{36}\",\"externalId\":\"D-1\",\"status\":\"enrolled\","
                        + "\"at\":\"2026-11-28T[0-9:.]+\\+07:00\"}");
        assertThat(last().deliveredAt()).isPresent();
        assertThat(face().waiting(channel)).isZero();
    }

    @Test
    void who_is_out_of_order_is_told_again_after_five_minutes_an_hour_and_a_day_until_it_hears() {
        receiver.answer(503);
        tell("D-1", "declined");
        assertThat(last().answer()).isEqualTo(503);
        assertThat(last().dueAt()).isEqualTo(WEB.clock().instant().plus(Duration.ofMinutes(5)));

        wait(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(receiver.bodies()).hasSize(1);
        wait(Duration.ofSeconds(1));
        assertThat(receiver.bodies()).hasSize(2);
        wait(Duration.ofHours(1));
        assertThat(receiver.bodies()).hasSize(3);
        receiver.answer(204);
        wait(Duration.ofHours(23));
        assertThat(receiver.bodies()).hasSize(3);
        wait(Duration.ofHours(1));

        assertThat(receiver.bodies()).hasSize(4).containsOnly(receiver.bodies().getFirst());
        assertThat(last().tries()).isEqualTo(4);
        assertThat(last().deliveredAt()).isPresent();
        wait(Duration.ofDays(2));
        assertThat(receiver.bodies()).hasSize(4);
    }

    @Test
    void to_who_is_out_of_order_everything_else_is_put_off_with_the_first() {
        receiver.answer(500);
        tell("D-1", "declined");
        tell("D-2", "declined");
        tell("D-3", "declined");
        int before = receiver.bodies().size();

        wait(Duration.ofMinutes(5));

        assertThat(receiver.bodies()).hasSize(before + 1);
        wait(Duration.ofSeconds(30));
        assertThat(receiver.bodies()).hasSize(before + 1);
        receiver.answer(200);
        wait(Duration.ofHours(1));
        assertThat(face().waiting(channel)).isZero();
    }

    @Test
    void one_change_that_is_refused_does_not_hold_up_the_next() {
        receiver.answer(400);
        tell("D-1", "declined");
        receiver.answer(200);

        tell("D-2", "declined");

        assertThat(last().deliveredAt()).isPresent();
        assertThat(face().waiting(channel)).isEqualTo(1);
    }

    @Test
    void who_is_dead_holds_up_nobody_else() {
        WEB.get(ApiKeys.class).create("Mati", "trip-dead");
        face().set("trip-dead", "http://localhost:1/hooks", "admin");
        for (int i = 0; i < 5; i++) {
            tell("trip-dead", "X-" + i, "declined");
        }

        tell("D-1", "enrolled");

        assertThat(receiver.bodies()).hasSize(1);
        assertThat(face().waiting("trip-dead")).isEqualTo(5);
    }

    @Test
    void who_is_slow_holds_up_nobody_else() {
        try (var slow = Receiver.open(WEB.get(ApiKeys.class).create("Lambat", "trip-slow"))) {
            face().set("trip-slow", slow.url(), "admin");
            slow.waitFor(receiver);

            WEB.get(TransactionTemplate.class).executeWithoutResult(_ -> {
                face().tell(new StatusChange(
                        "trip-slow", "X-1", "declined", WEB.clock().instant()));
                face().tell(new StatusChange(
                        channel, "D-1", "enrolled", WEB.clock().instant()));
            });
            WEB.awaitQuiet();

            assertThat(slow.bodies()).hasSize(1);
            assertThat(receiver.bodies()).hasSize(1);
            assertThat(slow.hasWaitedInVain()).isFalse();
        } finally {
            face().remove("trip-slow");
        }
    }

    @Test
    void an_officer_may_have_it_tried_at_once() {
        receiver.answer(503);
        tell("D-1", "declined");
        receiver.answer(200);

        face().hurry(channel);
        WEB.awaitQuiet();

        assertThat(last().deliveredAt()).isPresent();
    }

    @Test
    void without_a_key_nothing_is_sent_and_with_a_new_one_it_is_signed_with_that() {
        WEB.get(ApiKeys.class).revoke(key.id());
        tell("D-1", "declined");
        assertThat(receiver.bodies()).isEmpty();

        var fresh = WEB.get(ApiKeys.class).create("Ojek Contoh", channel);
        try (var second = Receiver.open(fresh)) {
            face().set(channel, second.url(), "admin");
            WEB.awaitQuiet();

            assertThat(second.bodies()).hasSize(1);
        }
    }

    @Test
    void who_listens_nowhere_is_told_nothing_later_either() {
        face().remove(channel);
        tell("D-1", "declined");
        face().set(channel, receiver.url(), "admin");
        WEB.awaitQuiet();

        assertThat(receiver.bodies()).isEmpty();
        assertThat(face().newest(channel, 5)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hooks",
                "https://example.org/hooks?token=1",
                "https://name@example.org/hooks",
                "https://example.org/#part",
                "ftp://localhost/x",
                "hooks"
            })
    void an_address_that_is_no_sound_one_is_refused(String url) {
        assertThatThrownBy(() -> face().set(channel, url, "admin")).isInstanceOf(IllegalArgumentException.class);
    }
}
