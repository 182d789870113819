package id.gapura.partner.invitation;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.webhook.StatusChange;
import id.gapura.partner.webhook.Webhooks;
import java.time.InstantSource;
import java.util.UUID;

/** Compares what a platform was told with how it stands, and tells it what changed. In the caller's transaction. */
final class Telling {
    private final InvitationStore store;
    private final Attempts attempts;
    private final Webhooks webhooks;
    private final InstantSource clock;

    Telling(InvitationStore store, Attempts attempts, Webhooks webhooks, InstantSource clock) {
        this.store = store;
        this.attempts = attempts;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    void tell(UUID id) {
        store.lock(id)
                .ifPresent(invitation -> attempts.find(id).ifPresent(attempt -> {
                    var status = Status.of(attempt, Jakarta.today(clock));
                    if (status != invitation.status()) {
                        move(invitation, status);
                    }
                }));
    }

    private void move(Invitation invitation, Status status) {
        var named = invitation.named();
        store.move(invitation.id(), status, clock.instant());
        webhooks.tell(new StatusChange(named.channel(), named.externalId(), status.code(), clock.instant()));
    }
}
