package id.gapura.partner.messages.mail;

import id.gapura.jobs.Job;
import id.gapura.messaging.Messages;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.ServerAddress;
import id.gapura.partner.messages.Speech;
import id.gapura.partner.messages.mail.ReportStore.Read;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the mailboxes to which mail comes back that could not be delivered. It only looks, and changes no mail there; how far
 * it is read is noted after each, and what is read again after a kill is known already.
 */
final class ReportRound implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ReportRound.class);
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final String PATIENCE_MILLIS = "10000";
    private static final String INBOX = "INBOX";
    private static final int AT_ONCE = 200;
    /** No report is longer; what is, somebody wrote with things attached. */
    private static final int LONGEST = 300_000;

    private final Gateways gateways;
    private final ReportStore store;
    private final Messages messages;

    ReportRound(Gateways gateways, ReportStore store, Messages messages) {
        this.gateways = gateways;
        this.store = store;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "partner.mail-reports";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    public void run(String key) {
        gateways.list().stream()
                .filter(gateway -> gateway.manner().speech() == Speech.SMTP)
                .filter(gateway -> !gateway.manner().reportsUrl().isEmpty())
                .forEach(this::read);
    }

    /** A mailbox that does not open now is looked at next time. */
    private void read(Gateway gateway) {
        var address = ServerAddress.find(gateway.manner().reportsUrl(), SmtpSpeaker.MAILBOX)
                .orElseThrow();
        var session = Session.getInstance(settings(address));
        try (var mailbox = session.getStore(protocol(address))) {
            mailbox.connect(address.host(), address.port(), address.login(), gateway.callSecret());
            try (var folder = mailbox.getFolder(INBOX)) {
                folder.open(Folder.READ_ONLY);
                read(gateway, (IMAPFolder) folder, session);
            }
        } catch (MessagingException closed) {
            LOG.warn("messages.reports-unread gateway={}", gateway.code(), closed);
        }
    }

    private static String protocol(ServerAddress address) {
        return address.isSafe() ? "imaps" : "imap";
    }

    /** To another machine nothing is said over a line that is not encrypted. */
    private static Properties settings(ServerAddress address) {
        var settings = new Properties();
        var prefix = "mail." + protocol(address) + ".";
        settings.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
        settings.setProperty(prefix + "timeout", PATIENCE_MILLIS);
        settings.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
        settings.setProperty(prefix + "partialfetch", "false");
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty("mail.imap.starttls.enable", "true");
        settings.setProperty("mail.imap.starttls.required", Boolean.toString(!address.isHere()));
        return settings;
    }

    private void read(Gateway gateway, IMAPFolder folder, Session session) throws MessagingException {
        long validity = folder.getUIDValidity();
        long last = store.find(gateway.id()).under(validity);
        for (var mail : after(last, folder)) {
            if (mail.getSize() <= LONGEST) {
                read(gateway, copy(mail, session));
            }
            store.note(gateway.id(), new Read(validity, folder.getUID(mail)));
        }
    }

    private static List<Message> after(long last, IMAPFolder folder) throws MessagingException {
        var found = folder.getMessagesByUID(last + 1, IMAPFolder.LASTUID);
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(found, profile);
        record Numbered(long uid, Message mail) {}
        var numbered = new ArrayList<Numbered>();
        for (var mail : found) {
            numbered.add(new Numbered(folder.getUID(mail), mail));
        }
        // A server names the last mail even where it is an old one.
        return numbered.stream()
                .filter(one -> one.uid > last)
                .sorted(Comparator.comparingLong(Numbered::uid))
                .limit(AT_ONCE)
                .map(Numbered::mail)
                .toList();
    }

    /** All of it at once, since its parts would be asked for one by one. */
    private static MimeMessage copy(Message mail, Session session) throws MessagingException {
        try {
            var whole = new ByteArrayOutputStream();
            mail.writeTo(whole);
            return new MimeMessage(session, new ByteArrayInputStream(whole.toByteArray()));
        } catch (IOException cut) {
            throw new MessagingException("a mail could not be read whole", cut);
        }
    }

    private void read(Gateway gateway, MimeMessage mail) throws MessagingException {
        CameBack.read(mail, domain(gateway)).ifPresent(report -> {
            boolean isNews = messages.cameBack(gateway.code(), report.messageId(), report.failure());
            LOG.info("messages.came-back message={} news={}", report.messageId(), isNews);
        });
    }

    private static String domain(Gateway gateway) throws MessagingException {
        var sender = new InternetAddress(gateway.manner().sendsAs(), true).getAddress();
        return sender.substring(sender.indexOf('@') + 1);
    }
}
