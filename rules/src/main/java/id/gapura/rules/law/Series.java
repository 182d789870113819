package id.gapura.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * A legal parameter over time. Each day from the first entry to the last is covered by exactly one entry.
 *
 * @param <T> {@link id.gapura.kernel.Rupiah}, {@link id.gapura.kernel.Rate}, {@link Integer}, {@link Boolean} or
 *     {@link Table}, as the unit says
 */
public final class Series<T> {
    /**
     * One value with the provision that set it.
     *
     * @param verified whether the value was compared with the text of the law itself
     * @param note what the value rests on and what is uncertain; may be empty only when verified
     */
    public record Entry<T>(Validity validity, T value, LegalSource source, boolean verified, String note) {}

    /**
     * What a parameter is, in both languages.
     *
     * @param checkedOn the day its source was last looked at
     */
    public record Heading(String id, String indonesian, String english, Unit unit, LocalDate checkedOn) {}

    private final Heading heading;
    private final NavigableMap<LocalDate, Entry<T>> entries = new TreeMap<>();

    /** Entries must follow each other without gap or overlap. */
    Series(Heading heading, List<Entry<T>> inOrder) {
        this.heading = heading;
        for (var entry : inOrder) {
            refuseUnlessNext(entry.validity());
            entries.put(entry.validity().from(), entry);
        }
    }

    private void refuseUnlessNext(Validity next) {
        if (!entries.isEmpty()) {
            var last = entries.lastEntry().getValue().validity();
            if (last.isOpen() || !last.until().plusDays(1).equals(next.from())) {
                throw new IllegalArgumentException(id() + ": " + next + " does not follow " + last);
            }
        }
    }

    /** The stable name, {@code <topic>.<name>}, such as {@code contribution.jkk-rate}. */
    public String id() {
        return heading.id();
    }

    public Heading heading() {
        return heading;
    }

    /** In order of date; never empty. */
    public List<Entry<T>> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * The entry in force on {@code date}.
     *
     * @throws NoSuchElementException if the law had not yet set a value, or no longer does; a rule never guesses one
     */
    public Entry<T> at(LocalDate date) {
        var floor = entries.floorEntry(date);
        if (floor == null || !floor.getValue().validity().contains(date)) {
            throw new NoSuchElementException(id() + " is not defined on " + date);
        }
        return floor.getValue();
    }

    /** This series as one of {@code type}; the unit guarantees what its values are. */
    @SuppressWarnings("unchecked")
    <V> Series<V> as(Class<V> type) {
        if (heading.unit().type() != type) {
            throw new IllegalArgumentException(
                    id() + " is in " + heading.unit().code() + ", not " + type.getSimpleName());
        }
        return (Series<V>) this;
    }
}
