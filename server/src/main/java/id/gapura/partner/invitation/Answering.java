package id.gapura.partner.invitation;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.invitation.Invitations.Asked;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A worker's yes or no. Said twice it is what it was; a no is not turned into a yes by an old link. */
final class Answering {
    private static final String WORKER = "self";

    private final RacedTransaction transaction;
    private final InvitationStore store;
    private final Attempts attempts;
    private final Consents consents;
    private final InstantSource clock;

    Answering(
            RacedTransaction transaction,
            InvitationStore store,
            Attempts attempts,
            Consents consents,
            InstantSource clock) {
        this.transaction = transaction;
        this.store = store;
        this.attempts = attempts;
        this.consents = consents;
        this.clock = clock;
    }

    Optional<Asked> asked(Invitation invitation) {
        return attempts.find(invitation.id()).map(attempt -> new Asked(invitation, attempt, status(attempt)));
    }

    private Status status(Attempt attempt) {
        return Status.of(attempt, Jakarta.today(clock));
    }

    /** Keeps the yes, then hands in as whoever joins alone does; empty where there was nothing left to say yes to. */
    Optional<Ending> yes(UUID id, String registration, Map<Purpose, Words> besides) {
        transaction.run(() -> {
            store.lock(id);
            if (isAsked(id)) {
                attempts.save(id, Map.of(DraftField.CONSENT, registration), WORKER);
                besides.forEach(
                        (purpose, words) -> consents.give(Subject.attempt(id), purpose, words, Source.own(Way.PAGE)));
            }
            return true;
        });
        return handIn(id);
    }

    /** Goes on with a yes that was kept while the program died before it was handed in. */
    Optional<Ending> handIn(UUID id) {
        return attempts.find(id).filter(this::isAgreed).map(attempt -> attempts.submit(attempt.id(), WORKER));
    }

    private boolean isAgreed(Attempt attempt) {
        var status = status(attempt);
        return status == Status.IN_PROGRESS || status == Status.ENROLLED || status == Status.ALREADY_MEMBER;
    }

    void no(UUID id) {
        transaction.run(() -> {
            store.lock(id);
            if (isAsked(id)) {
                attempts.care(id, new Care.Close(Outcome.DECLINED, ""), WORKER);
            }
            return true;
        });
    }

    private boolean isAsked(UUID id) {
        return attempts.find(id)
                .filter(attempt -> status(attempt) == Status.AWAITING_CONSENT)
                .isPresent();
    }
}
