package id.gapura.enrolment.rosters;

import id.gapura.registry.Registry;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The people whom rosters have put on the register. */
public final class RosterPeople {
    private final Registry registry;
    private final InstantSource clock;

    RosterPeople(Registry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** What the registry keeps as the source of a roster's people. */
    static String source(UUID rosterId) {
        return "roster:" + rosterId;
    }

    /** Whom a roster registered, in the order of their ids; not those it merely met, and nobody merged into another since. */
    public List<UUID> of(Roster roster) {
        var progress = roster.progress();
        return progress.startedAt()
                .map(from -> registry.recordedFrom(
                        source(roster.id()), from, progress.finishedAt().orElseGet(clock::instant)))
                .orElse(List.of());
    }
}
