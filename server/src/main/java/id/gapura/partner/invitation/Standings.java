package id.gapura.partner.invitation;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.partner.webhook.Protection;
import id.gapura.partner.webhook.Protections;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverState;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * What a platform may see of a worker's protection: something only if this worker said yes to this platform, by its own
 * link, and has not taken it back since.
 */
final class Standings implements Protections {
    private final InvitationStore store;
    private final Attempts attempts;
    private final Consents consents;
    private final Membership membership;
    private final Cover cover;
    private final InstantSource clock;

    Standings(
            InvitationStore store,
            Attempts attempts,
            Consents consents,
            Membership membership,
            Cover cover,
            InstantSource clock) {
        this.store = store;
        this.attempts = attempts;
        this.consents = consents;
        this.membership = membership;
        this.cover = cover;
        this.clock = clock;
    }

    @Override
    public Optional<Protection> of(String channel, String externalId) {
        return store.claimed(channel, externalId)
                .map(InvitationStore.Claim::invitation)
                .filter(id -> consents.allows(Subject.attempt(id), Purpose.PLATFORM_DATA))
                .flatMap(this::worker)
                .filter(worker -> consents.allows(Subject.worker(worker), Purpose.PLATFORM_DATA))
                .flatMap(membership::find)
                .map(this::protection);
    }

    private Optional<UUID> worker(UUID attempt) {
        return attempts.find(attempt).flatMap(found -> found.progress().workerId());
    }

    private Protection protection(Member member) {
        var standing = cover.on(member.facts(), Jakarta.today(clock));
        return new Protection(
                standing.state() == CoverState.ACTIVE
                        ? Optional.ofNullable(standing.protectedUntil())
                        : Optional.empty());
    }
}
