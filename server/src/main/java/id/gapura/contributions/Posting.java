package id.gapura.contributions;

import id.gapura.contributions.PaymentStore.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one batch writes: payments posted to members with the months they bought, and payments in suspense. */
final class Posting {
    /** A payment posted to a member. */
    record Posted(Received received, UUID workerId, MonthAllocation.Bought bought) {}

    /** A payment in suspense. */
    record Suspension(Received received, Outcome.Suspended why, Optional<UUID> workerId) {}

    /** One bought month. */
    record Month(UUID workerId, UUID paymentId, id.gapura.rules.ContributionDue due) {}

    private final List<Posted> posted = new ArrayList<>();
    private final List<Suspension> suspensions = new ArrayList<>();

    void member(Received received, UUID workerId, MonthAllocation.Bought bought) {
        posted.add(new Posted(received, workerId, bought));
    }

    void suspended(Received received, Outcome.Suspended why, Optional<UUID> workerId) {
        suspensions.add(new Suspension(received, why, workerId));
    }

    List<Posted> posted() {
        return posted;
    }

    List<Suspension> suspensions() {
        return suspensions;
    }

    List<Month> months() {
        return posted.stream()
                .flatMap(p -> p.bought().dues().stream()
                        .map(due -> new Month(p.workerId(), p.received().paymentId(), due)))
                .toList();
    }
}
