package id.gapura.sandbox.carriers;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * A mail as a mailbox shows it.
 *
 * @param stop where its program ends such mails with one press
 */
public record Mail(String to, String id, String subject, String text, String stop) {
    static Mail read(String to, byte[] content) {
        try {
            var session = Session.getInstance(new Properties());
            var mail = new MimeMessage(session, new ByteArrayInputStream(content));
            var stop = Objects.requireNonNullElse(mail.getHeader("List-Unsubscribe", null), "");
            return new Mail(
                    to,
                    mail.getMessageID(),
                    mail.getSubject(),
                    mail.getContent().toString().replace("\r\n", "\n"),
                    stop.replaceAll("\\s|[<>]", ""));
        } catch (MessagingException unreadable) {
            throw new IllegalArgumentException("this is no mail", unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Shows neither address nor words. */
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
