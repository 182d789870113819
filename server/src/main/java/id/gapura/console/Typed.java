package id.gapura.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What somebody typed into a form, by parameter; kept as it is, so that a refused form loses nothing. */
public record Typed(Map<String, String> values) {
    public static final Typed NOTHING = new Typed(Map.of());

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    public Typed {
        values = Map.copyOf(values);
    }

    /**
     * Without the spaces around, and lines end as everywhere but in what a browser sends, so that they compare with ours; empty
     * for what was not sent.
     */
    public String get(String name) {
        return values.getOrDefault(name, "").strip().replace("\r\n", "\n");
    }

    /** Empty for what was left blank. */
    public Optional<String> find(String name) {
        return Optional.of(get(name)).filter(value -> !value.isEmpty());
    }

    /** A box that was ticked. */
    public boolean isTicked(String name) {
        return values.containsKey(name);
    }

    /** A number the page itself put into the form; zero if somebody changed it into something else. */
    public int number(String name) {
        var digits = get(name);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** An id the page itself put into the form; empty if somebody changed it into something else. */
    public Optional<UUID> id(String name) {
        return find(name).filter(ID.asMatchPredicate()).map(UUID::fromString);
    }

    /** A day as a browser sends it; empty for anything else. */
    public Optional<LocalDate> day(String name) {
        return asDay(get(name));
    }

    /** A month as a browser sends it; empty for anything else. */
    public Optional<YearMonth> month(String name) {
        return asMonth(get(name));
    }

    /** The same for a day that stands in an address; one in a year that nobody means is none. */
    public static Optional<LocalDate> asDay(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> isMeant(day.getYear()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The same for a month that stands in an address. */
    public static Optional<YearMonth> asMonth(String written) {
        try {
            return Optional.of(YearMonth.parse(written)).filter(month -> isMeant(month.getYear()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isMeant(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    public Typed with(String name, String value) {
        var changed = new HashMap<>(values);
        changed.put(name, value);
        return new Typed(changed);
    }
}
