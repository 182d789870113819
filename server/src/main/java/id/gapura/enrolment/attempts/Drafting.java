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
                return new Attempts.OpenResult.Opened(book.open(fresh(opening), index));
            }
            return before.get().equals(index)
                    ? new Attempts.OpenResult.Opened(attempts.find(opening.id()).orElseThrow())
                    : new Attempts.OpenResult.Conflict();
        });
    }

    private Attempt fresh(Opening opening) {
        var now = book.now();
        var place = reader.place(opening.draft(), opening.place());
        var attempt = new Attempt(
                opening.id(),
                new Opened(opening.door(), opening.actor(), now),
                place,
                opening.draft(),
                new Progress(State.OPEN, Optional.empty(), Optional.empty(), now, Optional.empty()),
                Check.NONE,
                FollowUp.none(Owners.NOBODY));
        return followed(attempt, owners.of(place, opening.actor(), opening.id()));
    }

    private Attempt followed(Attempt attempt, String owner) {
        if (attempt.awaitsConsent() && attempt.followUp().outcome().isPresent()) {
            return attempt.with(attempt.followUp().ownedBy(owner));
        }
        if (attempt.awaitsConsent()) {
            var askedOn = Jakarta.day(attempt.opened().at());
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
                .map(attempt -> attempt.progress().state() == State.OPEN
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
