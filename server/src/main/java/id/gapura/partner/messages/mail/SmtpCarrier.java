package id.gapura.partner.messages.mail;

import id.gapura.messaging.Carrier;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.ServerAddress;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands messages to a mail server, a few at a time. */
final class SmtpCarrier implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);
    private static final int AT_ONCE = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FIRST_LATER = 400;
    private static final int FIRST_NEVER = 500;
    private static final int BEYOND = 600;
    /** What the code of a refused recipient says without a detailed one (RFC 5321). */
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);

    private static final Pattern DETAIL = Pattern.compile("\\b5\\.\\d{1,3}\\.\\d{1,3}\\b");
    private static final Pattern GONE = Pattern.compile("5\\.1\\.\\d+|5\\.2\\.1");

    private final Gateway gateway;
    private final ServerAddress address;
    private final Supplier<Optional<Letter.Paper>> paper;
    private final InstantSource clock;
    private final Semaphore window = new Semaphore(AT_ONCE);

    SmtpCarrier(Gateway gateway, Supplier<Optional<Letter.Paper>> paper, InstantSource clock) {
        this.gateway = gateway;
        this.address = ServerAddress.find(gateway.url(), SmtpSpeaker.SCHEME).orElseThrow();
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public String code() {
        return gateway.code();
    }

    @Override
    public boolean carries(Channel channel) {
        return gateway.channels().contains(channel);
    }

    /** A program without pages can write no link, and leaves it to one that has them. */
    @Override
    public Handover hand(Parcel parcel) {
        var written = paper.get();
        if (written.isEmpty() || !hasPlace()) {
            return new Handover.Later();
        }
        try {
            var session = Session.getInstance(settings());
            return sent(Letter.of(parcel, written.get(), session, clock.instant()), session);
        } catch (MessagingException unfit) {
            return new Handover.Refused("unfit");
        } finally {
            window.release();
        }
    }

    private boolean hasPlace() {
        try {
            return window.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String protocol() {
        return address.isSafe() ? "smtps" : "smtp";
    }

    /** To another machine a line that is not encrypted is used for nothing but asking to encrypt it. */
    private Properties settings() {
        var settings = new Properties();
        var prefix = "mail." + protocol() + ".";
        var patience = Long.toString(PATIENCE.toMillis());
        settings.setProperty(prefix + "connectiontimeout", patience);
        settings.setProperty(prefix + "timeout", patience);
        settings.setProperty(prefix + "writetimeout", patience);
        settings.setProperty(prefix + "auth", Boolean.toString(!address.login().isEmpty()));
        settings.setProperty(prefix + "quitwait", "false");
        // What comes back comes without our words, where the server can do that.
        settings.setProperty(prefix + "dsn.notify", "FAILURE");
        settings.setProperty(prefix + "dsn.ret", "HDRS");
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(!address.isHere()));
        return settings;
    }

    private Handover sent(Letter letter, Session session) throws MessagingException {
        var transport = session.getTransport(protocol());
        try {
            return isOpened(transport) ? handed(letter, transport) : new Handover.Later();
        } finally {
            hangUp(transport);
        }
    }

    /** What was said counts, however the line ends. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException cut) {
            LOG.debug("messages.mail-cut");
        }
    }

    private boolean isOpened(Transport transport) {
        try {
            var login = address.login();
            transport.connect(
                    address.host(),
                    address.port(),
                    login.isEmpty() ? null : login,
                    login.isEmpty() ? null : gateway.secret());
            return true;
        } catch (AuthenticationFailedException notUs) {
            LOG.warn("messages.login-refused gateway={}", code());
            return false;
        } catch (MessagingException closed) {
            LOG.warn("messages.mail-closed gateway={}", code());
            return false;
        }
    }

    private static Handover handed(Letter letter, Transport transport) throws MessagingException {
        var reference = letter.getMessageID();
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            return new Handover.Taken(reference);
        } catch (MessagingException no) {
            return answered(no);
        }
    }

    /** What the server said, somewhere in what the library made of it; without a word of it nobody knows. */
    private static Handover answered(MessagingException thrown) {
        for (Exception one = thrown; one instanceof MessagingException said; one = said.getNextException()) {
            int code = code(said);
            if (code >= FIRST_LATER && code < FIRST_NEVER) {
                return new Handover.Later();
            }
            if (code >= FIRST_NEVER && code < BEYOND) {
                return new Handover.Refused(
                        said instanceof SMTPAddressFailedException && isGone(code, String.valueOf(said.getMessage()))
                                ? Handover.Refused.BAD_ADDRESS
                                : "smtp-" + code);
            }
        }
        return new Handover.Unsure();
    }

    /**
     * Whether there is no such mailbox (RFC 3463, 5.1 and 5.2.1), rather than that it is full or that the server will not
     * have anything of us.
     */
    private static boolean isGone(int code, String words) {
        var detail = DETAIL.matcher(words);
        return detail.find() ? isGone(detail.group()) : NO_MAILBOX.contains(code);
    }

    /** The same of a status alone, such as {@code 5.1.1}. */
    static boolean isGone(String status) {
        return GONE.matcher(status).matches();
    }

    private static int code(MessagingException said) {
        return switch (said) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    /** Mail servers cannot be asked. */
    @Override
    public Whereabouts ask(UUID messageId) {
        return new Whereabouts.Untold();
    }
}
