package id.gapura.enrolment.attempts;

import id.gapura.enrolment.attempts.Attempt.Check;
import id.gapura.enrolment.attempts.Attempt.Opened;
import id.gapura.enrolment.attempts.Attempt.Progress;
import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.attempts.AttemptsMoved.Move;
import id.gapura.enrolment.attempts.RowStore.Known;
import id.gapura.enrolment.attempts.RowStore.RowAttempt;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.followup.FollowUps;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Owners;
import id.gapura.enrolment.followup.Reason;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Rows of rosters that were rejected, as attempts: each stands on the rescue list until something comes of it, and ends
 * by itself once a later roster brings the same person in. Many at once, in the caller's transaction.
 */
public final class RejectedRows {
    private final RowStore rows;
    private final AttemptBook book;
    private final FollowUps followUps;
    private final Owners owners;
    private final Registry registry;
    private final Ids ids;

    RejectedRows(RowStore rows, AttemptBook book, FollowUps followUps, Owners owners, Registry registry, Ids ids) {
        this.rows = rows;
        this.book = book;
        this.followUps = followUps;
        this.owners = owners;
        this.registry = registry;
        this.ids = ids;
    }

    /** Where a roster names somebody. */
    public record Row(UUID rosterId, int line) {}

    /**
     * A roster.
     *
     * @param place where its people live
     * @param actor the login of who sent it in
     */
    public record File(UUID id, RegionCode place, String actor, Instant uploadedAt) {
        private Move move(State state, long change) {
            return Move.of(place, uploadedAt, Door.ROSTER, state, change);
        }
    }

    /** A row that was left out. */
    public record Rejected(int line, Draft draft, Reason reason) {}

    /**
     * A row whose person is registered now.
     *
     * @param isNew false for somebody who was registered before this roster
     */
    public record Taken(int line, Nik nik, Draft draft, boolean isNew) {}

    /** Whether rows of earlier rosters of the same place wait, so that looking for their people is worth it. */
    public boolean isAnyAwaited(File file) {
        return rows.isWaiting(file.id(), file.place());
    }

    /** The row that an attempt is, if it is one. */
    public Optional<Row> find(UUID attempt) {
        return rows.find(attempt);
    }

    /** Puts rows on the list. Whoever stands there already, since an earlier roster, goes on there. */
    public void keep(File file, List<Rejected> rejected) {
        var before = rows.lockWaiting(
                file,
                rejected.stream().map(row -> new Known(row.line(), row.draft())).toList());
        var owner = owners.in(file.place(), file.actor());
        var fresh = rejected.stream()
                .filter(row -> !before.containsKey(row.line()))
                .map(row -> opened(file, row, ids.next(), owner.apply(row.line())))
                .toList();
        rows.insert(fresh);
        var notes = new LinkedHashMap<UUID, Note>();
        fresh.forEach(one -> notes.put(one.attempt().id(), rejected(one.row().line(), file)));
        before.forEach((line, waiting) -> waiting.forEach(one -> notes.put(one.id(), rejected(line, file))));
        var moves = List.of(file.move(State.REFUSED, -rejected.size()), file.move(State.OPEN, fresh.size()));
        book.tellAll(moves, notes, List.copyOf(notes.keySet()));
    }

    private static Note rejected(int line, File file) {
        return new Note(file.actor(), Kind.ROW_REJECTED, Integer.toString(line));
    }

    private RowAttempt opened(File file, Rejected row, UUID id, String owner) {
        var now = book.now();
        var attempt = new Attempt(
                id,
                new Opened(Door.ROSTER, file.actor(), file.uploadedAt()),
                file.place(),
                row.draft(),
                new Progress(State.OPEN, Optional.empty(), Optional.empty(), now, Optional.empty()),
                Check.NONE,
                followUps.listed(owner, row.reason(), Jakarta.day(now)));
        return new RowAttempt(attempt, new Row(file.id(), row.line()));
    }

    /**
     * Ends what waits for people who are in now.
     *
     * @return how many of the rows a waiting one became a member by
     */
    public int mend(File file, List<Taken> taken) {
        var waiting = rows.lockWaiting(
                file,
                taken.stream().map(row -> new Known(row.line(), row.draft())).toList());
        if (waiting.isEmpty()) {
            return 0;
        }
        var found =
                taken.stream().filter(row -> waiting.containsKey(row.line())).toList();
        var workers = registry.residentsByNik(found.stream().map(Taken::nik).toList());
        var mending = new Mending(file);
        for (var row : found) {
            var resident = workers.get(row.nik());
            if (resident != null) {
                mending.end(row, waiting.getOrDefault(row.line(), List.of()), resident.workerId());
            }
        }
        rows.end(mending.ended, book.now());
        book.tellAll(mending.moves, mending.notes, mending.people);
        return mending.mended;
    }

    /** What ends with the rows of one roster. */
    private final class Mending {
        private final File file;
        private final List<Attempt> ended = new ArrayList<>();
        private final List<Move> moves = new ArrayList<>();
        private final Map<UUID, Note> notes = new LinkedHashMap<>();
        private final List<UUID> people = new ArrayList<>();
        private int mended;

        Mending(File file) {
            this.file = file;
        }

        /** The first that waited is the one that succeeds; whoever was rejected twice was one person all the time. */
        void end(Taken row, List<Attempt> waiting, UUID worker) {
            boolean isFirst = row.isNew();
            for (var attempt : waiting) {
                var note = new Note(file.actor(), Kind.ROW_MENDED, Integer.toString(row.line()));
                if (notes.putIfAbsent(attempt.id(), note) == null) {
                    end(attempt, isFirst ? State.ENROLLED : State.ALREADY_MEMBER, worker);
                    isFirst = false;
                }
            }
        }

        private void end(Attempt attempt, State state, UUID worker) {
            var outcome = state == State.ENROLLED ? Outcome.ENROLLED : Outcome.DUPLICATE;
            var after = attempt.with(attempt.progress().withWorker(worker).ended(state, book.now()))
                    .with(attempt.followUp().closed(outcome));
            ended.add(after);
            moves.add(AttemptBook.move(attempt, -1));
            moves.add(AttemptBook.move(after, 1));
            if (state == State.ENROLLED) {
                moves.add(file.move(State.ENROLLED, -1));
                mended++;
            }
            people.add(attempt.id());
            people.add(worker);
        }
    }
}
