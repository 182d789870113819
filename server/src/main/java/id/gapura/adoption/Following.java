package id.gapura.adoption;

import id.gapura.adoption.StageStore.Change;
import id.gapura.adoption.cohort.Joiners;
import id.gapura.kernel.Jakarta;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reckons again where some people stand, and keeps what differs. It does not matter what has happened to them, how often
 * it is told or in which order. Runs in the caller's transaction.
 */
final class Following {
    private final FactStore facts;
    private final StageStore stages;
    private final TotalStore totals;
    private final Joiners joiners;
    private final Journeys journeys;
    private final InstantSource clock;

    Following(
            FactStore facts,
            StageStore stages,
            TotalStore totals,
            Joiners joiners,
            Journeys journeys,
            InstantSource clock) {
        this.facts = facts;
        this.stages = stages;
        this.totals = totals;
        this.joiners = joiners;
        this.journeys = journeys;
        this.clock = clock;
    }

    void follow(Collection<UUID> people) {
        var before = stages.hold(people.stream().distinct().toList());
        var today = Jakarta.today(clock);
        var after = reckoned(before.stream().map(Standing::personId).toList(), _ -> today);
        var moves = new ArrayList<Change>();
        var sums = new TotalStore.Sums();
        for (var was : before) {
            var is = after.get(was.personId());
            var moved = is == null ? List.<Move>of() : is.moves();
            was.moves().stream()
                    .filter(move -> !moved.contains(move))
                    .forEach(move -> moves.add(new Change(was.personId(), move, -1)));
            moved.stream()
                    .filter(move -> !was.moves().contains(move))
                    .forEach(move -> moves.add(new Change(was.personId(), move, 1)));
            sums.add(was, -1);
            if (is != null) {
                sums.add(is, 1);
            }
        }
        stages.append(moves, clock.instant());
        var known = Set.copyOf(before);
        stages.keep(after.values().stream().filter(is -> !known.contains(is)).toList());
        stages.forget(before.stream()
                .map(Standing::personId)
                .filter(id -> !after.containsKey(id))
                .toList());
        totals.add(sums);
        joiners.follow(before.stream().map(Standing::personId).toList());
    }

    /**
     * Where the base records say that people stand; who is nobody any more is absent.
     *
     * @param day up to which the way of each is reckoned
     */
    Map<UUID, Standing> reckoned(List<UUID> people, Function<UUID, LocalDate> day) {
        var known = facts.known(people);
        var happened = facts.facts(known.keySet());
        var reckoned = new HashMap<UUID, Standing>();
        known.forEach((id, counted) -> {
            var journey = journeys.of(happened.getOrDefault(id, List.of()), day.apply(id));
            reckoned.put(id, new Standing(id, counted, journey));
        });
        return reckoned;
    }
}
