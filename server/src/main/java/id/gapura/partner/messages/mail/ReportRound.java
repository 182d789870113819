package id.gapura.partner.messages.mail;

import id.gapura.jobs.Job;
import id.gapura.messaging.ReturnedMail;
import id.gapura.messaging.ReturnedMail.Heard;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Gatherers;
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
    private static final String KIND = "Content-Type";
    private static final int AT_ONCE = 200;
    /** No report is longer; what is, somebody wrote with things attached. */
    private static final int LONGEST = 300_000;

    private final Gateways gateways;
    private final ReportStore store;
    private final ReturnedMail returned;

    ReportRound(Gateways gateways, ReportStore store, ReturnedMail returned) {
        this.gateways = gateways;
        this.store = store;
        this.returned = returned;
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
                .forEach(this::tryToRead);
    }

    /** What fails now is tried next time, and keeps nobody from the other mailboxes. */
    private void tryToRead(Gateway gateway) {
        try {
            read(gateway);
        } catch (MessagingException | RuntimeException fault) {
            LOG.warn("messages.reports-unread gateway={}", gateway.code(), fault);
        }
    }

    private void read(Gateway gateway) throws MessagingException {
        var address = ServerAddress.find(gateway.manner().reportsUrl(), SmtpSpeaker.MAILBOX)
                .orElseThrow();
        var session = Session.getInstance(settings(address));
        try (var mailbox = session.getStore(protocol(address))) {
            mailbox.connect(address.host(), address.port(), address.login(), gateway.callSecret());
            try (var folder = mailbox.getFolder(INBOX)) {
                folder.open(Folder.READ_ONLY);
                read(gateway, (IMAPFolder) folder, session);
            }
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
        var domain = domain(gateway);
        long validity = folder.getUIDValidity();
        for (var mails : after(store.find(gateway.id()).under(validity), folder)) {
            look(mails, folder);
            for (var mail : mails) {
                long uid = folder.getUID(mail);
                var report = report(mail, uid, domain, session);
                if (report.isPresent() && isTooEarly(report.get())) {
                    return;
                }
                store.note(gateway.id(), new Read(validity, uid));
            }
        }
    }

    /** Those that are new, in the order of their numbers, some at a time. */
    private static List<List<Message>> after(long last, IMAPFolder folder) throws MessagingException {
        record Numbered(long uid, Message mail) {}
        var numbered = new ArrayList<Numbered>();
        for (var mail : folder.getMessagesByUID(last + 1, IMAPFolder.LASTUID)) {
            numbered.add(new Numbered(folder.getUID(mail), mail));
        }
        // A server names the last mail even where it is an old one.
        return numbered.stream()
                .filter(one -> one.uid > last)
                .sorted(Comparator.comparingLong(Numbered::uid))
                .map(Numbered::mail)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .toList();
    }

    /** At all of them at once, so that whatever is no report need not be asked for. */
    private static void look(List<Message> mails, IMAPFolder folder) throws MessagingException {
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        profile.add(KIND);
        folder.fetch(mails.toArray(Message[]::new), profile);
    }

    /** A mail that cannot be read, such as one that somebody took away meanwhile, is passed over; not so a line that was cut. */
    private static Optional<CameBack> report(Message mail, long uid, String domain, Session session)
            throws MessagingException {
        try {
            return isReport(mail) ? CameBack.read(copy(mail, session), domain) : Optional.empty();
        } catch (MessagingException | RuntimeException bad) {
            if (!mail.getFolder().isOpen()) {
                throw bad;
            }
            LOG.warn(
                    "messages.report-unreadable uid={} fault={}",
                    uid,
                    bad.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static boolean isReport(Message mail) throws MessagingException {
        var kind = mail.getHeader(KIND);
        return kind != null
                && kind[0].strip().toLowerCase(Locale.ROOT).startsWith(CameBack.REPORT)
                && mail.getSize() <= LONGEST;
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

    /** A report may be here before our own note that the mail went; then it is read again next time. */
    private boolean isTooEarly(CameBack report) {
        var heard = returned.cameBack(report.messageId(), report.failure());
        LOG.info("messages.came-back message={} heard={}", report.messageId(), heard);
        return heard == Heard.TOO_EARLY;
    }

    private static String domain(Gateway gateway) throws MessagingException {
        var sender = new InternetAddress(gateway.manner().sendsAs(), true).getAddress();
        return sender.substring(sender.indexOf('@') + 1);
    }
}
