package id.gapura.enrolment.attempts;

import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.attempts.RowStore.Known;
import id.gapura.enrolment.attempts.RowStore.Source;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Workers whom a platform named in rows that were refused, as attempts of the door {@code platform}: nobody has asked them,
 * so each stands on the rescue list at once. It goes on as one whose worker is asked when the platform names them as one can
 * read it; what is sent again adds none. In the caller's transaction.
 */
public final class RefusedRows {
    private final RowStore rows;
    private final Drafting drafting;
    private final AttemptBook book;
    private final EventStore events;
    private final Ids ids;

    RefusedRows(RowStore rows, Drafting drafting, AttemptBook book, EventStore events, Ids ids) {
        this.rows = rows;
        this.drafting = drafting;
        this.book = book;
        this.events = events;
        this.ids = ids;
    }

    /**
     * What a platform says of a worker.
     *
     * @param actor of the platform
     * @param externalId its own name for the worker, the same as long as it means the same one; may be empty
     */
    public record Row(String actor, String externalId, Draft draft) {}

    /** What is wrong with a row: the reason, and the names of its fields. */
    public record Refusal(Reason reason, String fields) {}

    /** Puts whoever a row names on the list, unless they are on it or this row has come to an end there. */
    public void keep(Row row, Refusal refusal) {
        var known = known(row).findFirst();
        var note = new Note(row.actor(), Kind.ROW_REFUSED, refusal.fields());
        if (known.filter(attempt -> isSettled(attempt, row)).isPresent()) {
            return;
        }
        if (known.filter(attempt -> !attempt.progress().state().isEnd()).isPresent()) {
            tellMore(known.get(), row, refusal.reason(), note);
        } else if (others(row).isEmpty()) {
            var opening = new Opening(ids.next(), Door.PLATFORM, RegionCode.NATION, row.draft(), row.actor());
            drafting.list(opening, refusal.reason(), note);
            rows.name(opening.id(), rows.namedIndex(row));
        }
    }

    private Stream<Attempt> known(Row row) {
        return Stream.concat(rows.lockNamed(row).stream(), rows.lockNamedOtherwise(row).stream());
    }

    /** A member by now, or nothing that was not said before. */
    private boolean isSettled(Attempt attempt, Row row) {
        return attempt.progress().workerId().isPresent()
                || attempt.draft().changes(added(attempt, row)).isEmpty();
    }

    /** What is known with what a row says; what it says nothing of stays. */
    private Draft added(Attempt attempt, Row row) {
        var typed = typed(attempt);
        var said = new EnumMap<DraftField, String>(DraftField.class);
        said.putAll(row.draft().answers());
        said.keySet().removeIf(field -> stays(field, attempt.draft(), row.draft(), typed));
        return attempt.draft().with(said);
    }

    /** A number that reads does, for one that does not; else what an officer has typed, unless that cannot be read. */
    private static boolean stays(DraftField field, Draft known, Draft said, Set<DraftField> typed) {
        return isRead(field, known) && (typed.contains(field) || !isRead(field, said));
    }

    private static boolean isRead(DraftField field, Draft draft) {
        return switch (field) {
            case NIK -> DraftReader.nik(draft).isPresent();
            case PHONE -> DraftReader.phone(draft).isPresent();
            default -> true;
        };
    }

    /** The fields in which an officer has said otherwise than the platform. */
    private Set<DraftField> typed(Attempt attempt) {
        return events.of(attempt.id()).stream()
                .filter(event -> event.kind() == Kind.SAVED)
                .flatMap(event -> Stream.of(event.detail().split(",", -1)))
                .map(DraftField::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DraftField.class)));
    }

    /** Unless an officer is at it, or it ended for them. */
    private void tellMore(Attempt attempt, Row row, Reason reason, Note note) {
        if (attempt.isRefusedRow() && isWaiting(attempt)) {
            drafting.tellMore(attempt, added(attempt, row), reason, note);
        }
    }

    private boolean isWaiting(Attempt attempt) {
        return attempt.progress().state() == State.OPEN && attempt.followUp().isListed(today());
    }

    private LocalDate today() {
        return Jakarta.day(book.now());
    }

    /** Rows of rosters, or of other platforms, that wait for the same person: those stand on the list already. */
    private List<Attempt> others(Row row) {
        var source = new Source(Optional.empty(), RegionCode.NATION, book.now());
        return rows.lockWaiting(source, List.of(new Known(0, row.draft()))).getOrDefault(0, List.of());
    }

    /** Where somebody stands whom rows of the same platform named in vain, until it has ended. */
    public Optional<Attempt> find(Row row) {
        return known(row)
                .filter(attempt ->
                        attempt.isRefusedRow() && !attempt.progress().state().isEnd())
                .findFirst();
    }

    /** Those that nobody has handed in: what becomes of the others is for the ID office or an officer to say. */
    private Stream<Attempt> waiting(Row row) {
        return known(row)
                .filter(attempt -> attempt.isRefusedRow() && attempt.progress().state() == State.OPEN);
    }

    /** Whether an officer goes on with somebody just now, or they are handed in, so that nobody needs to ask. */
    public boolean isInHand(Attempt attempt) {
        boolean isOpen = attempt.progress().state() == State.OPEN;
        return !isOpen || (attempt.followUp().outcome().isEmpty() && !isWaiting(attempt));
    }

    /** The attempt of somebody who waits goes on as one whose worker is asked; others of the same worker end. */
    public Attempt ask(Attempt waiting, Row row) {
        waiting(row).filter(other -> !other.id().equals(waiting.id())).forEach(other -> end(other, row));
        return drafting.ask(waiting, asked(waiting, row), corrected(row));
    }

    /** What the platform says now, but for what an officer has typed; the worker has yet to say yes to it. */
    private Draft asked(Attempt waiting, Row row) {
        return typed(waiting).isEmpty() ? row.draft() : added(waiting, row).with(DraftField.CONSENT, "");
    }

    private static Note corrected(Row row) {
        return new Note(row.actor(), Kind.ROW_CORRECTED);
    }

    private void end(Attempt attempt, Row row) {
        var ended = attempt.with(attempt.progress().ended(State.REFUSED, book.now()))
                .with(attempt.followUp().closed(Outcome.DUPLICATE));
        book.change(attempt, ended, List.of(corrected(row)));
    }

    /** Ends what waits for somebody who turns out to be a member. */
    public void meet(Row row, UUID worker) {
        for (var attempt : waiting(row).toList()) {
            var met = attempt.with(attempt.progress().withWorker(worker).ended(State.ALREADY_MEMBER, book.now()))
                    .with(attempt.followUp().closed(Outcome.DUPLICATE));
            book.change(attempt, met, List.of(new Note(row.actor(), Kind.MET_MEMBER)));
        }
    }
}
