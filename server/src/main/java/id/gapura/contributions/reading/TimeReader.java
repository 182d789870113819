package id.gapura.contributions.reading;

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
import java.util.function.Function;

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
        return first(TIMES, form -> LocalDateTime.parse(text, form))
                .or(() -> first(DAYS, form -> LocalDate.parse(text, form)).map(day -> day.atTime(LocalTime.NOON)));
    }

    /** What the first form that fits makes of the text. */
    private static <T> Optional<T> first(List<DateTimeFormatter> forms, Function<DateTimeFormatter, T> parse) {
        return forms.stream().flatMap(form -> attempt(form, parse).stream()).findFirst();
    }

    private static <T> Optional<T> attempt(DateTimeFormatter form, Function<DateTimeFormatter, T> parse) {
        try {
            return Optional.of(parse.apply(form));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
