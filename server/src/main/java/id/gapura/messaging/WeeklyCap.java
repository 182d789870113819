package id.gapura.messaging;

import id.gapura.kernel.Jakarta;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The face of how much of a week is left for messages that nobody asked for, by the parameter {@code messages.per-week}. */
public final class WeeklyCap {
    private final AllowanceStore allowances;
    private final Series<Integer> perWeek;
    private final InstantSource clock;

    WeeklyCap(AllowanceStore allowances, Law law, InstantSource clock) {
        this.allowances = allowances;
        this.perWeek = law.count("messages.per-week");
        this.clock = clock;
    }

    /** Who of some people got as many as may be, so that one more would not go now. */
    public Set<UUID> reached(Collection<UUID> workers) {
        var now = clock.instant();
        return allowances.full(workers, perWeek.at(Jakarta.day(now)).value(), now);
    }
}
