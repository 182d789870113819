package id.gapura.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parameters as a reform would have them ({@code rancangan perubahan}), to be laid over a {@link Law}.
 *
 * <p>A file holds one change or several, each a YAML document of its own in the shape of a parameter file with
 * {@code parameter}, the id of what it changes, on top. Description and {@code checked_on} may be left out. Its entries
 * hold from the first {@code from} on, to the last {@code until} if one is stated.
 */
public final class Changes {
    private final List<Change> all;

    private Changes(List<Change> all) {
        this.all = List.copyOf(all);
        var seen = new TreeSet<String>();
        for (var change : all) {
            if (!seen.add(change.parameter())) {
                throw change.place().refusal("a second change of " + change.parameter());
            }
        }
    }

    /**
     * The changes in one file.
     *
     * @param file its name, for refusals
     * @throws ParameterRefused by file and line, if it is not in the shape described above or changes one parameter twice
     */
    public static Changes read(String file, String yaml) {
        return new Changes(
                ParameterNode.parseAll(file, yaml).stream().map(Change::read).toList());
    }

    /**
     * These and those of another file.
     *
     * @throws ParameterRefused by file and line, if both change the same parameter
     */
    public Changes and(Changes more) {
        return new Changes(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    /** The ids of what is changed; never empty. */
    public Set<String> parameters() {
        return all.stream().map(Change::parameter).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first day on which something changes. */
    public LocalDate firstDay() {
        return all.stream()
                .map(change -> change.entries().getFirst().validity().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    List<Change> all() {
        return all;
    }
}
