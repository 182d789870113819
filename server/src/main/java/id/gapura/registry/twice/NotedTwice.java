package id.gapura.registry.twice;

import id.gapura.consents.Consents;
import id.gapura.consents.Subject;
import id.gapura.jobs.Event;
import id.gapura.jobs.Outbox;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.ProspectChanged;
import id.gapura.registry.twice.Pair.State;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The face of prospects who may have been noted twice. One officer decides either way: no money and no cover hangs on a
 * prospect.
 */
public final class NotedTwice {
    private final PairStore pairs;
    private final Prospects prospects;
    private final Tools tools;

    NotedTwice(PairStore pairs, Prospects prospects, Tools tools) {
        this.pairs = pairs;
        this.prospects = prospects;
        this.tools = tools;
    }

    /** What a merge works with. */
    record Tools(
            MergeStore merges,
            Consents consents,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock) {}

    /** A prospect was found to be the same person as another; what was theirs is the survivor's from now on. */
    public record ProspectsMerged(UUID mergedId, UUID survivorId) implements Event {}

    /** How a decision ended. */
    public enum Result {
        DONE,
        /** Somebody else decided meanwhile, or one of the two is no longer open. */
        ALREADY_DECIDED
    }

    /** Pairs of a region that wait for a decision, oldest first. */
    public List<Pair> waiting(RegionCode within, int limit) {
        return pairs.waiting(within, limit);
    }

    public long countWaiting(RegionCode within) {
        return pairs.countWaiting(within);
    }

    /** The pair of two prospects, whichever is named first. */
    public Optional<Pair> find(UUID one, UUID other) {
        return pairs.find(one, other);
    }

    /** They are two people, and nobody is asked about them again. */
    public Result declareDifferent(Pair pair, String actor) {
        boolean done = pairs.decide(pair, State.DIFFERENT, actor, tools.clock.instant());
        return done ? Result.DONE : Result.ALREADY_DECIDED;
    }

    /**
     * They are one person: one stays open with what the other has more, the other is closed as merged.
     *
     * @param survivor whose name stays
     * @throws IllegalArgumentException if that is neither of the two
     */
    public Result merge(Pair pair, UUID survivor, String actor) {
        if (!pair.has(survivor)) {
            throw new IllegalArgumentException("the survivor is neither of the two");
        }
        return Objects.requireNonNull(tools.transaction.execute(_ -> {
            boolean first = tools.merges.holdOpen(pair.prospectId());
            boolean second = tools.merges.holdOpen(pair.otherId());
            if (!first || !second || !pairs.decide(pair, State.MERGED, actor, tools.clock.instant())) {
                return Result.ALREADY_DECIDED;
            }
            merge(pair.besides(survivor), survivor);
            return Result.DONE;
        }));
    }

    private void merge(UUID merged, UUID survivor) {
        var both = completed(
                prospects.find(survivor).orElseThrow(), prospects.find(merged).orElseThrow());
        tools.merges.complete(both, prospects.keys(both.name(), both.phone()));
        tools.merges.close(merged, survivor, tools.clock.instant());
        pairs.handOn(merged, survivor);
        tools.consents.hand(Subject.prospect(merged), Subject.prospect(survivor));
        tools.outbox.publish(new ProspectsMerged(merged, survivor));
        tools.outbox.publish(new ProspectChanged(merged));
        tools.outbox.publish(new ProspectChanged(survivor));
    }

    /** The one who stays, with what is known of the other alone, and what was noted of both. */
    private static Prospect completed(Prospect stays, Prospect other) {
        var notes = Stream.of(stays.note(), other.note())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Prospect(
                stays.id(),
                stays.name(),
                stays.phone().or(other::phone),
                stays.region(),
                stays.livelihood().or(other::livelihood),
                Optional.of(notes).filter(note -> !note.isEmpty()),
                stays.noted(),
                stays.state());
    }
}
