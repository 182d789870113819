package id.gapura.contributions.suspense;

import id.gapura.contributions.Suspended;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A payment that waits, or that waited once, with all that was proposed about it.
 *
 * @param release how it left suspense; absent while it waits
 * @param proposals oldest first
 */
public record SuspenseCase(Suspended payment, Optional<Release> release, List<Proposal> proposals) {
    public SuspenseCase {
        proposals = List.copyOf(proposals);
    }

    /**
     * How money left suspense.
     *
     * @param by a staff login, or {@code system} where the rule found the payer
     */
    public record Release(Where where, String by, Instant at) {}

    /** Where it went. */
    public sealed interface Where {
        record Member(UUID workerId) implements Where {}

        record Channel(String channel) implements Where {}
    }

    /** The proposal that waits for a decision. */
    public Optional<Proposal> open() {
        return proposals.stream().filter(Proposal::isOpen).findFirst();
    }
}
