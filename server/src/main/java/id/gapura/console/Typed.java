package id.gapura.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody typed into a form, by parameter; kept as it is, so that a refused form loses nothing. */
public record Typed(Map<String, String> values) {
    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = Map.copyOf(values);
    }

    /** Without the spaces around; empty for what was not sent. */
    public String get(String name) {
        return values.getOrDefault(name, "").strip();
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

    /** A day as a browser sends it; empty for anything else. */
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(get(name)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public Typed with(String name, String value) {
        var changed = new HashMap<>(values);
        changed.put(name, value);
        return new Typed(changed);
    }
}
