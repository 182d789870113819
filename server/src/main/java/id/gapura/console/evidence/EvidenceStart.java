package id.gapura.console.evidence;

import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.Standing;
import java.util.Optional;
import java.util.UUID;

/** What evidence there is for the start of a person's current membership. */
final class EvidenceStart {
    private final Evidence evidence;
    private final Membership membership;

    EvidenceStart(Evidence evidence, Membership membership) {
        this.evidence = evidence;
        this.membership = membership;
    }

    /** Empty for who is no member, or no longer. */
    Optional<Standing> of(UUID worker) {
        return membership
                .find(worker)
                .filter(member -> !member.isClosed())
                .map(Member::facts)
                .map(facts -> evidence.standing(worker, facts.startedOn()));
    }
}
