package id.gapura.partner.messages.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.messaging.Carrier.Parcel;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Texts;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A message as a mail: its first sentence is the subject, and below it stands how to end mail. */
final class Letter extends MimeMessage {
    private static final int LONGEST_SUBJECT = 78;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final Parcel parcel;
    private final String domain;

    private Letter(Session session, Parcel parcel, String domain) {
        super(session);
        this.parcel = parcel;
        this.domain = domain;
    }

    /**
     * Who writes, in what.
     *
     * @param sender such as {@code Gapura <kabar@gapura.example>}
     */
    record Paper(String sender, Texts texts, PublicAddress address) {}

    static Letter of(Parcel parcel, Paper paper, Session session, Instant now) throws MessagingException {
        var sender = new InternetAddress(paper.sender(), true);
        var letter = new Letter(
                session,
                parcel,
                sender.getAddress().substring(sender.getAddress().indexOf('@') + 1));
        letter.setFrom(sender);
        letter.setRecipient(RecipientType.TO, new InternetAddress(parcel.to(), true));
        letter.setSubject(subject(parcel.text()), UTF_8.name());
        letter.setHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("List-Unsubscribe", "<" + paper.address().of("/api/v1/mail/stop/" + parcel.wayOut()) + ">");
        letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        var wayOut = paper.texts().get("mail.wayOut", paper.address().of("/mail/" + parcel.wayOut()));
        letter.setText(parcel.text() + "\n\n" + wayOut + "\n", UTF_8.name());
        letter.saveChanges();
        return letter;
    }

    private static String subject(String text) {
        int end = text.indexOf(". ");
        var sentence = (end > 0 ? text.substring(0, end) : text).replaceAll("\\s+", " ");
        return sentence.length() <= LONGEST_SUBJECT ? sentence : sentence.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** The same message always has the same, so that a mailbox keeps no second one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + parcel.id() + "@" + domain + ">");
    }
}
