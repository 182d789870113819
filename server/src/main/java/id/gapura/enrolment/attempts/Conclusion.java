package id.gapura.enrolment.attempts;

import id.gapura.enrolment.attempts.Attempt.Check;
import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.drafts.Application;
import id.gapura.enrolment.followup.FollowUps;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Owners;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.identity.IdentityField;
import id.gapura.enrolment.tickets.Tickets;
import id.gapura.kernel.Jakarta;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ways in which an attempt that was handed in ends, or waits for an officer. Runs in the caller's transaction; the
 * attempt is as it was locked, or touched since, and {@code notes} is what led here.
 */
final class Conclusion {
    private final AttemptBook book;
    private final Admission admission;
    private final FollowUps followUps;
    private final Owners owners;
    private final Tickets tickets;

    Conclusion(AttemptBook book, Admission admission, FollowUps followUps, Owners owners, Tickets tickets) {
        this.book = book;
        this.admission = admission;
        this.followUps = followUps;
        this.owners = owners;
        this.tickets = tickets;
    }

    /** A member for good, unless somebody else has the NIK. */
    Attempt member(Attempt attempt, Application application, String actor, List<Note> notes) {
        var all = and(notes, new Note(actor, Kind.ENROLLED));
        if (attempt.progress().workerId().isPresent()) {
            return end(attempt, attempt, State.ENROLLED, all);
        }
        return switch (admission.admit(attempt, application, actor)) {
            case Admission.Result.Admitted(var worker) ->
                end(attempt, attempt.with(attempt.progress().withWorker(worker)), State.ENROLLED, all);
            case Admission.Result.Known known -> met(attempt, known, actor, notes);
        };
    }

    /** A member until the office has answered, unless somebody else has the NIK. */
    Attempt provisional(Attempt attempt, Application application, Check again, List<Note> notes) {
        var actor = attempt.opened().actor();
        if (attempt.progress().workerId().isPresent()) {
            return checking(attempt, attempt, again, notes);
        }
        return switch (admission.admit(attempt, application, actor)) {
            case Admission.Result.Admitted(var worker) ->
                checking(
                        attempt,
                        attempt.with(attempt.progress().withWorker(worker)),
                        again,
                        and(notes, new Note(actor, Kind.ENROLLED_PROVISIONALLY)));
            case Admission.Result.Known known -> met(attempt, known, actor, notes);
        };
    }

    private Attempt checking(Attempt before, Attempt after, Check again, List<Note> notes) {
        var waiting = ticketed(after).with(again).with(followUps.silent(decider(before), today()));
        return book.change(before, waiting.with(waiting.progress().in(State.CHECKING)), notes);
    }

    /** The member with this NIK, or an officer's question where name or birth date differ. */
    Attempt met(Attempt attempt, Admission.Result.Known known, String actor, List<Note> notes) {
        if (!known.isSamePerson()) {
            var both = owners.deciding(attempt.followUp().owner(), attempt.place(), known.home(), attempt.id());
            return waiting(
                    attempt.with(followUps.listed(both, Reason.NIK_OF_ANOTHER, today())),
                    Set.of(),
                    and(notes, new Note(actor, Kind.MET_ANOTHER)));
        }
        return end(
                attempt,
                attempt.with(attempt.progress().withWorker(known.workerId())),
                State.ALREADY_MEMBER,
                and(notes, new Note(actor, Kind.MET_MEMBER)));
    }

    /** Waits for an officer's decision from today on. */
    Attempt toOfficer(Attempt attempt, Reason reason, Set<IdentityField> differs, List<Note> notes) {
        return waiting(attempt.with(followUps.listed(decider(attempt), reason, today())), differs, notes);
    }

    private String decider(Attempt attempt) {
        return owners.deciding(attempt.followUp().owner(), attempt.place(), attempt.id());
    }

    private Attempt waiting(Attempt attempt, Set<IdentityField> differs, List<Note> notes) {
        var after = ticketed(attempt).with(Check.differing(differs));
        return book.change(attempt, after.with(after.progress().in(State.NEEDS_DECISION)), notes);
    }

    /** Waits, in the state it is in, for a document that the worker brings. */
    Attempt awaitDocument(Attempt attempt, Note note) {
        var follow = followUps.listed(attempt.followUp().owner(), Reason.DOCUMENT_AWAITED, today());
        return book.change(attempt, attempt.with(follow), List.of(note));
    }

    /** Ends in a state; the rescue, if there was one, ends with it. */
    Attempt end(Attempt before, Attempt after, State state, List<Note> notes) {
        var ended = after.with(after.progress().ended(state, book.now()))
                .with(Check.NONE)
                .with(before.followUp().ended(outcome(state), today()));
        return book.change(before, ended, notes);
    }

    private static Outcome outcome(State end) {
        return switch (end) {
            case ENROLLED -> Outcome.ENROLLED;
            case ALREADY_MEMBER -> Outcome.DUPLICATE;
            case REFUSED -> Outcome.CANNOT_BE_HELPED;
            case OPEN, SUBMITTED, CHECKING, NEEDS_DECISION, ABANDONED ->
                throw new IllegalArgumentException(end + " is no end");
        };
    }

    private Attempt ticketed(Attempt attempt) {
        return attempt.progress().ticket().isPresent()
                ? attempt
                : attempt.with(attempt.progress().withTicket(tickets.issue(attempt.id())));
    }

    private LocalDate today() {
        return Jakarta.day(book.now());
    }

    private static List<Note> and(List<Note> notes, Note last) {
        var all = new ArrayList<>(notes);
        all.add(last);
        return all;
    }
}
