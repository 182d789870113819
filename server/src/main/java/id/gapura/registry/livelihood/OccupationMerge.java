package id.gapura.registry.livelihood;

import id.gapura.jobs.Listener;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import id.gapura.registry.Work;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationChange.Command;
import id.gapura.registry.livelihood.OccupationStore.By;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives a worker that stays the occupations of the one merged into it that it does not have, as far as the law lets one
 * register; the other's end.
 */
final class OccupationMerge implements Listener<WorkersMerged> {
    private static final String SYSTEM = "system";

    private final OccupationStore occupations;
    private final OccupationChange change;
    private final OccupationWords words;
    private final Registry registry;
    private final InstantSource clock;
    private final Ids ids;

    OccupationMerge(
            OccupationStore occupations,
            OccupationChange change,
            OccupationWords words,
            Registry registry,
            InstantSource clock,
            Ids ids) {
        this.occupations = occupations;
        this.change = change;
        this.words = words;
        this.registry = registry;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "registry.occupations-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        var survivor = registry.lock(merged.survivorId()).orElseThrow();
        var other = registry.lock(merged.mergedId()).orElseThrow();
        var by = new By(SYSTEM, clock.instant());
        var has = change.known(survivor);
        int next = has.count() + 1;
        for (var what : missing(descriptions(has), descriptions(change.known(other)))) {
            if (next <= change.most()) {
                occupations.insert(survivor.id(), Occupation.fresh(ids.next(), next, what), by);
                words.tell(new Command(survivor.id(), next, 0, SYSTEM, ""), has, what);
                if (next == 1) {
                    registry.restateWork(survivor.id(), words.stated(what));
                }
                next++;
            }
        }
        end(other, by);
    }

    private void end(Worker other, By by) {
        var today = Jakarta.today(clock);
        for (var one : change.known(other).current()) {
            var since = one.what().since().filter(day -> day.isAfter(today));
            occupations.update(other.id(), one.endedOn(since.orElse(today)), by);
        }
        registry.restateWork(other.id(), Work.NONE);
    }

    private static List<Description> descriptions(Occupations known) {
        var all = new ArrayList<Description>();
        known.stated().map(Description::of).ifPresent(all::add);
        known.current().forEach(one -> all.add(one.what()));
        return all;
    }

    private static List<Description> missing(List<Description> has, List<Description> others) {
        var names = has.stream().map(OccupationMerge::name).toList();
        return others.stream().filter(what -> !names.contains(name(what))).toList();
    }

    private static String name(Description what) {
        return what.inWords().toLowerCase(Locale.ROOT);
    }
}
