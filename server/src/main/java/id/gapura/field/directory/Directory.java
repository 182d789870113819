package id.gapura.field.directory;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.field.directory.DirectoryStore.Changed;
import id.gapura.field.directory.DirectoryStore.Entry;
import id.gapura.field.directory.LineReckoning.Known;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.ListedWorker;
import id.gapura.registry.Registry;
import id.gapura.sponsors.Schemes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of directories: compare one with the registry, then read on from where a device stopped. */
public final class Directory {
    private final DirectoryStore store;
    private final LineReckoning reckoning;
    private final Sources sources;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    /** Whoever waits for another device of its place waits here, not with a connection to the database in hand. */
    private final Map<DirectoryStore.Key, ReentrantLock> turns = new ConcurrentHashMap<>();

    Directory(
            DirectoryStore store,
            LineReckoning reckoning,
            Sources sources,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.reckoning = reckoning;
        this.sources = sources;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a directory is read from. */
    record Sources(Registry registry, Membership membership, Schemes schemes, Consents consents) {}

    /**
     * A stretch of a directory.
     *
     * @param gone numbers of people who are not there any more
     * @param next where to read on
     * @param isLast whether nothing comes after it at this moment
     */
    public record Page(List<Line> lines, List<String> gone, Cursor next, boolean isLast) {
        public Page {
            lines = List.copyOf(lines);
            gone = List.copyOf(gone);
        }
    }

    /**
     * Compares a directory with the registry and numbers what changed. Of many devices of a place that ask at the same
     * moment, those that waited for the first need not do it again.
     *
     * @param most people; who would come after them is left out
     */
    public void refresh(RegionCode place, Audience audience, int most) {
        var asked = clock.instant();
        var key = new DirectoryStore.Key(place, audience);
        var turn = turns.computeIfAbsent(key, _ -> new ReentrantLock());
        turn.lock();
        try {
            transaction.executeWithoutResult(_ -> {
                var head = store.lock(key);
                if (!head.readAt().isAfter(asked)) {
                    compare(key, head.revision(), most);
                }
            });
        } finally {
            turn.unlock();
        }
    }

    private void compare(DirectoryStore.Key key, long revision, int most) {
        Instant now = clock.instant();
        var stored = store.digests(key);
        var changed = new ArrayList<Changed>();
        for (var entry : lines(sources.registry().listWithin(key.place(), most), key.audience())
                .entrySet()) {
            long digest = entry.getValue().digest();
            var before = stored.remove(entry.getKey());
            if (before == null || before != digest) {
                changed.add(new Changed(entry.getKey(), entry.getValue().number(), digest));
            }
        }
        if (changed.isEmpty() && stored.isEmpty()) {
            store.read(key, revision, now);
            return;
        }
        store.save(key, changed, revision + 1);
        store.takeOut(key, List.copyOf(stored.keySet()), revision + 1);
        store.read(key, revision + 1, now);
    }

    private Map<UUID, Line> lines(List<ListedWorker> workers, Audience audience) {
        var ids = workers.stream().map(ListedWorker::id).toList();
        var members = sources.membership().list(ids);
        var sponsored = sources.schemes().lastDays(ids);
        var alone = sources.consents().refusing(ids, Purpose.CONTACT);
        var today = Jakarta.today(clock);
        var lines = new LinkedHashMap<UUID, Line>();
        for (var worker : workers) {
            var known = new Known(
                    worker,
                    Optional.ofNullable(members.get(worker.id())),
                    Optional.ofNullable(sponsored.get(worker.id())),
                    alone.contains(worker.id()));
            reckoning.line(known, audience, today).ifPresent(line -> lines.put(worker.id(), line));
        }
        return lines;
    }

    /**
     * What comes after a cursor. Lines are as the registry has them now; one that changed since the comparison comes again
     * after the next.
     */
    public Page read(RegionCode place, Audience audience, Cursor cursor, int limit) {
        var entries = store.after(new DirectoryStore.Key(place, audience), cursor, limit);
        var there = entries.stream()
                .filter(entry -> !entry.gone())
                .map(Entry::worker)
                .toList();
        var lines = lines(sources.registry().listed(there), audience);
        var found = entries.stream()
                .map(entry -> lines.get(entry.worker()))
                .filter(Objects::nonNull)
                .toList();
        var gone = entries.stream().filter(Entry::gone).map(Entry::number).toList();
        var next = entries.isEmpty()
                ? cursor
                : new Cursor(entries.getLast().revision(), entries.getLast().worker());
        return new Page(found, gone, next, entries.size() < limit);
    }

    /** Whether a cursor is ahead of its directory, which happens when an older copy of the database was restored. */
    public boolean isAhead(RegionCode place, Audience audience, Cursor cursor) {
        return store.revision(new DirectoryStore.Key(place, audience)) < cursor.revision();
    }
}
