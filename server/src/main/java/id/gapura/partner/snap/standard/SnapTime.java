package id.gapura.partner.snap.standard;

import id.gapura.kernel.Jakarta;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Moments as the standard writes them: {@code yyyy-MM-ddTHH:mm:ssTZD}, such as {@code 2026-11-21T09:00:00+07:00}. */
public final class SnapTime {
    private static final DateTimeFormatter FORM = strict("uuuu-MM-dd'T'HH:mm:ssXXX");
    /** The standard's own examples write dates of bodies so. */
    private static final DateTimeFormatter BASIC_FORM = strict("uuuuMMdd'T'HHmmssX");

    private SnapTime() {}

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Jakarta's time, to the second. */
    public static String write(Instant instant) {
        return FORM.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(Jakarta.ZONE));
    }

    /** The moment of a header; empty when it is not of the form. */
    public static Optional<Instant> read(String text) {
        return read(text, FORM);
    }

    /** The moment of a body's field, in either form that the standard shows. */
    public static Optional<Instant> readInBody(String text) {
        return read(text, FORM).or(() -> read(text, BASIC_FORM));
    }

    private static Optional<Instant> read(String text, DateTimeFormatter form) {
        try {
            return Optional.of(OffsetDateTime.parse(text, form).toInstant());
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
