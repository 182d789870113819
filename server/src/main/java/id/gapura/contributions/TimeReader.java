package id.gapura.contributions;

import id.gapura.kernel.Jakarta;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a moment as channels write it; without a zone it is Jakarta's, without a time it is noon. */
final class TimeReader {
    private static final List<DateTimeFormatter> TIMES = List.of(
            formatter("uuuu-MM-dd'T'HH:mm[:ss][.SSS]"),
            formatter("uuuu-MM-dd HH:mm[:ss]"),
            formatter("dd/MM/uuuu HH:mm[:ss]"),
            formatter("dd-MM-uuuu HH:mm[:ss]"));
    private static final List<DateTimeFormatter> DAYS =
            List.of(formatter("uuuu-MM-dd"), formatter("dd/MM/uuuu"), formatter("dd-MM-uuuu"));

    private TimeReader() {}

    static Optional<Instant> read(String written) {
        var text = written.strip();
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException withoutOffset) {
            return localTime(text).map(time -> time.atZone(Jakarta.ZONE).toInstant());
        }
    }

    private static Optional<LocalDateTime> localTime(String text) {
        for (var form : TIMES) {
            try {
                return Optional.of(LocalDateTime.parse(text, form));
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        for (var form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, form).atTime(LocalTime.NOON));
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
