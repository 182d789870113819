package id.gapura.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The calendar of the law: days begin and end at midnight in Jakarta ({@code WIB}, UTC+7) for members in all three time
 * zones, so that one payment file has one day (docs/decisions/0005-one-calendar.md).
 */
public final class Jakarta {
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Jakarta() {}

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalDate today(InstantSource clock) {
        return day(clock.instant());
    }

    public static YearMonth month(Instant instant) {
        return YearMonth.from(day(instant));
    }
}
