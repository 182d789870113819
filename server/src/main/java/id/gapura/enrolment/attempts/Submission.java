package id.gapura.enrolment.attempts;

import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.drafts.Application;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.drafts.DraftReading;
import id.gapura.enrolment.followup.FollowUp;
import id.gapura.enrolment.followup.FollowUps;
import id.gapura.kernel.Jakarta;
import java.util.List;
import java.util.UUID;

/**
 * Hands an attempt in: first it is on record as handed in, then the ID office is asked. Whatever dies in between, the
 * rounds find it and go on.
 */
final class Submission {
    private final RacedTransaction transaction;
    private final AttemptBook book;
    private final Admission admission;
    private final Conclusion conclusion;
    private final DraftReader reader;
    private final FollowUps followUps;
    private final Settling settling;

    Submission(
            RacedTransaction transaction,
            AttemptBook book,
            Admission admission,
            Conclusion conclusion,
            DraftReader reader,
            FollowUps followUps,
            Settling settling) {
        this.transaction = transaction;
        this.book = book;
        this.admission = admission;
        this.conclusion = conclusion;
        this.reader = reader;
        this.followUps = followUps;
        this.settling = settling;
    }

    /** How far handing in came before the office is asked. */
    private sealed interface HandedIn {
        record Over(Ending ending) implements HandedIn {}

        record ToAsk(Attempt attempt) implements HandedIn {}
    }

    Ending submit(UUID id, String actor) {
        return switch (transaction.run(() -> handIn(id, actor))) {
            case HandedIn.Over(var ending) -> ending;
            case HandedIn.ToAsk(var attempt) -> Ending.of(settling.ask(attempt));
        };
    }

    private HandedIn handIn(UUID id, String actor) {
        var found = book.lock(id);
        if (found.isEmpty()) {
            return new HandedIn.Over(new Ending.Unknown());
        }
        var attempt = found.get();
        if (attempt.isLeftOut()) {
            return new HandedIn.Over(
                    new Ending.AlreadyMember(attempt.progress().workerId().orElseThrow()));
        }
        return switch (attempt.progress().state()) {
            case OPEN, ABANDONED -> handIn(attempt.with(attempt.progress().touched(book.now())), actor);
            case SUBMITTED -> new HandedIn.ToAsk(attempt);
            case CHECKING, NEEDS_DECISION, ENROLLED, ALREADY_MEMBER, REFUSED -> new HandedIn.Over(Ending.of(attempt));
        };
    }

    private HandedIn handIn(Attempt attempt, String actor) {
        return switch (reader.read(attempt.draft(), attempt.place(), Jakarta.day(book.now()))) {
            case DraftReading.Faulty(var faults) -> new HandedIn.Over(notReady(attempt, faults, actor));
            case DraftReading.Complete(var application) -> handIn(attempt, application, actor);
        };
    }

    private Ending notReady(Attempt attempt, List<DraftFault> faults, String actor) {
        var follow = followUps.unfinished(attempt.followUp(), Jakarta.day(book.now()), faults);
        var note = new Note(actor, Kind.HANDED_IN_FAULTY, DraftFault.names(faults));
        book.change(attempt, attempt.with(follow), List.of(note));
        return new Ending.NotReady(faults);
    }

    private HandedIn handIn(Attempt attempt, Application application, String actor) {
        var notes = List.of(new Note(actor, Kind.HANDED_IN));
        return admission
                .known(attempt, application)
                .<HandedIn>map(known -> new HandedIn.Over(Ending.of(conclusion.met(attempt, known, actor, notes))))
                .orElseGet(() -> new HandedIn.ToAsk(book.change(attempt, submitted(attempt), notes)));
    }

    /** Handed in. The rounds ask the office if whoever hands it in dies before; a rescue under way goes on until then. */
    Attempt submitted(Attempt attempt) {
        boolean isRescue = attempt.followUp().isListed(Jakarta.day(book.now()));
        var follow =
                isRescue ? attempt.followUp() : FollowUp.none(attempt.followUp().owner());
        return attempt.with(attempt.progress().in(State.SUBMITTED))
                .with(Attempt.Check.again(0, book.now()))
                .with(follow);
    }
}
