package id.gapura.enrolment.attempts;

import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.Attempt.Check;
import id.gapura.enrolment.attempts.Attempt.Opened;
import id.gapura.enrolment.attempts.Attempt.Progress;
import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.followup.FollowUp;
import id.gapura.enrolment.followup.FollowUps;
import id.gapura.enrolment.followup.Owners;
import id.gapura.enrolment.followup.Reason;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens attempts and keeps what is answered, whatever it is worth. */
final class Drafting {
    private final RacedTransaction transaction;
    private final AttemptStore attempts;
    private final AttemptBook book;
    private final DraftReader reader;
    private final FollowUps followUps;
    private final Owners owners;

    Drafting(
            RacedTransaction transaction,
            AttemptStore attempts,
            AttemptBook book,
            DraftReader reader,
            FollowUps followUps,
            Owners owners) {
        this.transaction = transaction;
        this.attempts = attempts;
        this.book = book;
        this.reader = reader;
        this.followUps = followUps;
        this.owners = owners;
    }

    Attempts.OpenResult open(Opening opening) {
        var index = attempts.openingIndex(opening);
        return transaction.run(() -> {
            var before = attempts.opening(opening.id());
            if (before.isEmpty()) {
                var begun = new Note(opening.actor(), Kind.OPENED);
                return new Attempts.OpenResult.Opened(book.open(fresh(opening), index, begun));
            }
            return before.get().equals(index)
                    ? new Attempts.OpenResult.Opened(attempts.find(opening.id()).orElseThrow())
                    : new Attempts.OpenResult.Conflict();
        });
    }

    /** Whom a platform names is asked at once; everybody else came by themselves. */
    private Attempt fresh(Opening opening) {
        var attempt = begun(opening);
        var asked = opening.door() == Door.PLATFORM ? attempt.asked(today()) : attempt;
        return followed(asked, firstOwner(attempt));
    }

    private Attempt begun(Opening opening) {
        var now = book.now();
        return new Attempt(
                opening.id(),
                new Opened(opening.door(), opening.actor(), now, Optional.empty()),
                reader.place(opening.draft(), opening.place()),
                opening.draft(),
                new Progress(State.OPEN, Optional.empty(), Optional.empty(), now, Optional.empty()),
                Check.NONE,
                FollowUp.none(Owners.NOBODY));
    }

    private String firstOwner(Attempt attempt) {
        return owners.of(attempt.place(), attempt.opened().actor(), attempt.id());
    }

    private LocalDate today() {
        return Jakarta.day(book.now());
    }

    /**
     * Opens one that is on the rescue list from the first day on, whose worker nobody has asked. In the caller's
     * transaction; the id is new.
     */
    Attempt list(Opening opening, Reason reason, Note note) {
        var attempt = begun(opening);
        var listed = attempt.with(followUps.listed(firstOwner(attempt), reason, today()));
        return book.open(listed, attempts.openingIndex(opening), note);
    }

    /** Keeps what else was said by whoever named the worker in vain; the deadline stays. In the caller's transaction. */
    Attempt tellMore(Attempt attempt, Draft draft, Reason reason, Note note) {
        var place = reader.place(draft, attempt.place());
        var follow =
                attempt.followUp().ownedBy(owner(attempt, place, note.actor())).because(reason);
        return book.change(attempt, attempt.with(draft, place).with(follow), List.of(note));
    }

    /** Goes on as one whose worker is asked today, by what is said of them now. In the caller's transaction. */
    Attempt ask(Attempt attempt, Draft draft, Note note) {
        var place = reader.place(draft, RegionCode.NATION);
        var follow = followUps.awaitingConsent(owner(attempt, place, note.actor()), today());
        var asked = attempt.with(draft, place)
                .with(attempt.progress().touched(book.now()))
                .asked(today());
        return book.change(attempt, asked.with(follow), List.of(note));
    }

    private Attempt followed(Attempt attempt, String owner) {
        if (attempt.awaitsConsent() && attempt.followUp().outcome().isPresent()) {
            return attempt.with(attempt.followUp().ownedBy(owner));
        }
        if (attempt.awaitsConsent()) {
            var askedOn = attempt.opened().askedOn().orElseThrow();
            return attempt.with(followUps.awaitingConsent(owner, askedOn));
        }
        var faults = reader.read(attempt.draft(), attempt.place(), Jakarta.day(book.now()))
                .faults();
        return attempt.with(followUps.unfinished(
                attempt.followUp().ownedBy(owner),
                Jakarta.day(attempt.progress().touchedAt()),
                faults));
    }

    Attempts.SaveResult save(UUID id, Map<DraftField, String> answers, String actor) {
        return transaction.run(() -> book.lock(id)
                .map(attempt -> attempt.progress().state() == State.OPEN && !attempt.isLeftOut()
                        ? saved(attempt, attempt.draft().with(answers), actor)
                        : new Attempts.SaveResult.Over(attempt))
                .orElseGet(Attempts.SaveResult.Unknown::new));
    }

    private Attempts.SaveResult saved(Attempt attempt, Draft draft, String actor) {
        var changes = attempt.draft().changes(draft);
        if (changes.isEmpty()) {
            return new Attempts.SaveResult.Saved(attempt, faults(attempt));
        }
        var place = reader.place(draft, attempt.place());
        var after = attempt.with(draft, place).with(attempt.progress().touched(book.now()));
        var owner = owner(attempt, place, actor);
        var followed = changes.contains(DraftField.CALL) ? called(after, owner) : followed(after, owner);
        var fields = changes.stream().map(Enum::name).collect(Collectors.joining(","));
        var saved = book.change(attempt, followed, List.of(new Note(actor, Kind.SAVED, fields)));
        return new Attempts.SaveResult.Saved(saved, faults(saved));
    }

    /**
     * Who takes care of one that counts in a place now. Who had it while nobody knew the place leaves it to those who serve
     * that place most closely, unless they are at it themselves.
     */
    private String owner(Attempt before, RegionCode place, String actor) {
        var owner = before.followUp().owner();
        if (place.equals(before.place())) {
            return owner;
        }
        return before.place().equals(RegionCode.NATION) && !owner.equals(actor)
                ? owners.of(place, before.opened().actor(), before.id())
                : owners.still(owner, place, before.id());
    }

    /** Listed at once; asking again puts nothing off. */
    private Attempt called(Attempt attempt, String owner) {
        return attempt.followUp().awaits(Reason.CALL_ASKED)
                ? followed(attempt, owner)
                : attempt.with(followUps.listed(owner, Reason.CALL_ASKED, Jakarta.day(book.now())));
    }

    private List<DraftFault> faults(Attempt attempt) {
        return reader.read(attempt.draft(), attempt.place(), Jakarta.day(book.now()))
                .faults();
    }
}
