package id.gapura.enrolment.attempts;

import id.gapura.accounts.Action;
import id.gapura.accounts.Staff;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.attempts.Care.Result;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Owners;
import id.gapura.enrolment.followup.Reason;
import id.gapura.places.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Carries out what an officer does for an attempt that did not go on by itself. */
final class Caring {
    private static final int AT_ONCE = 200;
    private static final String SYSTEM = "system";

    private final RacedTransaction transaction;
    private final AttemptStore attempts;
    private final AttemptBook book;
    private final Admission admission;
    private final Owners owners;
    private final Consents consents;

    Caring(
            RacedTransaction transaction,
            AttemptStore attempts,
            AttemptBook book,
            Admission admission,
            Owners owners,
            Consents consents) {
        this.transaction = transaction;
        this.attempts = attempts;
        this.book = book;
        this.admission = admission;
        this.owners = owners;
        this.consents = consents;
    }

    Result care(UUID id, Care care, String actor) {
        return transaction.run(() -> book.lock(id)
                .filter(attempt -> care instanceof Care.Answer
                        || !attempt.progress().state().isEnd())
                .map(attempt -> care(attempt, care, actor))
                .orElse(Result.OVER));
    }

    private Result care(Attempt attempt, Care care, String actor) {
        return switch (care) {
            case Care.Assign(var officer) -> assign(attempt, officer, actor);
            case Care.Plan(var next) -> {
                book.change(attempt, attempt.with(attempt.followUp().next(next)), List.of());
                yield Result.DONE;
            }
            case Care.Contact(boolean isReached, var note) -> {
                var said = (isReached ? "reached" : "not-reached") + (note.isBlank() ? "" : ": " + note.strip());
                book.change(attempt, attempt, List.of(new Note(actor, Kind.CONTACTED, said)));
                yield Result.DONE;
            }
            case Care.Answer(var said, var note) -> answer(attempt, said, note, actor);
            case Care.Close(var outcome, var note) -> close(attempt, outcome, note, actor);
        };
    }

    private Result answer(Attempt attempt, Consent said, String note, String actor) {
        if (consents.keep(attempt.subject(), said)) {
            var kind = said.isGiven() ? Kind.REACHABLE : Kind.LEFT_ALONE;
            book.change(attempt, attempt, List.of(new Note(actor, kind, note.strip())));
        }
        return Result.DONE;
    }

    private Result assign(Attempt attempt, String officer, String actor) {
        if (helpers(attempt).stream().noneMatch(one -> one.login().equals(officer))) {
            return Result.NOT_SERVING;
        }
        own(attempt, officer, actor);
        return Result.DONE;
    }

    private void own(Attempt attempt, String officer, String actor) {
        book.change(
                attempt,
                attempt.with(attempt.followUp().ownedBy(officer)),
                List.of(new Note(actor, Kind.OWNER_CHANGED, officer)));
    }

    /** Gives away what an officer can no longer help with; a stretch of it. */
    Optional<UUID> handOver(String owner, UUID after) {
        return transaction.run(() -> {
            var owned = attempts.lockOwnedBy(owner, after, AT_ONCE);
            for (var attempt : owned) {
                var next = whoHelps(attempt);
                if (!next.equals(owner)) {
                    own(attempt, next, SYSTEM);
                }
            }
            return owned.isEmpty()
                    ? Optional.<UUID>empty()
                    : Optional.of(owned.getLast().id());
        });
    }

    private String whoHelps(Attempt attempt) {
        var owner = attempt.followUp().owner();
        return attempt.helpedBy() == Action.ENROL
                ? owners.still(owner, attempt.place(), attempt.id())
                : owners.deciding(owner, attempt.place(), alsoIn(attempt), attempt.id());
    }

    /** Who may help with one, those who serve it most closely first. */
    List<Staff> helpers(Attempt attempt) {
        return owners.serving(attempt.place(), alsoIn(attempt), attempt.helpedBy());
    }

    /** Where else than in its place its helper must see people: where the holder of its NIK lives, if that is the question. */
    private RegionCode alsoIn(Attempt attempt) {
        boolean isAboutTwo = attempt.helpedBy() == Action.DECIDE_IDENTITY
                && attempt.followUp().awaits(Reason.NIK_OF_ANOTHER);
        return isAboutTwo ? admission.holderHome(attempt).orElse(attempt.place()) : attempt.place();
    }

    private Result close(Attempt attempt, Outcome outcome, String note, String actor) {
        if (attempt.isProvisional() || (outcome == Outcome.ENROLLED && !attempt.isLeftOut())) {
            return Result.NOT_SO;
        }
        var closed = attempt.with(attempt.followUp().closed(outcome)).with(progress(attempt, outcome));
        var why = outcome.code() + (note.isBlank() ? "" : ": " + note.strip());
        book.change(attempt, closed, List.of(new Note(actor, Kind.CLOSED, why)));
        return Result.DONE;
    }

    /**
     * Whoever was not reached or did not want to can go on later; for the others it ends here. Whoever was left out is on
     * the register whatever came of it, and is no success unless somebody pays.
     */
    private Attempt.Progress progress(Attempt attempt, Outcome outcome) {
        return switch (outcome) {
            case UNREACHABLE, DECLINED -> attempt.progress();
            case ENROLLED, DUPLICATE, CANNOT_BE_HELPED ->
                attempt.progress().ended(attempt.isLeftOut() ? State.ALREADY_MEMBER : State.REFUSED, book.now());
        };
    }
}
