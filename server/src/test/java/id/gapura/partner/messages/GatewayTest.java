package id.gapura.partner.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.messaging.State;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.partner.platform.SignatureCheck.Claimed;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.PhoneScreens.Weather;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class GatewayTest {
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(LocalDate.of(2026, 11, 21)));
    private static int phones;

    private final Messages messages = TOWN.web.get(Messages.class);
    private final String number = "+62812990%05d".formatted(++phones);
    private final Screen screen = new Screen(number, Channel.WHATSAPP);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @BeforeEach
    void fair_weather() {
        TOWN.phone.screens().set(Weather.CLEAR);
    }

    private void send(String text) {
        messages.send(new NewMessage(To.phone(number), Channel.WHATSAPP, Kind.NOTICE, text));
    }

    private State fate() {
        return messages.fates(number, 1).getFirst();
    }

    private void awaitFate(State wanted) {
        Patience.until("a message is " + wanted, () -> fate() == wanted);
    }

    /** What comes by every ten seconds, after some time. */
    private void roundAfter(Duration time) {
        TOWN.web.clock().standAt(TOWN.web.clock().instant().plus(time));
        TOWN.web.round("messaging.round");
    }

    @Test
    void a_message_arrives_and_that_it_arrived_is_known() {
        send("Kartu Anda 123");

        assertThat(TOWN.await(screen, 1)).isEqualTo("Kartu Anda 123");
        awaitFate(State.DELIVERED);
    }

    @Test
    void what_is_rolled_back_is_never_said() {
        TOWN.web.get(TransactionTemplate.class).executeWithoutResult(status -> {
            send("Tidak jadi");
            status.setRollbackOnly();
        });
        send("Jadi");

        assertThat(TOWN.await(screen, 1)).isEqualTo("Jadi");
        assertThat(TOWN.heard(screen)).isEqualTo(1);
    }

    @Test
    void a_closed_gateway_is_tried_again() {
        TOWN.phone.screens().set(Weather.CLOSED);
        send("Nanti");
        TOWN.web.awaitQuiet();
        assertThat(fate()).isEqualTo(State.WAITING);

        TOWN.phone.screens().set(Weather.CLEAR);
        roundAfter(Duration.ofSeconds(5));

        assertThat(TOWN.await(screen, 1)).isEqualTo("Nanti");
    }

    @Test
    void nothing_new_goes_to_a_gateway_that_was_closed_and_it_is_asked_about_what_it_has() {
        var gateways = TOWN.web.get(Gateways.class);
        var codes = gateways.list().stream().map(Gateway::code).toList();
        TOWN.phone.screens().set(Weather.ANSWER_LOST);
        send("Sudah di sana");
        TOWN.web.awaitQuiet();
        TOWN.phone.screens().set(Weather.CLEAR);

        codes.forEach(gateways::close);
        roundAfter(Duration.ofMinutes(1));
        assertThat(fate()).isEqualTo(State.SENT);
        send("Baru");
        TOWN.web.awaitQuiet();
        assertThat(fate()).isEqualTo(State.WAITING);
        assertThat(TOWN.heard(screen)).isEqualTo(1);

        codes.forEach(gateways::open);
        roundAfter(Duration.ofMinutes(10));
        assertThat(TOWN.await(screen, 2)).isEqualTo("Baru");
        assertThatThrownBy(() -> gateways.close("tidak-ada")).hasMessageContaining("tidak-ada");
    }

    @Test
    void a_number_that_cannot_be_is_not_tried_again() {
        TOWN.phone.screens().set(Weather.BAD_NUMBER);
        send("Ke mana");
        awaitFate(State.FAILED);

        TOWN.phone.screens().set(Weather.CLEAR);
        roundAfter(Duration.ofHours(1));

        assertThat(TOWN.heard(screen)).isZero();
    }

    @Test
    void a_message_whose_answer_was_lost_is_asked_about_and_not_said_twice() {
        TOWN.phone.screens().set(Weather.ANSWER_LOST);
        send("Sekali saja");
        TOWN.web.awaitQuiet();
        assertThat(fate()).isEqualTo(State.WAITING);

        TOWN.phone.screens().set(Weather.CLEAR);
        roundAfter(Duration.ofMinutes(1));

        assertThat(fate()).isEqualTo(State.SENT);
        assertThat(TOWN.heard(screen)).isEqualTo(1);
    }

    @Test
    void a_message_that_was_lost_is_asked_about_and_said_then() {
        TOWN.phone.screens().set(Weather.MESSAGE_LOST);
        send("Sampai juga");
        TOWN.web.awaitQuiet();

        TOWN.phone.screens().set(Weather.CLEAR);
        roundAfter(Duration.ofMinutes(1));
        assertThat(TOWN.heard(screen)).isZero();
        roundAfter(Duration.ofSeconds(10));

        assertThat(TOWN.await(screen, 1)).isEqualTo("Sampai juga");
        assertThat(TOWN.heard(screen)).isEqualTo(1);
    }

    @Test
    void only_the_gateway_itself_is_believed() {
        var desk = TOWN.web.get(GatewayDesk.class);
        var gateways = TOWN.web.get(Gateways.class);
        var gateway = gateways.register("lain-" + phones, Set.of(Channel.SMS), "https://sms.example");
        var body = "{\"id\":\"1\",\"channel\":\"sms\",\"from\":\"+62812\",\"text\":\"x\"}".getBytes(UTF_8);
        var fresh = new RequestSignature("POST", "/api/v1/messages", "2026-11-21T12:00:00+07:00");
        var now = new RequestSignature(
                "POST",
                "/api/v1/messages",
                TOWN.web.clock().instant().atOffset(java.time.ZoneOffset.UTC).toString());
        var old = new RequestSignature("POST", "/api/v1/messages", "2026-11-20T12:00:00+07:00");
        var key = gateway.id().toString();

        assertThat(desk.incoming(new Claimed(key, now, now.of(body, "guessed")), body)
                        .status())
                .isEqualTo(401);
        assertThat(desk.incoming(new Claimed(key, old, old.of(body, gateway.secret())), body)
                        .status())
                .isEqualTo(401);
        assertThat(desk.incoming(new Claimed("nobody", fresh, ""), body).status())
                .isEqualTo(401);
        assertThat(desk.incoming(new Claimed(key, now, now.of(body, gateway.secret())), body)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_is_reported_before_we_know_of_it_is_to_be_told_again() {
        var unknown = new id.gapura.messaging.Report("contoh", "R-unknown", number, "");

        assertThat(messages.report(unknown)).isFalse();
    }

    @Test
    void a_gateway_needs_a_code_a_channel_and_a_safe_address() {
        var gateways = TOWN.web.get(Gateways.class);

        assertThatThrownBy(() -> gateways.register("contoh", Set.of(Channel.SMS), "https://sms.example"))
                .hasMessageContaining("taken");
        assertThatThrownBy(() -> gateways.register("lain", Set.of(), "https://sms.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> gateways.register("lain", Set.of(Channel.SMS), "http://sms.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
