package id.gapura.partner.messages.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.gapura.messaging.Carrier.Handover;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a delivery status notification (RFC 3464) says of a mail of ours that could not be delivered for good.
 *
 * @param messageId ours
 * @param failure a word for what is wrong: {@code bad-address}, or the status such as {@code smtp-5.2.2}
 */
record CameBack(UUID messageId, String failure) {
    /** The kind of mail that a report is. */
    static final String REPORT = "multipart/report";

    private static final String STATUS = "message/delivery-status";
    private static final String MAIL = "message/rfc822";
    private static final String HEAD = "text/rfc822-headers";
    private static final Pattern OURS = Pattern.compile("<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@([^>\\s]+)>?");
    private static final Pattern FOR_GOOD = Pattern.compile("5\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\s*\\r?\\n");

    /**
     * Reads a mail.
     *
     * @param domain of our sender, which stands in our ids
     * @return empty for any other mail, for a report of a delay, for one of somebody else's mail, and for one that cannot be read
     */
    static Optional<CameBack> read(MimeMessage mail, String domain) {
        try {
            if (!mail.isMimeType(REPORT) || !(mail.getContent() instanceof MimeMultipart parts)) {
                return Optional.empty();
            }
            var status = part(parts, STATUS).flatMap(text -> status(text));
            var id = part(parts, MAIL)
                    .or(() -> part(parts, HEAD))
                    .flatMap(text -> id(header(text, "Message-ID"), domain));
            return id.flatMap(ours -> status.map(said -> new CameBack(ours, failure(said))));
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String failure(String status) {
        return SmtpCarrier.isGone(status) ? Handover.Refused.BAD_ADDRESS : "smtp-" + status;
    }

    /** The text of the first part of a kind. */
    private static Optional<String> part(MimeMultipart parts, String kind) {
        try {
            for (int i = 0; i < parts.getCount(); i++) {
                Part part = parts.getBodyPart(i);
                if (part.isMimeType(kind)) {
                    return Optional.of(text(part.getInputStream()));
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), ISO_8859_1);
        }
    }

    /** A header of the first group of some. */
    private static String header(String headers, String name) {
        try {
            var read = new InternetHeaders(new ByteArrayInputStream(headers.getBytes(ISO_8859_1)));
            return Objects.requireNonNullElse(read.getHeader(name, null), "").strip();
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    /** Of the first recipient for whom it failed for good; each stands in a group of headers of its own. */
    private static Optional<String> status(String text) {
        return Arrays.stream(BLANK_LINE.split(text))
                .filter(group -> header(group, "Action").equalsIgnoreCase("failed"))
                .map(group -> header(group, "Status").replaceAll("\\s.*", ""))
                .filter(status -> FOR_GOOD.matcher(status).matches())
                .findFirst();
    }

    private static Optional<UUID> id(String written, String domain) {
        var ours = OURS.matcher(written);
        return ours.matches() && ours.group(2).equalsIgnoreCase(domain)
                ? Optional.of(UUID.fromString(ours.group(1)))
                : Optional.empty();
    }
}
