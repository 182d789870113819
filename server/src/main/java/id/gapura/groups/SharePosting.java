package id.gapura.groups;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.groups.Collection.State;
import id.gapura.jobs.Job;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the shares of a confirmed collection to their members through the intake. A share's payment carries collection
 * and member as its id: sent again after a kill it is the same payment.
 */
final class SharePosting implements Job {
    static final String NAME = "groups.post";

    private final CollectionStore collections;
    private final Registry registry;
    private final Intake intake;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    SharePosting(
            CollectionStore collections,
            Registry registry,
            Intake intake,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.collections = collections;
        this.registry = registry;
        this.intake = intake;
        this.transaction = transaction;
        this.clock = clock;
    }

    static String key(Collection collection) {
        return collection.groupId() + " " + collection.id();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        var parts = key.split(" ", 2);
        collections
                .find(UUID.fromString(parts[0]), UUID.fromString(parts[1]))
                .filter(collection -> collection.state() == State.CONFIRMED)
                .ifPresent(this::post);
    }

    private void post(Collection collection) {
        var open = collections.shares(collection).stream()
                .filter(share -> share.state() == Share.State.OPEN)
                .toList();
        for (int from = 0; from < open.size(); from += Intake.MOST_AT_ONCE) {
            var page = open.subList(from, Math.min(open.size(), from + Intake.MOST_AT_ONCE));
            var settled = settled(page, intake.accept(payments(collection, page)));
            transaction.executeWithoutResult(_ -> collections.settle(collection, settled));
        }
        transaction.executeWithoutResult(
                _ -> collections.move(collection, State.CONFIRMED, State.POSTED, clock.instant()));
    }

    private List<IncomingPayment> payments(Collection collection, List<Share> shares) {
        var numbers = registry.list(shares.stream().map(Share::workerId).toList()).stream()
                .collect(Collectors.toMap(Worker::id, worker -> worker.number().digits()));
        return shares.stream()
                .map(share -> new IncomingPayment(
                        GroupEntries.CHANNEL,
                        new ShareId(collection.id(), share.workerId()).text(),
                        Objects.requireNonNull(numbers.get(share.workerId())),
                        share.amount(),
                        collection.recordedAt()))
                .toList();
    }

    private static List<Share> settled(List<Share> shares, List<Outcome> outcomes) {
        var settled = new ArrayList<Share>();
        for (int i = 0; i < shares.size(); i++) {
            var share = shares.get(i);
            settled.add(new Share(share.workerId(), share.amount(), state(outcomes.get(i))));
        }
        return settled;
    }

    private static Share.State state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Posted _ -> Share.State.POSTED;
            case Outcome.Suspended _ -> Share.State.SUSPENDED;
            case Outcome.Repeated(var first) -> state(first);
            case Outcome.Conflicting _, Outcome.Refused _ ->
                throw new IllegalStateException("a share was paid differently before");
        };
    }
}
