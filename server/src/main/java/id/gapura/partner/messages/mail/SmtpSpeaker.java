package id.gapura.partner.messages.mail;

import id.gapura.messaging.Carrier;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.Manner;
import id.gapura.partner.messages.ServerAddress;
import id.gapura.partner.messages.Speaker;
import id.gapura.partner.messages.Speech;
import id.gapura.screen.Language;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Texts;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Speaks SMTP. */
final class SmtpSpeaker implements Speaker {
    static final String SCHEME = "smtp";
    /** Of the mailbox to which mail comes back. */
    static final String MAILBOX = "imap";

    private final Supplier<Optional<PublicAddress>> address;
    private final InstantSource clock;
    private final Texts texts = Texts.load(Language.INDONESIAN);
    private final Map<UUID, SmtpCarrier> carriers = new ConcurrentHashMap<>();

    SmtpSpeaker(Supplier<Optional<PublicAddress>> address, InstantSource clock) {
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Speech speech() {
        return Speech.SMTP;
    }

    @Override
    public Carrier carrier(Gateway gateway) {
        return carriers.computeIfAbsent(gateway.id(), _ -> new SmtpCarrier(gateway, () -> paper(gateway), clock));
    }

    private Optional<Letter.Paper> paper(Gateway gateway) {
        return address.get().map(ours -> new Letter.Paper(gateway.manner().sendsAs(), texts, ours));
    }

    @Override
    public String fault(String url, Manner manner) {
        if (ServerAddress.find(url, SCHEME).isEmpty()) {
            return "its address is such as smtp://login@mail.example:587, or smtps://";
        }
        var reports = manner.reportsUrl();
        boolean isMailbox = ServerAddress.find(reports, MAILBOX)
                .filter(address -> !address.login().isEmpty())
                .isPresent();
        if (!reports.isEmpty() && !isMailbox) {
            return "its mailbox is such as imaps://login@mail.example:993, or imap://";
        }
        return isAddress(manner.sendsAs()) ? "" : "it sends as an address such as Gapura <kabar@gapura.example>";
    }

    private static boolean isAddress(String written) {
        try {
            return new InternetAddress(written, true).getAddress().contains("@");
        } catch (AddressException none) {
            return false;
        }
    }
}
