package id.gapura.partner.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;

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
import id.gapura.registry.Worker;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.PhoneScreens.Weather;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.carriers.Mail;
import id.gapura.sandbox.carriers.SandboxMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Mail that comes back late, early or among much else. One gateway sends, and the mailbox of another one with the same sender is
 * read; a third, the newest, has an address that cannot be.
 */
class ReturningMailTest {
    private static final PhoneTown TOWN = new PhoneTown(TestWeb.on(LocalDate.of(2026, 11, 21)));
    private static final TestWeb WEB = TOWN.web;
    private static final SandboxMail SERVER = server();
    private static int people;

    private final int serial = ++people;
    private final String phone = "+62818%07d".formatted(serial);
    private final String address = "rina" + serial + "@contoh.example";
    private final Worker member = WEB.people().member("Rina Wati", "36.04.19.2008", phone);
    private final Screen screen = new Screen(phone, Channel.SMS);

    private static SandboxMail server() {
        try {
            var server = SandboxMail.open(new SandboxIdentity("gapura", "kunci surat"), 0);
            register("surat", server, "");
            var mailbox = "imap://gapura@localhost:" + server.mailboxPort();
            register("kotak", server, mailbox);
            register("rusak", server, mailbox);
            WEB.sql()
                    .sql("UPDATE partner.message_gateway SET reports_url = 'rusak' WHERE code = 'rusak'")
                    .update();
            WEB.get(Gateways.class).close("kotak");
            WEB.get(Gateways.class).close("rusak");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void register(String code, SandboxMail server, String mailbox) {
        var manner = new Manner(Speech.SMTP, "Gapura <kabar@gapura.example>", "", mailbox);
        var url = "smtp://gapura@localhost:" + server.port();
        WEB.get(Gateways.class).register(new NewGateway(code, Set.of(), url, manner, Optional.of("kunci surat")));
    }

    @AfterAll
    static void close() {
        TOWN.close();
        SERVER.close();
    }

    @BeforeEach
    void has_a_mailbox() {
        SERVER.set(Weather.CLEAR);
        var words = new Words("consent.messages.1", "id", "Bolehkah?");
        WEB.get(Consents.class).give(Subject.worker(member.id()), Purpose.MESSAGES, words, Source.own(Way.PAGE));
        var mailboxes = WEB.get(Mailboxes.class);
        mailboxes.ask(member.id(), phone, address, token -> "Tekan: " + token);
        mailboxes.confirm(mailboxes.find(member.id()).orElseThrow().token());
        Patience.until("asked", () -> SERVER.taken(address).size() == 1);
        WEB.awaitQuiet();
    }

    private Mail reminded(String text) {
        var to = To.worker(member.id(), phone);
        WEB.get(Messages.class).send(new NewMessage(to, Channel.EMAIL, Kind.REMINDER, text, "payment"));
        Patience.until("reminded", () -> SERVER.taken(address).size() == 2);
        WEB.awaitQuiet();
        return SERVER.taken(address).getLast();
    }

    private State fate() {
        return WEB.get(Messages.class).fates(phone, 1).getFirst();
    }

    private static void readReports() {
        WEB.round("partner.mail-reports");
        WEB.awaitQuiet();
    }

    @Test
    void is_heard_of_behind_a_mail_that_cannot_be_read_and_in_the_mailbox_of_another_gateway() {
        var mail = reminded("Di belakang");
        SERVER.putBroken();
        SERVER.bounce(mail, "5.1.1");

        readReports();

        assertThat(TOWN.await(screen, 1)).isEqualTo("Di belakang");
    }

    @Test
    void is_heard_of_at_once_behind_a_year_of_other_mail() {
        var mail = reminded("Kembali");
        IntStream.range(0, 450).forEach(_ -> SERVER.put("Subject: Halo\r\n\r\nApa kabar?\r\n"));
        SERVER.bounce(mail, "5.1.1");

        readReports();

        assertThat(TOWN.await(screen, 1)).isEqualTo("Kembali");
    }

    @Test
    void is_heard_of_later_where_it_is_here_before_our_note_that_it_went() {
        SERVER.set(Weather.ANSWER_LOST);
        var mail = reminded("Terlalu cepat");
        SERVER.set(Weather.CLEAR);
        SERVER.bounce(mail, "5.1.1");
        readReports();
        assertThat(fate()).isEqualTo(State.WAITING);
        assertThat(TOWN.heard(screen)).isZero();

        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        WEB.round("messaging.round");
        Patience.until("unknown", () -> fate() == State.UNKNOWN);
        readReports();

        assertThat(TOWN.await(screen, 1)).isEqualTo("Terlalu cepat");
    }

    @Test
    void has_failed_where_nobody_carries_an_sms() {
        var mail = reminded("Hanya surat");
        WEB.get(Gateways.class).close("contoh");
        SERVER.bounce(mail, "5.1.1");

        readReports();

        assertThat(fate()).isEqualTo(State.FAILED);
        WEB.get(Gateways.class).open("contoh");
    }
}
