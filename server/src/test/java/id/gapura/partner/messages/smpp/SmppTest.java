package id.gapura.partner.messages.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.messaging.State;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Manner;
import id.gapura.partner.messages.NewGateway;
import id.gapura.partner.messages.Speech;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.PhoneScreens.Weather;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.carriers.SandboxSmsc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two pretended SMS centres, the first of which is tried first. */
class SmppTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));
    private static final SandboxSmsc SECOND = centre("kedua");
    private static final SandboxSmsc FIRST = centre("pertama");
    /** Those that a test opened besides. */
    private static final List<SandboxSmsc> OTHERS = new ArrayList<>();

    private static int phones;

    private final Messages messages = WEB.get(Messages.class);
    private final String number = "+62812991%05d".formatted(++phones);
    private final Screen screen = new Screen(number, Channel.SMS);

    private static SandboxSmsc centre(String code) {
        try {
            var identity = new SandboxIdentity("gapura", secret(code));
            var centre = SandboxSmsc.open(identity, WEB.clock(), 0);
            WEB.get(Gateways.class).register(wanted(code, "smpp://gapura@localhost:" + centre.port(), "GAPURA"));
            return centre;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String secret(String code) {
        return code.substring(0, 5) + "-1";
    }

    private static NewGateway wanted(String code, String url, String sendsAs) {
        return new NewGateway(code, Set.of(), url, new Manner(Speech.SMPP, sendsAs, ""), Optional.of(secret(code)));
    }

    @AfterAll
    static void close() {
        WEB.close();
        FIRST.close();
        SECOND.close();
        OTHERS.forEach(SandboxSmsc::close);
    }

    @BeforeEach
    void fair_weather() {
        everywhere(Weather.CLEAR);
        WEB.get(Gateways.class).order(List.of("pertama", "kedua"));
        roundAfter(Duration.ofSeconds(5));
    }

    private static void everywhere(Weather weather) {
        Stream.concat(Stream.of(FIRST, SECOND), OTHERS.stream())
                .forEach(centre -> centre.screens().set(weather));
    }

    private void send(String text) {
        messages.send(new NewMessage(To.phone(number), Channel.SMS, Kind.NOTICE, text));
    }

    private State fate() {
        return messages.fates(number, 1).getFirst();
    }

    private static void await(BooleanSupplier wanted) {
        Patience.until("what was awaited", wanted);
    }

    /** What comes by every ten seconds, after some time. */
    private static void roundAfter(Duration time) {
        WEB.clock().standAt(WEB.clock().instant().plus(time));
        WEB.round("partner.smpp");
        WEB.round("messaging.round");
    }

    private List<SandboxSmsc.Taken> taken(SandboxSmsc centre) {
        return centre.taken().stream().filter(one -> one.phone().equals(number)).toList();
    }

    @Test
    void a_message_longer_than_one_sms_is_joined_on_the_phone_and_known_to_have_arrived() {
        var text =
                "Iuran {Desember} belum dibayar: Rp16.800 [kartu 174]. ".repeat(4) + "Balas BERHENTI untuk berhenti.";

        send(text);

        await(() -> fate() == State.DELIVERED);
        assertThat(FIRST.screens().heard(screen)).containsExactly(text);
        assertThat(taken(FIRST)).hasSize(2);
        assertThat(taken(SECOND)).isEmpty();
    }

    @Test
    void what_the_centre_says_later_counts_and_of_what_it_does_not_know_us_it_is_to_tell_again() {
        send("Halo");
        await(() -> fate() == State.DELIVERED);
        var message = taken(FIRST).getLast();

        assertThat(FIRST.report(message, "ENROUTE")).isTrue();
        assertThat(fate()).isEqualTo(State.DELIVERED);
        assertThat(FIRST.report(message, "UNDELIV")).isTrue();
        assertThat(fate()).isEqualTo(State.FAILED);
        assertThat(FIRST.report(new SandboxSmsc.Taken("unknown", number), "DELIVRD"))
                .isFalse();
    }

    @Test
    void a_number_that_every_centre_refuses_fails_and_is_not_tried_again() {
        everywhere(Weather.BAD_NUMBER);

        send("Ke mana");
        await(() -> fate() == State.FAILED);
        fair_weather();
        WEB.awaitQuiet();

        assertThat(FIRST.screens().heard(screen)).isEmpty();
        assertThat(SECOND.screens().heard(screen)).isEmpty();
    }

    @Test
    void more_messages_than_the_window_holds_all_go_once() {
        var numbers =
                IntStream.range(0, 60).mapToObj("+62812992%05d"::formatted).toList();

        numbers.forEach(one -> messages.send(new NewMessage(To.phone(one), Channel.SMS, Kind.NOTICE, "Halo")));

        await(() -> numbers.stream().allMatch(one -> messages.fates(one, 1).equals(List.of(State.DELIVERED))));
        assertThat(FIRST.taken().stream().filter(one -> numbers.contains(one.phone())))
                .hasSize(60);
    }

    @Test
    void a_centre_that_is_asked_too_fast_is_passed_over_and_nothing_is_lost() {
        FIRST.screens().set(Weather.TOO_FAST);

        send("Sabar");

        await(() -> fate() == State.DELIVERED);
        assertThat(taken(FIRST)).isEmpty();
        assertThat(SECOND.screens().heard(screen)).containsExactly("Sabar");
    }

    @Test
    void a_line_cut_after_submitting_leaves_it_unknown_and_nobody_sends_it_again() {
        FIRST.screens().set(Weather.ANSWER_LOST);
        send("Sekali saja");
        await(() -> taken(FIRST).size() == 1);
        WEB.awaitQuiet();
        assertThat(fate()).isEqualTo(State.WAITING);

        FIRST.screens().set(Weather.CLEAR);
        roundAfter(Duration.ofMinutes(1));
        roundAfter(Duration.ofHours(1));
        WEB.awaitQuiet();

        assertThat(fate()).isEqualTo(State.UNKNOWN);
        assertThat(FIRST.screens().heard(screen)).containsExactly("Sekali saja");
        assertThat(SECOND.screens().heard(screen)).isEmpty();
    }

    @Test
    void a_centre_that_is_down_is_passed_over_and_used_again_once_it_is_up() throws IOException {
        var identity = new SandboxIdentity("gapura", secret("sebentar"));
        var brief = SandboxSmsc.open(identity, WEB.clock(), 0);
        var gateways = WEB.get(Gateways.class);
        gateways.register(wanted("sebentar", "smpp://gapura@localhost:" + brief.port(), "123"));
        gateways.order(List.of("sebentar", "kedua", "pertama"));
        brief.close();

        send("Lewat yang lain");
        await(() -> fate() == State.DELIVERED);
        assertThat(SECOND.screens().heard(screen)).containsExactly("Lewat yang lain");

        var again = SandboxSmsc.open(identity, WEB.clock(), brief.port());
        OTHERS.add(again);
        roundAfter(Duration.ofSeconds(5));
        assertThat(again.bound()).isEqualTo(1);
        send("Lewat yang ini");

        await(() -> again.screens().heard(screen).equals(List.of("Lewat yang ini")));
    }

    @Test
    void what_people_write_is_answered_and_of_a_long_one_the_beginning() {
        assertThat(FIRST.bound()).isEqualTo(1);
        FIRST.type(screen, "CEK");
        await(() -> FIRST.screens().heard(screen).size() == 1);

        FIRST.type(screen, "CEK " + "tolong ".repeat(40));
        await(() -> FIRST.screens().heard(screen).size() == 2);
        WEB.awaitQuiet();

        assertThat(FIRST.screens().heard(screen)).hasSize(2).allMatch(text -> text.contains("belum tercatat"));
    }

    @Test
    void an_address_or_a_sender_that_cannot_be_is_refused() {
        var gateways = WEB.get(Gateways.class);

        assertThatThrownBy(() -> gateways.register(wanted("salah", "http://localhost:2775", "GAPURA")))
                .hasMessageContaining("smpps://");
        assertThatThrownBy(() -> gateways.register(wanted("salah", "smpp://gapura@localhost:2775", "terlalu panjang")))
                .hasMessageContaining("eleven");
        assertThatThrownBy(() -> new NewGateway(
                        "salah",
                        Set.of(),
                        "smpp://a@localhost:1",
                        new Manner(Speech.SMPP, "", ""),
                        Optional.of("123456789")))
                .hasMessageContaining("at most 8")
                .hasMessageNotContaining("123456789");
        assertThatThrownBy(() -> gateways.order(List.of("tidak-ada"))).hasMessageContaining("tidak-ada");
    }
}
