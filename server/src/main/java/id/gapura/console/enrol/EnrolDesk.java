package id.gapura.console.enrol;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.Officer;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Attempts.OpenResult;
import id.gapura.enrolment.attempts.Attempts.SaveResult;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.offers.Offers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the pages do: keep the answers and what is allowed, hand in. What is offered is fixed as soon as answers are kept. */
final class EnrolDesk {
    private final Attempts attempts;
    private final Consents consents;
    private final Offers offers;

    EnrolDesk(Attempts attempts, Consents consents, Offers offers) {
        this.attempts = attempts;
        this.consents = consents;
        this.offers = offers;
    }

    boolean isBegun(UUID id) {
        return attempts.find(id).isPresent();
    }

    List<DraftFault> faults(Attempt attempt) {
        return attempts.read(attempt).faults();
    }

    SaveResult open(UUID id, Map<DraftField, String> answers, Officer officer) {
        var opening = new Opening(id, Door.CONSOLE, officer.scope(), new Draft(answers), officer.login());
        if (attempts.open(opening) instanceof OpenResult.Opened(var attempt)) {
            offers.meet(attempt);
            return new SaveResult.Saved(attempt, faults(attempt));
        }
        return new SaveResult.Unknown();
    }

    SaveResult save(UUID id, Map<DraftField, String> answers, Officer officer) {
        var result = attempts.save(id, answers, officer.login());
        if (result instanceof SaveResult.Saved(var attempt, var _)) {
            offers.meet(attempt);
        }
        return result;
    }

    /** @param agreed to in which words; empty for a no */
    void keepContact(UUID id, Optional<Words> agreed, Officer officer) {
        var source = new Source(Way.VOICE, officer.login());
        agreed.ifPresentOrElse(
                words -> consents.give(Subject.attempt(id), Purpose.CONTACT, words, source),
                () -> consents.withdraw(Subject.attempt(id), Purpose.CONTACT, source));
    }

    Ending handIn(UUID id, Officer officer) {
        var ending = attempts.submit(id, officer.login());
        attempts.find(id).ifPresent(offers::give);
        return ending;
    }
}
