package id.gapura.partner.messages.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.messaging.State;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Manner;
import id.gapura.partner.messages.NewGateway;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.partner.messages.Speech;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.PhoneScreens.Weather;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.carriers.SandboxWhatsApp;
import id.gapura.sandbox.carriers.SandboxWhatsAppDoor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pretended WhatsApp, tried before a town's gateway, which has SMS too. */
class WhatsAppTest {
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(LocalDate.of(2026, 11, 21)));
    private static final Street STREET = street();
    private static int phones;

    private final Messages messages = TOWN.web.get(Messages.class);
    private final SandboxWhatsApp whatsApp = STREET.network();
    private final String number = "+62812993%05d".formatted(++phones);
    private final Screen screen = new Screen(number, Channel.WHATSAPP);

    private record Street(Gateway gateway, SandboxWhatsApp network, SandboxWhatsAppDoor door) {}

    /** The account's id is in the keys, and the door's address in the account. */
    private static Street street() {
        int port = PhoneTown.freePort();
        var gateway = TOWN.web
                .get(Gateways.class)
                .register(wanted("wa", "http://localhost:" + port + "/v23.0/100200300400500", "kabar_gapura:id"));
        var identity = new SandboxIdentity(gateway.id().toString(), gateway.secret());
        var network = new SandboxWhatsApp(identity, TOWN.web.address(""), TOWN.web.clock());
        return new Street(gateway, network, SandboxWhatsAppDoor.open(network, port));
    }

    private static NewGateway wanted(String code, String url, String template) {
        return new NewGateway(code, Set.of(), url, new Manner(Speech.WHATSAPP, template, ""), Optional.empty());
    }

    @AfterAll
    static void close() {
        STREET.door().close();
        TOWN.close();
    }

    @BeforeEach
    void fair_weather() {
        whatsApp.screens().set(Weather.CLEAR);
        TOWN.phone.screens().set(Weather.CLEAR);
        TOWN.web.get(Gateways.class).order(List.of("wa", "contoh"));
    }

    private void send(String text) {
        messages.send(new NewMessage(To.phone(number), Channel.WHATSAPP, Kind.NOTICE, text));
    }

    private State fate() {
        return messages.fates(number, 1).getFirst();
    }

    private static void await(BooleanSupplier wanted) {
        Patience.until("what was awaited", wanted);
    }

    private static void roundAfter(Duration time) {
        TOWN.web.clock().standAt(TOWN.web.clock().instant().plus(time));
        TOWN.web.round("messaging.round");
    }

    private SandboxWhatsApp.Taken lastTaken() {
        return whatsApp.taken().stream()
                .filter(one -> one.phone().equals(number))
                .toList()
                .getLast();
    }

    @Test
    void who_has_not_written_within_a_day_is_written_to_in_the_template_and_others_in_our_own_words() {
        send("Kartu Anda\n123");
        await(() -> fate() == State.DELIVERED);
        assertThat(lastTaken().isTemplate()).isTrue();
        assertThat(whatsApp.screens().heard(screen)).containsExactly("Kartu Anda 123");

        whatsApp.type(screen, "CEK");
        await(() -> whatsApp.screens().heard(screen).size() == 2);
        assertThat(lastTaken().isTemplate()).isFalse();
        assertThat(whatsApp.screens().lastHeard(screen).orElseThrow()).contains("belum tercatat");

        TOWN.web.clock().standAt(TOWN.web.clock().instant().plus(Duration.ofDays(1)));
        send("Kartu Anda lagi");
        await(() -> whatsApp.screens().heard(screen).size() == 3);
        assertThat(lastTaken().isTemplate()).isTrue();
    }

    @Test
    void words_told_twice_are_answered_once() {
        assertThat(whatsApp.say(screen, "CEK", "wamid.same" + number)).isEqualTo(200);
        assertThat(whatsApp.say(screen, "CEK", "wamid.same" + number)).isEqualTo(200);
        TOWN.web.awaitQuiet();

        await(() -> messages.fates(number, 5).equals(List.of(State.DELIVERED)));
        assertThat(whatsApp.screens().heard(screen)).hasSize(1);
    }

    @Test
    void a_call_that_somebody_else_signed_changes_nothing_and_only_the_right_token_verifies() {
        send("Halo");
        await(() -> fate() == State.DELIVERED);

        assertThat(whatsApp.forge(lastTaken(), "failed")).isEqualTo(401);
        assertThat(fate()).isEqualTo(State.DELIVERED);
        assertThat(whatsApp.verify(WhatsAppDesk.verifyToken(STREET.gateway()))).isTrue();
        assertThat(whatsApp.verify("guessed")).isFalse();
    }

    @Test
    void whom_whatsapp_cannot_reach_is_written_to_by_sms() {
        whatsApp.screens().set(Weather.BAD_NUMBER);

        send("Lewat SMS");

        assertThat(TOWN.await(new Screen(number, Channel.SMS), 1)).isEqualTo("Lewat SMS");
        await(() -> fate() == State.DELIVERED);
        assertThat(whatsApp.screens().heard(screen)).isEmpty();
        assertThat(TOWN.heard(screen)).isZero();
    }

    @Test
    void a_message_whose_answer_was_lost_is_found_again_by_our_own_id_and_not_said_twice() {
        whatsApp.screens().set(Weather.ANSWER_LOST);
        send("Sekali saja");
        await(() -> whatsApp.screens().heard(screen).size() == 1);
        TOWN.web.awaitQuiet();
        assertThat(fate()).isEqualTo(State.WAITING);

        assertThat(whatsApp.report(lastTaken(), "sent")).isEqualTo(200);
        assertThat(fate()).isEqualTo(State.SENT);
        assertThat(whatsApp.report(lastTaken(), "delivered")).isEqualTo(200);
        roundAfter(Duration.ofMinutes(1));

        assertThat(fate()).isEqualTo(State.DELIVERED);
        assertThat(whatsApp.screens().heard(screen)).hasSize(1);
        assertThat(TOWN.heard(screen)).isZero();
    }

    @Test
    void one_given_up_as_unknown_is_known_once_whatsapp_speaks_of_it() {
        whatsApp.screens().set(Weather.ANSWER_LOST);
        send("Terlambat tahu");
        await(() -> whatsApp.screens().heard(screen).size() == 1);
        TOWN.web.awaitQuiet();
        roundAfter(Duration.ofMinutes(1));
        assertThat(fate()).isEqualTo(State.UNKNOWN);

        assertThat(whatsApp.report(lastTaken(), "delivered")).isEqualTo(200);

        assertThat(fate()).isEqualTo(State.DELIVERED);
    }

    @Test
    void a_whatsapp_that_is_closed_or_asked_too_fast_is_passed_over() {
        whatsApp.screens().set(Weather.CLOSED);
        send("Satu");
        assertThat(TOWN.await(screen, 1)).isEqualTo("Satu");

        whatsApp.screens().set(Weather.TOO_FAST);
        send("Dua");
        assertThat(TOWN.await(screen, 2)).isEqualTo("Dua");

        whatsApp.screens().set(Weather.CLEAR);
        send("Tiga");
        await(() -> whatsApp.screens().heard(screen).equals(List.of("Tiga")));
    }

    @Test
    void a_template_without_its_language_is_refused() {
        var gateways = TOWN.web.get(Gateways.class);

        assertThatThrownBy(() -> gateways.register(wanted("wa-2", "https://graph.example/v23.0/1", "kabar")))
                .hasMessageContaining("language");
    }
}
