package id.gapura.registry.livelihood;

import id.gapura.registry.Work;
import id.gapura.registry.Worker;
import id.gapura.rules.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is known of what somebody lives on.
 *
 * @param current the occupations that were described, the first first
 * @param stated what a roster said of the first; absent once somebody has described it, or if nothing was said
 * @param past ended ones, the latest first
 */
public record Occupations(List<Occupation> current, Optional<Work> stated, List<Occupation> past) {
    public Occupations {
        current = List.copyOf(current);
        past = List.copyOf(past);
    }

    /** The texts of the worker count as a statement only while the first occupation has not been described. */
    static Occupations of(Worker worker, List<Occupation> all) {
        var current = all.stream().filter(one -> one.until().isEmpty()).toList();
        var past = all.stream().filter(one -> one.until().isPresent()).toList();
        boolean isDescribed = current.stream().anyMatch(one -> one.rank() == 1);
        var stated = Optional.of(worker.work()).filter(work -> !isDescribed && !work.equals(Work.NONE));
        return new Occupations(current, stated, past);
    }

    /** The occupation of a rank, if it was described. */
    public Optional<Occupation> ranked(int rank) {
        return current.stream().filter(one -> one.rank() == rank).findFirst();
    }

    /** The lines of work by which a contribution would be priced, each once; none where nothing is known. */
    public Set<Sector> sectors() {
        var described = current.stream()
                .map(Occupation::what)
                .map(what -> what.livelihood().roster() + " " + what.inWords());
        return Stream.concat(described, stated.flatMap(Work::livelihood).stream())
                .map(Sector::ofLivelihood)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many go on, a stated one included. */
    public int count() {
        return current.size() + (stated.isPresent() ? 1 : 0);
    }
}
