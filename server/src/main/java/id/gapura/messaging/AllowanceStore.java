package id.gapura.messaging;

import id.gapura.database.Columns;
import id.gapura.messaging.MessageStore.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of how many messages nobody asked for a person may still get. Two who send at once never take the same slot. */
final class AllowanceStore {
    private static final Duration WEEK = Duration.ofDays(7);
    /** One that was to go before and did not keeps its slot, and holds it for a week from now. */
    private static final String KEEP = """
            UPDATE messaging.allowance a SET free_at = :free
            FROM unnest(:workers::uuid[], :ids::uuid[]) AS t (worker_id, message_id)
            WHERE a.worker_id = t.worker_id AND a.message_id = t.message_id AND a.free_at > :now
            RETURNING a.message_id
            """;

    private static final String TAKE = """
            WITH wanted AS (
                SELECT worker_id, message_id, row_number() OVER (PARTITION BY worker_id ORDER BY place) AS n
                FROM unnest(:workers::uuid[], :ids::uuid[]) WITH ORDINALITY AS t (worker_id, message_id, place)
            ), free AS (
                SELECT w.worker_id, s.slot, row_number() OVER (PARTITION BY w.worker_id ORDER BY s.slot) AS n
                FROM (SELECT DISTINCT worker_id FROM wanted) w
                CROSS JOIN generate_series(1, :most) AS s (slot)
                LEFT JOIN messaging.allowance a ON a.worker_id = w.worker_id AND a.slot = s.slot
                WHERE a.free_at IS NULL OR a.free_at <= :now
            ), offered AS (
                SELECT worker_id, f.slot, w.message_id FROM wanted w JOIN free f USING (worker_id, n)
            ), taken AS (
                INSERT INTO messaging.allowance AS a (worker_id, slot, message_id, free_at)
                SELECT worker_id, slot, message_id, :free FROM offered
                ORDER BY worker_id, slot
                ON CONFLICT (worker_id, slot) DO UPDATE SET message_id = excluded.message_id, free_at = excluded.free_at
                WHERE a.free_at <= :now
                RETURNING message_id)
            SELECT o.message_id, t.message_id IS NOT NULL AS is_taken
            FROM offered o LEFT JOIN taken t USING (message_id)
            """;

    private static final String FULL = """
            SELECT worker_id FROM messaging.allowance
            WHERE worker_id = ANY (:workers::uuid[]) AND slot <= :most AND free_at > :now
            GROUP BY worker_id
            HAVING count(*) >= :most
            """;

    private final JdbcClient sql;

    AllowanceStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which of these messages may go, no more than {@code most} a person in seven days; the first ones come first. */
    Set<UUID> admit(List<Waiting> messages, int most, Instant now) {
        var admitted = new HashSet<>(run(KEEP, messages, now)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
        var others = messages.stream()
                .filter(message -> !admitted.contains(message.parcel().id()))
                .toList();
        admitted.addAll(take(others, most, now));
        return admitted;
    }

    /** Those without a free slot. */
    Set<UUID> full(Collection<UUID> workers, int most, Instant now) {
        return sql.sql(FULL)
                .param("workers", Columns.texts(List.copyOf(workers), id -> id))
                .param("most", most)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    /** A message that saw a free slot which another sender took at the same moment looks for the next one. */
    private Set<UUID> take(List<Waiting> messages, int most, Instant now) {
        var taken = new HashSet<UUID>();
        var looking = messages;
        while (!looking.isEmpty()) {
            var raced = new HashSet<UUID>();
            run(TAKE, looking, now).param("most", most).query(row -> {
                (row.getBoolean("is_taken") ? taken : raced).add(row.getObject("message_id", UUID.class));
            });
            looking = looking.stream()
                    .filter(message -> raced.contains(message.parcel().id()))
                    .toList();
        }
        return taken;
    }

    private JdbcClient.StatementSpec run(String statement, List<Waiting> messages, Instant now) {
        return sql.sql(statement)
                .param("workers", Columns.texts(messages, Waiting::worker))
                .param(
                        "ids",
                        Columns.texts(messages, message -> message.parcel().id()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("free", now.plus(WEEK).atOffset(ZoneOffset.UTC));
    }
}
