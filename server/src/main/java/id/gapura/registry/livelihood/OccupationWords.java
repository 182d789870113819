package id.gapura.registry.livelihood;

import id.gapura.places.Gatherings;
import id.gapura.registry.Work;
import id.gapura.registry.WorkerHistory;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationChange.Command;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts occupations into words: what lists show of them, and the history of their changes. */
final class OccupationWords {
    private final Gatherings gatherings;
    private final WorkerHistory history;

    OccupationWords(Gatherings gatherings, WorkerHistory history) {
        this.gatherings = gatherings;
        this.history = history;
    }

    /** As a roster would state it. */
    Work stated(Description what) {
        return what.stated(what.workplace().gathering().flatMap(gatherings::find));
    }

    /** Adds what differs from what was known to the worker's history. */
    void tell(Command command, Occupations known, Description is) {
        var was = known.ranked(command.rank()).map(Occupation::what);
        var stated = was.map(this::stated)
                .or(() -> command.rank() == 1 ? known.stated() : Optional.empty())
                .orElse(Work.NONE);
        var now = stated(is);
        var changes = history.changes(command.actor(), command.reason())
                .field(field(command, "livelihood"), stated.livelihood(), now.livelihood())
                .field(field(command, "workplace"), stated.workplace(), now.workplace())
                .field(field(command, "season"), was.flatMap(OccupationWords::season), season(is))
                .field(
                        field(command, "work-since"),
                        was.flatMap(Description::since).map(LocalDate::toString),
                        is.since().map(LocalDate::toString));
        history.keep(command.workerId(), changes);
    }

    /** Adds the end of an occupation to the worker's history. */
    void tellEnd(Command command, Occupation ended) {
        var changes = history.changes(command.actor(), command.reason());
        ended.until()
                .ifPresent(day -> changes.changed("work-until", ended.what().inWords(), "", day.toString()));
        history.keep(command.workerId(), changes);
    }

    private static String field(Command command, String name) {
        return command.rank() == 1 ? name : "second-" + name;
    }

    /** The months by number; empty for all year. */
    private static Optional<String> season(Description what) {
        return Optional.of(what.season().inOrder().stream()
                        .map(month -> Integer.toString(month.getValue()))
                        .collect(Collectors.joining(",")))
                .filter(months -> !months.isEmpty());
    }
}
