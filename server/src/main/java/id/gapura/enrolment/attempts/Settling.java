package id.gapura.enrolment.attempts;

import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.Attempt.Check;
import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.drafts.Application;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.drafts.DraftReading;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.identity.IdentityAnswer;
import id.gapura.enrolment.identity.IdentityCheck;
import id.gapura.enrolment.identity.IdentityField;
import id.gapura.kernel.Jakarta;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Asks the ID office about an attempt that was handed in, outside any transaction, and makes true what it says. Safe to
 * repeat, and from two sides at once.
 */
final class Settling {
    private static final String SYSTEM = "system";

    private final RacedTransaction transaction;
    private final AttemptBook book;
    private final Conclusion conclusion;
    private final DraftReader reader;
    private final IdentityCheck identity;

    Settling(
            RacedTransaction transaction,
            AttemptBook book,
            Conclusion conclusion,
            DraftReader reader,
            IdentityCheck identity) {
        this.transaction = transaction;
        this.book = book;
        this.conclusion = conclusion;
        this.reader = reader;
        this.identity = identity;
    }

    /** The attempt as it stands afterwards. One that reads no more, such as for a region that is gone, is an officer's. */
    Attempt ask(Attempt attempt) {
        return switch (read(attempt)) {
            case DraftReading.Complete(var application) -> {
                var answer = identity.ask(application.claim());
                yield transaction.run(() -> settle(attempt.id(), answer));
            }
            case DraftReading.Faulty(var faults) -> transaction.run(() -> toMend(attempt.id(), faults));
        };
    }

    private Attempt toMend(UUID id, List<DraftFault> faults) {
        var attempt = book.lock(id).orElseThrow();
        return isToSettle(attempt)
                ? conclusion.toOfficer(
                        attempt,
                        Reason.FAULTY,
                        Set.of(),
                        List.of(new Note(SYSTEM, Kind.HANDED_IN_FAULTY, DraftFault.names(faults))))
                : attempt;
    }

    private static boolean isToSettle(Attempt attempt) {
        var state = attempt.progress().state();
        return state == State.SUBMITTED || state == State.CHECKING;
    }

    private Attempt settle(UUID id, IdentityAnswer answer) {
        var attempt = book.lock(id).orElseThrow();
        return isToSettle(attempt) ? settle(attempt, answer) : attempt;
    }

    private Attempt settle(Attempt attempt, IdentityAnswer answer) {
        var notes = List.of(new Note(SYSTEM, Kind.ASKED, word(answer)));
        return switch (answer) {
            case IdentityAnswer.Match _, IdentityAnswer.NotAsked _ ->
                conclusion.member(
                        attempt, application(attempt), attempt.opened().actor(), notes);
            case IdentityAnswer.Differs(var fields) ->
                conclusion.toOfficer(attempt, Reason.IDENTITY_DIFFERS, fields, notes);
            case IdentityAnswer.UnknownNik _ -> conclusion.toOfficer(attempt, Reason.NIK_UNKNOWN, Set.of(), notes);
            case IdentityAnswer.Unavailable _ -> goOn(attempt, notes);
        };
    }

    /** A silent office is not the worker's fault: a member for now, and the office is asked again. */
    private Attempt goOn(Attempt attempt, List<Note> notes) {
        int asked = attempt.check().asked() + 1;
        var again = Check.again(asked, book.now());
        return attempt.progress().state() == State.CHECKING
                ? book.change(attempt, attempt.with(again), notes)
                : conclusion.provisional(attempt, application(attempt), again, notes);
    }

    /** As it reads on the day it was handed in; a birthday since then changes nothing. */
    DraftReading read(Attempt attempt) {
        return reader.read(
                attempt.draft(), attempt.place(), Jakarta.day(attempt.progress().touchedAt()));
    }

    private Application application(Attempt attempt) {
        return switch (read(attempt)) {
            case DraftReading.Complete(var application) -> application;
            case DraftReading.Faulty _ ->
                throw new IllegalStateException("attempt " + attempt.id() + " was complete when it was handed in");
        };
    }

    private static String word(IdentityAnswer answer) {
        return switch (answer) {
            case IdentityAnswer.Match _ -> "match";
            case IdentityAnswer.NotAsked _ -> "not-asked";
            case IdentityAnswer.UnknownNik _ -> "unknown";
            case IdentityAnswer.Unavailable _ -> "unavailable";
            case IdentityAnswer.Differs(var fields) ->
                fields.stream().sorted().map(IdentityField::wire).collect(Collectors.joining(",", "differs:", ""));
        };
    }
}
