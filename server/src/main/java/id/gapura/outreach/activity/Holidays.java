package id.gapura.outreach.activity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Public holidays ({@code hari libur nasional}), from the program's own table {@code outreach/holidays.csv}: a day and
 * the code of its name. A year is added by adding its lines; of one whose moving feasts the government has not set yet, only
 * the fixed dates are there.
 */
public final class Holidays {
    private static final String TABLE = "/outreach/holidays.csv";

    private final SortedMap<LocalDate, String> days = new TreeMap<>();

    Holidays() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Holidays.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .forEach(columns -> days.put(LocalDate.parse(columns[0]), columns[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    /** The code of the holiday on a day, whose words are {@code holiday.<code>}. */
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** Whether more of a year is known than its fixed dates: whether the moving feasts are set. */
    public boolean isSet(Year year) {
        return days.entrySet().stream()
                .anyMatch(day -> day.getKey().getYear() == year.getValue()
                        && day.getValue().equals("eid-al-fitr"));
    }
}
