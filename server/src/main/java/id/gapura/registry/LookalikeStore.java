package id.gapura.registry;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import id.gapura.registry.LookalikePair.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of pairs that look alike. */
final class LookalikeStore {
    /** The planner, who cannot know that hardly anyone shares a key, would rather read the whole table. */
    private static final String BY_INDEX_ONLY = "SET LOCAL enable_seqscan = off";

    /** Nearly always answered with nothing, from the index. */
    private static final String SHARED = """
            SELECT lookalike FROM registry.worker
            WHERE lookalike = ANY (:keys::bigint[])
            GROUP BY lookalike
            HAVING count(*) > 1
            """;

    private static final String ALIKE = """
            SELECT lookalike, worker_id FROM registry.worker
            WHERE lookalike = ANY (:keys::bigint[]) AND merged_into IS NULL
            ORDER BY lookalike, worker_id
            """;
    private static final String NOTE = """
            INSERT INTO registry.duplicate_review (worker_id, other_id, found_at, state)
            SELECT w, o, :at, 'open' FROM unnest(:workers::uuid[], :others::uuid[]) AS t (w, o)
            ON CONFLICT DO NOTHING
            """;
    private static final String SUSPECT = """
            INSERT INTO registry.duplicate_review AS d (worker_id, other_id, found_at, state)
            VALUES (:worker, :other, :at, 'open')
            ON CONFLICT (worker_id, other_id) DO UPDATE
            SET state = 'open', found_at = excluded.found_at, decided_by = NULL, decided_at = NULL, reason = NULL
            WHERE d.state = 'different'
            """;
    private static final String COLUMNS = """
            SELECT d.worker_id, d.other_id, d.found_at, d.state, d.survivor_id, d.proposed_by,
                   d.reason
            FROM registry.duplicate_review d
            """;
    private static final String WITHIN = """
            WHERE d.state IN ('open', 'merge-proposed')
              AND EXISTS (SELECT 1 FROM registry.worker w
                          WHERE w.worker_id IN (d.worker_id, d.other_id)
                            AND w.region_code >= :from AND w.region_code < :beyond)
            """;
    private static final String WAITING = COLUMNS + WITHIN + "ORDER BY d.found_at, d.worker_id LIMIT :limit";
    private static final String COUNT_WAITING = "SELECT count(*) FROM registry.duplicate_review d " + WITHIN;
    private static final String BY_KEY = COLUMNS + "WHERE d.worker_id = :worker AND d.other_id = :other";
    private static final String OF_WORKER = COLUMNS + "WHERE d.worker_id = :worker OR d.other_id = :worker";
    private static final String DECIDE = """
            UPDATE registry.duplicate_review
            SET state = :state, decided_by = :actor, decided_at = :at, reason = :reason
            WHERE worker_id = :worker AND other_id = :other AND state IN ('open', 'merge-proposed')
            """;
    private static final String PROPOSE = """
            UPDATE registry.duplicate_review
            SET state = 'merge-proposed', survivor_id = :survivor, proposed_by = :actor, reason = :reason
            WHERE worker_id = :worker AND other_id = :other AND state = 'open'
            """;
    private static final String FINISH = """
            UPDATE registry.duplicate_review
            SET state = 'merged', decided_by = :actor, decided_at = :at
            WHERE worker_id = :worker AND other_id = :other AND state = 'merge-proposed'
            """;
    private static final String MARK_MERGED = """
            UPDATE registry.worker SET merged_into = :survivor, version = version + 1 WHERE worker_id = :merged
            """;
    private static final String MOVE_IDENTITY = """
            UPDATE registry.identity_key SET worker_id = :survivor WHERE worker_id = :merged
            """;
    private static final String MOVE_NUMBER = """
            UPDATE registry.number_key SET worker_id = :survivor
            WHERE member_number = (SELECT member_number FROM registry.worker WHERE worker_id = :merged)
            """;

    private final JdbcClient sql;

    LookalikeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Notes every two workers who share one of the keys, the later with the earlier; pairs noted before stay. Runs in the
     * caller's transaction.
     */
    void findAmong(List<Long> keys, Instant at) {
        sql.sql(BY_INDEX_ONLY).update();
        var shared = sql.sql(SHARED)
                .param("keys", Columns.longs(keys, Long::longValue))
                .query((row, _) -> row.getLong(1))
                .list();
        if (shared.isEmpty()) {
            return;
        }
        var pairs = pairs(shared);
        sql.sql(NOTE)
                .param("workers", Columns.texts(pairs, Pair::later))
                .param("others", Columns.texts(pairs, Pair::earlier))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes a pair, anew if it was declared two people. */
    void suspect(UUID later, UUID earlier, Instant at) {
        sql.sql(SUSPECT)
                .param("worker", later)
                .param("other", earlier)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Pair(UUID later, UUID earlier) {}

    private List<Pair> pairs(List<Long> shared) {
        var alike = new LinkedHashMap<Long, List<UUID>>();
        sql.sql(ALIKE).param("keys", Columns.longs(shared, Long::longValue)).query((ResultSet row) -> {
            alike.computeIfAbsent(row.getLong("lookalike"), _ -> new ArrayList<>())
                    .add(row.getObject("worker_id", UUID.class));
        });
        var pairs = new ArrayList<Pair>();
        for (var people : alike.values()) {
            for (int later = 1; later < people.size(); later++) {
                for (var earlier : people.subList(0, later)) {
                    pairs.add(new Pair(people.get(later), earlier));
                }
            }
        }
        return pairs;
    }

    List<LookalikePair> waiting(RegionCode within, int limit) {
        return sql.sql(WAITING)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query((row, _) -> pair(row))
                .list();
    }

    long countWaiting(RegionCode within) {
        return sql.sql(COUNT_WAITING)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query(Long.class)
                .single();
    }

    Optional<LookalikePair> find(UUID worker, UUID other) {
        return sql.sql(BY_KEY)
                .param("worker", worker)
                .param("other", other)
                .query((row, _) -> pair(row))
                .optional();
    }

    List<LookalikePair> of(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query((row, _) -> pair(row))
                .list();
    }

    boolean decide(UUID worker, UUID other, State state, String actor, String reason, Instant at) {
        return sql.sql(DECIDE)
                        .param("worker", worker)
                        .param("other", other)
                        .param("state", state.code())
                        .param("actor", actor)
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean propose(LookalikePair pair, UUID survivor, String actor, String reason) {
        return sql.sql(PROPOSE)
                        .param("worker", pair.workerId())
                        .param("other", pair.otherId())
                        .param("survivor", survivor)
                        .param("actor", actor)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    boolean finishMerge(LookalikePair pair, String actor, Instant at) {
        return sql.sql(FINISH)
                        .param("worker", pair.workerId())
                        .param("other", pair.otherId())
                        .param("actor", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Points the merged worker's NIK and number at the survivor, so that later payments find the survivor. */
    void redirect(UUID merged, UUID survivor) {
        for (var statement : List.of(MARK_MERGED, MOVE_IDENTITY, MOVE_NUMBER)) {
            sql.sql(statement)
                    .param("merged", merged)
                    .param("survivor", survivor)
                    .update();
        }
    }

    private static LookalikePair pair(ResultSet row) throws SQLException {
        return new LookalikePair(
                row.getObject("worker_id", UUID.class),
                row.getObject("other_id", UUID.class),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                State.of(row.getString("state")),
                Optional.ofNullable(row.getObject("survivor_id", UUID.class)),
                Optional.ofNullable(row.getString("proposed_by")),
                Optional.ofNullable(row.getString("reason")));
    }
}
