package id.gapura.enrolment.attempts;

import id.gapura.enrolment.attempts.Attempt.Check;
import id.gapura.enrolment.attempts.Attempt.Opened;
import id.gapura.enrolment.attempts.Attempt.Progress;
import id.gapura.enrolment.attempts.AttemptEvent.Kind;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.attempts.AttemptsMoved.Move;
import id.gapura.enrolment.attempts.RowStore.Known;
import id.gapura.enrolment.attempts.RowStore.RowAttempt;
import id.gapura.enrolment.attempts.RowStore.Source;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.followup.FollowUp;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People of rosters who are no members yet, as attempts; many at once, in the caller's transaction. A row that was rejected
 * stands on the rescue list until something comes of it, and ends by itself once a later roster brings the same person in.
 * So does somebody whom a roster registered and its collective enrolment left out, until a month is paid for them.
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

    /** Somebody whom a roster registered and its collective enrolment left out; the draft is what the register has. */
    public record LeftOut(UUID workerId, RegionCode home, Draft draft, Reason reason) {}

    /**
     * Where somebody who was left out is taken care of.
     *
     * @param isOver whether something has come of it
     */
    public record Case(UUID attempt, boolean isOver) {}

    /** Whether rows of earlier rosters of the same place wait, or of platforms, so that looking for their people is worth it. */
    public boolean isAnyAwaited(File file) {
        return rows.isWaiting(file.id(), file.place());
    }

    /** The row that an attempt is, if it is one. */
    public Optional<Row> find(UUID attempt) {
        return rows.find(attempt);
    }

    /** The roster whose collective enrolment left out whom an attempt is about, if that is what it is. */
    public Optional<UUID> leftOutOf(UUID attempt) {
        return rows.leftOutOf(attempt);
    }

    /** Of some people of a roster those who were left out, and where that is taken care of. */
    public Map<UUID, Case> cases(UUID rosterId, Collection<UUID> workers) {
        return rows.cases(rosterId, workers);
    }

    /** Of some people those who were left out and for whom nothing has come of it, and the day they came onto the list. */
    public Map<UUID, LocalDate> leftOutSince(Collection<UUID> workers) {
        return rows.lockLeftOut(workers).stream()
                .collect(Collectors.toMap(
                        one -> one.progress().workerId().orElseThrow(),
                        one -> one.followUp().listedOn().orElseThrow(),
                        (one, another) -> one.isBefore(another) ? one : another));
    }

    /** Somebody who may have been left out is on record twice: what waits for them waits for the record that stays. */
    public void merge(UUID merged, UUID survivor) {
        rows.mergeLeftOut(merged, survivor);
    }

    /** Puts rows on the list. Whoever stands there already, since an earlier roster, goes on there. */
    public void keep(File file, List<Rejected> rejected) {
        var before = rows.lockWaiting(
                Source.of(file),
                rejected.stream().map(row -> new Known(row.line(), row.draft())).toList());
        var owner = owners.in(file.place(), file.actor());
        var fresh = rejected.stream()
                .filter(row -> !before.containsKey(row.line()))
                .map(row -> opened(file, row, owner.apply(row.line())))
                .toList();
        rows.insert(fresh);
        var notes = new LinkedHashMap<UUID, Note>();
        fresh.forEach(one -> notes.put(one.attempt().id(), rejected(one.line().orElseThrow(), file)));
        before.forEach((line, waiting) -> waiting.forEach(one -> notes.put(one.id(), rejected(line, file))));
        var moves = List.of(file.move(State.REFUSED, -rejected.size()), file.move(State.OPEN, fresh.size()));
        book.tellAll(moves, notes, List.copyOf(notes.keySet()));
    }

    private static Note rejected(int line, File file) {
        return new Note(file.actor(), Kind.ROW_REJECTED, Integer.toString(line));
    }

    private RowAttempt opened(File file, Rejected row, String owner) {
        var attempt = opened(file, file.place(), row.draft(), Optional.empty(), listed(owner, row.reason()));
        return new RowAttempt(attempt, file.id(), Optional.of(row.line()));
    }

    private FollowUp listed(String owner, Reason reason) {
        return followUps.listed(owner, reason, Jakarta.day(book.now()));
    }

    private Attempt opened(File file, RegionCode place, Draft draft, Optional<UUID> worker, FollowUp follow) {
        return new Attempt(
                ids.next(),
                new Opened(Door.ROSTER, file.actor(), file.uploadedAt(), Optional.empty()),
                place,
                draft,
                new Progress(State.OPEN, worker, Optional.empty(), book.now(), Optional.empty()),
                Check.NONE,
                follow);
    }

    /**
     * Ends what waits for people who are in now.
     *
     * @return how many of the rows a waiting one became a member by
     */
    public int mend(File file, List<Taken> taken) {
        var waiting = rows.lockWaiting(
                Source.of(file),
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

    /**
     * Puts people who were left out on the list, each once.
     *
     * @return how many counted as members the roster made until now, and count as attempts instead
     */
    public int leave(File file, List<LeftOut> people) {
        var waiting = leftOutSince(people.stream().map(LeftOut::workerId).toList());
        var fresh = people.stream()
                .filter(person -> !waiting.containsKey(person.workerId()))
                .map(person -> opened(file, person))
                .toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        rows.insert(fresh);
        var moves = new ArrayList<Move>();
        int members = fresh.size() - giveBack(fresh, moves);
        moves.add(file.move(State.ENROLLED, -members));
        var notes = new LinkedHashMap<UUID, Note>();
        for (var one : fresh) {
            var attempt = one.attempt();
            moves.add(AttemptBook.move(attempt, 1));
            notes.put(attempt.id(), new Note(file.actor(), Kind.LEFT_OUT, code(attempt)));
        }
        book.tellAll(
                moves, notes, people(fresh.stream().map(RowAttempt::attempt).toList()));
        return members;
    }

    private static String code(Attempt attempt) {
        return attempt.followUp().reason().map(Reason::code).orElseThrow();
    }

    /**
     * Whoever came in by a row that mended an earlier one counts there, and counts as an attempt of its own from now on.
     *
     * @return how many there are
     */
    private int giveBack(List<RowAttempt> leftOut, List<Move> moves) {
        var workers = leftOut.stream()
                .flatMap(one -> one.attempt().progress().workerId().stream())
                .toList();
        var mended = rows.lockMended(workers);
        var after = mended.stream()
                .map(one -> one.with(one.progress().in(State.ALREADY_MEMBER))
                        .with(one.followUp().closed(Outcome.DUPLICATE)))
                .toList();
        mended.forEach(one -> moves.add(AttemptBook.move(one, -1)));
        after.forEach(one -> moves.add(AttemptBook.move(one, 1)));
        rows.end(after, book.now());
        return mended.size();
    }

    private static List<UUID> people(List<Attempt> attempts) {
        return attempts.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.id()), one.progress().workerId().stream()))
                .toList();
    }

    private RowAttempt opened(File file, LeftOut person) {
        var owner = owners.of(person.home(), file.actor(), person.workerId());
        var attempt = opened(
                file, person.home(), person.draft(), Optional.of(person.workerId()), listed(owner, person.reason()));
        return new RowAttempt(attempt, file.id(), Optional.empty());
    }

    /** Ends what waits for people who were left out and for whom a month is paid now, however that came about. */
    public void pay(Collection<UUID> workers, String actor) {
        var ended = rows.lockLeftOut(workers).stream().map(this::paid).toList();
        if (ended.isEmpty()) {
            return;
        }
        var moves = new ArrayList<Move>();
        var notes = new LinkedHashMap<UUID, Note>();
        for (var after : ended) {
            moves.add(AttemptBook.move(after.with(after.progress().in(State.OPEN)), -1));
            moves.add(AttemptBook.move(after, 1));
            notes.put(after.id(), new Note(actor, Kind.PAID_FOR));
        }
        rows.end(ended, book.now());
        book.tellAll(moves, notes, people(ended));
    }

    private Attempt paid(Attempt attempt) {
        return attempt.with(attempt.progress().ended(State.ENROLLED, book.now()))
                .with(attempt.followUp().closed(Outcome.ENROLLED));
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
