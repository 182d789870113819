package id.gapura.partner.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Mailboxes;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.messaging.State;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Manner;
import id.gapura.partner.messages.NewGateway;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.partner.messages.Speech;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.PhoneScreens.Weather;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.carriers.Mail;
import id.gapura.sandbox.carriers.SandboxMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pretended mail server beside a town's gateway for SMS. */
class MailTest {
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(LocalDate.of(2026, 11, 21)));
    private static final TestWeb WEB = TOWN.web;
    private static final SandboxMail SERVER = server();
    private static final String MY_MAIL = "/me/mail";
    private static int people;

    private final int serial = ++people;
    private final String phone = "+62817%07d".formatted(serial);
    private final String address = "siti" + serial + "@contoh.example";
    private final Worker member = WEB.people().member("Siti Aminah", "36.04.19.2008", phone);
    private final Screen screen = new Screen(phone, Channel.SMS);

    private static SandboxMail server() {
        try {
            var server = SandboxMail.open(new SandboxIdentity("gapura", "kunci surat"), 0);
            var manner = new Manner(
                    Speech.SMTP,
                    "Gapura <kabar@gapura.example>",
                    "",
                    "imap://gapura@localhost:" + server.mailboxPort());
            WEB.get(Gateways.class)
                    .register(new NewGateway(
                            "surat",
                            Set.of(),
                            "smtp://gapura@localhost:" + server.port(),
                            manner,
                            Optional.of("kunci surat")));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewGateway wanted(String code, String url, String sender) {
        return new NewGateway(code, Set.of(), url, new Manner(Speech.SMTP, sender, ""), Optional.of("kunci surat"));
    }

    @AfterAll
    static void close() {
        TOWN.close();
        SERVER.close();
    }

    @BeforeEach
    void fair_weather() {
        SERVER.set(Weather.CLEAR);
        var words = new Words("consent.messages.1", "id", "Bolehkah?");
        WEB.get(Consents.class).give(Subject.worker(member.id()), Purpose.MESSAGES, words, Source.own(Way.PAGE));
    }

    private void confirmed() {
        var mailboxes = WEB.get(Mailboxes.class);
        mailboxes.ask(member.id(), phone, address, token -> "Tekan: " + token);
        mailboxes.confirm(mailboxes.find(member.id()).orElseThrow().token());
        await(() -> SERVER.taken(address).size() == 1);
        WEB.awaitQuiet();
    }

    private void remind(String text) {
        var to = To.worker(member.id(), phone);
        WEB.get(Messages.class).send(new NewMessage(to, Channel.EMAIL, Kind.REMINDER, text, "payment"));
    }

    private State fate() {
        return WEB.get(Messages.class).fates(phone, 1).getFirst();
    }

    private static void await(BooleanSupplier wanted) {
        Patience.until("what was awaited", wanted);
    }

    private static void roundAfter(Duration time) {
        WEB.clock().standAt(WEB.clock().instant().plus(time));
        WEB.round("messaging.round");
    }

    private WebVisitor signedIn() {
        var visitor = WEB.visitor();
        visitor.post("/me/sign-in", Map.of("card", member.number().digits(), "day", "2", "month", "5", "year", "1986"));
        visitor.post("/me/code", Map.of("code", TOWN.code(phone, 1)));
        return visitor;
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }

    private static String link(Mail mail) {
        return path(mail.text().lines().findFirst().orElseThrow().replaceAll(".*?(https?://\\S+).*", "$1"));
    }

    @Test
    void a_member_gives_an_address_confirms_it_by_its_link_and_ends_it_with_one_press() {
        var visitor = signedIn();
        assertThat(visitor.post(MY_MAIL, Map.of("address", "siti@contoh")).status())
                .isEqualTo(422);
        assertThat(visitor.post(MY_MAIL, Map.of("address", " " + address)).location())
                .isEqualTo(MY_MAIL);
        await(() -> SERVER.taken(address).size() == 1);
        var asking = SERVER.taken(address).getFirst();
        assertThat(asking.id()).matches("<[0-9a-f-]{36}@gapura\\.example>");
        assertThat(visitor.get(MY_MAIL).body()).contains(address, "Menunggu");

        var stranger = WEB.visitor();
        assertThat(stranger.get(link(asking)).body()).contains("Ya, ini e-mail saya");
        assertThat(visitor.get(MY_MAIL).body()).contains("Menunggu");
        stranger.post(link(asking), link(asking) + "/confirm", Map.of());
        assertThat(visitor.get(MY_MAIL).body()).contains("Sudah dipakai");

        remind("Kartu ...174: iuran Desember belum dibayar. Balas BAYAR.");
        await(() -> SERVER.taken(address).size() == 2);
        var reminder = SERVER.taken(address).getLast();
        assertThat(reminder.subject()).isEqualTo("Kartu ...174: iuran Desember belum dibayar");
        assertThat(reminder.text()).contains("Balas BAYAR.", link(asking));

        assertThat(stranger.get(path(reminder.stop())).location()).endsWith(link(asking));
        assertThat(WEB.get(Mailboxes.class).find(member.id())).isPresent();
        assertThat(stranger.postAsIs(path(reminder.stop()), Map.of("List-Unsubscribe", "One-Click"))
                        .status())
                .isEqualTo(200);
        assertThat(WEB.get(Mailboxes.class).find(member.id())).isEmpty();
        assertThat(stranger.get(link(asking)).location()).isEqualTo("/mail/gone");
    }

    @Test
    void a_reminder_whose_mailbox_is_gone_or_refused_comes_by_sms_but_a_link_that_proves_an_address_does_not() {
        confirmed();
        WEB.get(Mailboxes.class).stop(member.id());
        remind("Lewat SMS");
        assertThat(TOWN.await(screen, 1)).isEqualTo("Lewat SMS");

        SERVER.set(Weather.BAD_NUMBER);
        WEB.get(Mailboxes.class).ask(member.id(), phone, address, token -> "Tekan: " + token);
        await(() -> fate() == State.FAILED);
        remind("Lewat SMS juga");

        assertThat(TOWN.await(screen, 2)).isEqualTo("Lewat SMS juga");
        WEB.awaitQuiet();
        assertThat(TOWN.heard(screen)).isEqualTo(2);
    }

    @Test
    void an_address_that_there_is_not_gets_nothing_more_until_the_member_puts_it_right() {
        var visitor = signedIn();
        confirmed();
        SERVER.set(Weather.BAD_NUMBER);
        remind("Pertama");
        assertThat(TOWN.await(screen, 2)).isEqualTo("Pertama");
        WEB.awaitQuiet();
        var mailboxes = WEB.get(Mailboxes.class);
        assertThat(mailboxes.confirmed(List.of(member.id()))).isEmpty();
        SERVER.set(Weather.CLEAR);

        remind("Kedua");
        assertThat(TOWN.await(screen, 3)).isEqualTo("Kedua");
        assertThat(SERVER.taken(address)).hasSize(1);
        assertThat(visitor.get(MY_MAIL).body()).contains("Tidak sampai", "alamat ini tidak ada");

        visitor.post(MY_MAIL, Map.of("address", address));
        await(() -> SERVER.taken(address).size() == 2);
        assertThat(visitor.get(MY_MAIL).body()).contains("Menunggu").doesNotContain("Tidak sampai");
        mailboxes.confirm(mailboxes.find(member.id()).orElseThrow().token());
        remind("Ketiga");
        await(() -> SERVER.taken(address).size() == 3);
    }

    @Test
    void a_server_that_is_closed_or_asked_too_fast_is_tried_again() {
        confirmed();
        for (var weather : List.of(Weather.CLOSED, Weather.TOO_FAST)) {
            SERVER.set(weather);
            remind("Nanti " + weather);
            WEB.awaitQuiet();
            assertThat(fate()).isEqualTo(State.WAITING);

            SERVER.set(Weather.CLEAR);
            roundAfter(Duration.ofSeconds(10));
            await(() -> fate() == State.SENT);
        }

        assertThat(SERVER.taken(address)).hasSize(3);
        assertThat(TOWN.heard(screen)).isZero();
    }

    @Test
    void a_mail_whose_answer_was_lost_stays_unknown_and_goes_no_other_way() {
        confirmed();
        SERVER.set(Weather.ANSWER_LOST);
        remind("Sekali saja");
        await(() -> SERVER.taken(address).size() == 2);
        WEB.awaitQuiet();

        SERVER.set(Weather.CLEAR);
        roundAfter(Duration.ofMinutes(1));
        roundAfter(Duration.ofHours(1));
        WEB.awaitQuiet();

        assertThat(fate()).isEqualTo(State.UNKNOWN);
        assertThat(SERVER.taken(address)).hasSize(2);
        assertThat(TOWN.heard(screen)).isZero();
    }

    /** A reminder that the server took. */
    private Mail reminded(String text) {
        confirmed();
        remind(text);
        await(() -> SERVER.taken(address).size() == 2);
        await(() -> fate() == State.SENT);
        WEB.awaitQuiet();
        return SERVER.taken(address).getLast();
    }

    private static void readReports() {
        WEB.round("partner.mail-reports");
        WEB.awaitQuiet();
    }

    private boolean isMailed() {
        return !WEB.get(Mailboxes.class).confirmed(List.of(member.id())).isEmpty();
    }

    @Test
    void a_mail_that_comes_back_since_there_is_no_such_address_goes_by_sms_and_nothing_more_goes_there() {
        SERVER.bounce(reminded("Kembali"), "5.1.1");

        readReports();
        readReports();

        assertThat(TOWN.await(screen, 1)).isEqualTo("Kembali");
        assertThat(isMailed()).isFalse();
        WEB.awaitQuiet();
        assertThat(TOWN.heard(screen)).isOne();
        remind("Kedua");
        assertThat(TOWN.await(screen, 2)).isEqualTo("Kedua");
        assertThat(SERVER.taken(address)).hasSize(2);
    }

    @Test
    void a_mail_that_comes_back_from_a_full_mailbox_goes_by_sms_and_the_next_one_there_again() {
        SERVER.bounce(reminded("Penuh"), "5.2.2");

        readReports();

        assertThat(TOWN.await(screen, 1)).isEqualTo("Penuh");
        assertThat(isMailed()).isTrue();
        remind("Kedua");
        await(() -> SERVER.taken(address).size() == 3);
    }

    @Test
    void a_mail_that_comes_back_when_it_is_of_no_use_any_more_has_failed() {
        var mail = reminded("Basi");
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofDays(2)));
        SERVER.bounce(mail, "5.1.1");

        readReports();

        assertThat(fate()).isEqualTo(State.FAILED);
        assertThat(isMailed()).isFalse();
        assertThat(TOWN.heard(screen)).isZero();
    }

    @Test
    void what_is_only_late_of_somebody_else_or_no_report_changes_nothing_and_what_comes_after_it_is_read() {
        var mail = reminded("Sampai");
        SERVER.bounce(mail, "4.4.7");
        SERVER.bounce(new Mail(mail.to(), mail.id().replace("gapura.example", "lain.example"), "", "", ""), "5.1.1");
        SERVER.bounce(new Mail(mail.to(), "<" + member.id() + "@gapura.example>", "", "", ""), "5.1.1");
        SERVER.put("From: siti@contoh.example\r\nSubject: Halo\r\n\r\nApa kabar?\r\n");
        SERVER.put("Content-Type: multipart/report; boundary=x\r\n\r\nrusak");

        readReports();

        assertThat(fate()).isEqualTo(State.SENT);
        assertThat(isMailed()).isTrue();
        SERVER.bounce(mail, "5.1.1");
        readReports();
        assertThat(isMailed()).isFalse();
    }

    @Test
    void an_address_that_was_given_anew_since_is_not_marked_for_what_was_sent_before() {
        var mail = reminded("Lama");
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofHours(1)));
        var mailboxes = WEB.get(Mailboxes.class);
        mailboxes.ask(member.id(), phone, address, token -> "Tekan: " + token);
        mailboxes.confirm(mailboxes.find(member.id()).orElseThrow().token());
        WEB.awaitQuiet();

        SERVER.bounce(mail, "5.1.1");
        readReports();

        assertThat(isMailed()).isTrue();
        assertThat(TOWN.await(screen, 1)).isEqualTo("Lama");
    }

    @Test
    void a_guessed_link_opens_nothing() {
        confirmed();
        var guessed = member.id() + ".AAAAAAAAAAAAAAAAAAAAAAAA";

        WEB.visitor().postAsIs("/api/v1/mail/stop/" + guessed, Map.of());

        assertThat(WEB.visitor().get("/mail/" + guessed).location()).isEqualTo("/mail/gone");
        assertThat(WEB.visitor().get("/mail/nothing").location()).isEqualTo("/mail/gone");
        assertThat(WEB.get(Mailboxes.class).find(member.id())).isPresent();
    }

    @Test
    void an_address_or_a_sender_that_cannot_be_is_refused() {
        var gateways = WEB.get(Gateways.class);

        assertThatThrownBy(() -> gateways.register(wanted("salah", "https://mail.example", "kabar@gapura.example")))
                .hasMessageContaining("smtps://");
        assertThatThrownBy(() -> gateways.register(wanted("salah", "smtp://mail.example:587", "Gapura")))
                .hasMessageContaining("kabar@");
        var manner = new Manner(Speech.SMTP, "kabar@gapura.example", "", "imaps://mail.example:993");
        assertThatThrownBy(() -> gateways.register(
                        new NewGateway("salah", Set.of(), "smtp://mail.example:587", manner, Optional.of("kunci"))))
                .hasMessageContaining("imaps://");
        var smpp = new Manner(Speech.SMPP, "Gapura", "", "imaps://kabar@mail.example:993");
        assertThatThrownBy(() -> new NewGateway("salah", Set.of(), "smpp://mail.example", smpp, Optional.of("kunci")))
                .hasMessageContaining("mailbox");
    }
}
