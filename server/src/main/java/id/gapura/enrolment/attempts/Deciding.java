package id.gapura.enrolment.attempts;

import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.attempts.Decision.Refusal;
import id.gapura.enrolment.attempts.Decision.Result;
import id.gapura.enrolment.drafts.Application;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.drafts.DraftReading;
import id.gapura.kernel.Jakarta;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Carries out what an officer decides about an attempt that the ID office does not confirm. */
final class Deciding {
    private final RacedTransaction transaction;
    private final AttemptBook book;
    private final Conclusion conclusion;
    private final Admission admission;
    private final DraftReader reader;
    private final Submission submission;
    private final Settling settling;

    Deciding(
            RacedTransaction transaction,
            AttemptBook book,
            Conclusion conclusion,
            Admission admission,
            DraftReader reader,
            Submission submission,
            Settling settling) {
        this.transaction = transaction;
        this.book = book;
        this.conclusion = conclusion;
        this.admission = admission;
        this.reader = reader;
        this.submission = submission;
        this.settling = settling;
    }

    Result decide(UUID id, Decision decision, String actor) {
        if (decision.reason().isBlank()) {
            return new Result.Refused(Refusal.REASON_MISSING);
        }
        var result = transaction.run(() -> book.lock(id)
                .map(attempt ->
                        isWaiting(attempt) ? decided(attempt, decision, actor) : new Result.Refused(Refusal.OVER))
                .orElseGet(() -> new Result.Refused(Refusal.UNKNOWN)));
        return result instanceof Result.Decided(var attempt)
                        && attempt.progress().state() == State.SUBMITTED
                ? new Result.Decided(settling.ask(attempt))
                : result;
    }

    private static boolean isWaiting(Attempt attempt) {
        var state = attempt.progress().state();
        return state == State.NEEDS_DECISION || state == State.CHECKING;
    }

    private Result decided(Attempt attempt, Decision decision, String actor) {
        var reason = decision.reason().strip();
        return switch (decision) {
            case Decision.Accept _ -> {
                var notes = List.of(new Note(actor, Kind.ACCEPTED, reason));
                yield ready(attempt, as -> new Result.Decided(accept(attempt, as, actor, notes)));
            }
            case Decision.Restate _ ->
                ready(attempt, as -> restate(attempt, as, new Note(actor, Kind.RESTATED, reason)));
            case Decision.Correct(var answers, var _) ->
                correct(attempt, attempt.draft().with(answers), new Note(actor, Kind.CORRECTED, reason));
            case Decision.AskDocument _ ->
                new Result.Decided(conclusion.awaitDocument(attempt, new Note(actor, Kind.DOCUMENT_ASKED, reason)));
            case Decision.Refuse _ -> refuse(attempt, actor, reason);
        };
    }

    /** Nobody becomes a member by answers that do not read. */
    private Result ready(Attempt attempt, Function<Application, Result> verb) {
        return switch (settling.read(attempt)) {
            case DraftReading.Complete(var application) -> verb.apply(application);
            case DraftReading.Faulty(var faults) -> new Result.NotReady(faults);
        };
    }

    private Attempt accept(Attempt attempt, Application application, String actor, List<Note> notes) {
        var known = attempt.progress().workerId().isPresent()
                ? Optional.<Admission.Result.Known>empty()
                : admission.known(attempt, application);
        return known.map(holder -> conclusion.met(attempt, holder.agreed(), actor, notes))
                .orElseGet(() -> conclusion.member(attempt, application, actor, notes));
    }

    private Result restate(Attempt attempt, Application application, Note note) {
        var holder = attempt.progress().workerId().isPresent()
                ? Optional.<Admission.Result.Known>empty()
                : admission.known(attempt, application);
        holder.ifPresent(known -> admission.correct(known.workerId(), application, note.actor(), note.detail()));
        return holder.<Result>map(known ->
                        new Result.Decided(conclusion.met(attempt, known.agreed(), note.actor(), List.of(note))))
                .orElseGet(() -> new Result.Refused(Refusal.NIK_IS_FREE));
    }

    private Result correct(Attempt attempt, Draft draft, Note note) {
        var place = reader.place(draft, attempt.place());
        return switch (reader.read(draft, place, Jakarta.day(book.now()))) {
            case DraftReading.Faulty(var faults) -> new Result.NotReady(faults);
            case DraftReading.Complete(var application) ->
                isOtherNik(attempt, application)
                        ? new Result.Refused(Refusal.NIK_STANDS)
                        : new Result.Decided(corrected(attempt, attempt.with(draft, place), application, note));
        };
    }

    private static boolean isOtherNik(Attempt attempt, Application application) {
        return attempt.progress().workerId().isPresent()
                && DraftReader.nik(attempt.draft())
                        .filter(application.nik()::equals)
                        .isEmpty();
    }

    private Attempt corrected(Attempt attempt, Attempt after, Application application, Note note) {
        attempt.progress()
                .workerId()
                .ifPresent(worker -> admission.correct(worker, application, note.actor(), note.detail()));
        var again = submission.submitted(after.with(after.progress().touched(book.now())));
        return book.change(attempt, again, List.of(note));
    }

    private Result refuse(Attempt attempt, String actor, String reason) {
        var proposedBy = attempt.check().refusalBy();
        if (!attempt.isProvisional()
                || proposedBy.filter(by -> !by.equals(actor)).isPresent()) {
            attempt.progress().workerId().ifPresent(admission::close);
            return new Result.Decided(
                    conclusion.end(attempt, attempt, State.REFUSED, List.of(new Note(actor, Kind.REFUSED, reason))));
        }
        if (proposedBy.isPresent()) {
            return new Result.Refused(Refusal.NEEDS_ANOTHER_OFFICER);
        }
        var proposed = attempt.with(attempt.check().refusalProposed(actor));
        return new Result.RefusalProposed(
                book.change(attempt, proposed, List.of(new Note(actor, Kind.REFUSAL_PROPOSED, reason))));
    }
}
