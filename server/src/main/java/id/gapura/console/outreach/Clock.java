package id.gapura.console.outreach;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads times of day as people write them: {@code 8}, {@code 08.00}, {@code 14:30}. */
final class Clock {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

    private Clock() {}

    static Optional<LocalTime> read(String typed) {
        var time = TIME.matcher(typed);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
