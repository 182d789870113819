package id.gapura.contributions;

import id.gapura.rules.ContributionDue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one batch writes: payments posted to members with the months they bought, and payments in suspense. */
final class Posting {
    /**
     * A payment with what it got on arrival.
     *
     * @param bodyIndex blind index of payer, amount and time: equal for a repeat, different for a conflict
     * @param batchId the book in which the channel's debt for it is entered
     * @param at when it was taken; all of a batch at the same moment
     */
    record Received(IncomingPayment payment, UUID paymentId, UUID bodyIndex, UUID batchId, Instant at) {}

    /** A payment posted to a member. */
    record Posted(Received received, UUID workerId, MonthAllocation.Bought bought) {}

    /** A payment in suspense. */
    record Suspension(Received received, Outcome.Reason reason, Optional<UUID> workerId) {}

    /** One bought month. */
    record Month(UUID workerId, UUID paymentId, ContributionDue due) {}

    private final List<Posted> posted = new ArrayList<>();
    private final List<Suspension> suspensions = new ArrayList<>();

    void member(Received received, UUID workerId, MonthAllocation.Bought bought) {
        posted.add(new Posted(received, workerId, bought));
    }

    void suspended(Received received, Outcome.Reason reason, Optional<UUID> workerId) {
        suspensions.add(new Suspension(received, reason, workerId));
    }

    /**
     * In the order of their members, so that two batches wait for each other only one way, and rows reach the pages of an
     * index one page after the other.
     */
    List<Posted> posted() {
        return posted.stream().sorted(Comparator.comparing(Posted::workerId)).toList();
    }

    List<Suspension> suspensions() {
        return suspensions;
    }

    /** In the order of their members too. */
    List<Month> months() {
        return posted().stream()
                .flatMap(p -> p.bought().dues().stream()
                        .map(due -> new Month(p.workerId(), p.received().paymentId(), due)))
                .toList();
    }
}
