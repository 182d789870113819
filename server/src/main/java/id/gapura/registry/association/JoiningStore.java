package id.gapura.registry.association;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of who belongs to which association. */
final class JoiningStore {
    /** Who left today and comes back today has not left; whoever is in it stays as they are. */
    private static final String JOIN = """
            INSERT INTO registry.association_member AS m (worker_id, association_id, joined_on, added_by, added_at)
            SELECT w, :association, :on, :by, :at FROM unnest(:workers::uuid[]) AS t (w)
            WHERE NOT EXISTS (SELECT FROM registry.association_member o
                              WHERE o.worker_id = t.w AND o.association_id = :association AND o.left_on IS NULL)
            ON CONFLICT (worker_id, association_id, joined_on) DO UPDATE
            SET left_on = NULL, removed_by = NULL, added_by = excluded.added_by, added_at = excluded.added_at
            """;

    private static final String LEAVE = """
            UPDATE registry.association_member SET left_on = :on, removed_by = :by
            WHERE worker_id = :worker AND association_id = :association AND left_on IS NULL
            """;
    private static final String COLUMNS = "SELECT m.worker_id, m.association_id, m.joined_on, m.left_on ";
    private static final String CURRENT = COLUMNS + """
            FROM registry.association_member m JOIN registry.worker w USING (worker_id)
            WHERE m.association_id = :association AND m.left_on IS NULL
              AND w.region_code >= :from AND w.region_code < :beyond
            ORDER BY w.name, m.worker_id
            OFFSET :offset LIMIT :limit
            """;
    private static final String IDS =
            "SELECT worker_id FROM registry.association_member WHERE association_id = :association AND left_on IS NULL";
    private static final String COUNTS = """
            SELECT association_id, count(*)::integer AS members FROM registry.association_member
            WHERE association_id = ANY (:associations::uuid[]) AND left_on IS NULL
            GROUP BY association_id
            """;
    private static final String OF_WORKER = COLUMNS + """
            FROM registry.association_member m
            WHERE m.worker_id = :worker
            ORDER BY m.left_on DESC NULLS FIRST, m.joined_on DESC, m.association_id
            """;

    private final JdbcClient sql;

    JoiningStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many of them were not in it. */
    int join(UUID association, Collection<UUID> workers, LocalDate on, String actor, Instant at) {
        return sql.sql(JOIN)
                .param("association", association)
                .param("workers", Columns.texts(List.copyOf(workers), id -> id))
                .param("on", on)
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean leave(UUID association, UUID worker, LocalDate on, String actor) {
        return sql.sql(LEAVE)
                        .param("association", association)
                        .param("worker", worker)
                        .param("on", on)
                        .param("by", actor)
                        .update()
                == 1;
    }

    List<Joining> current(UUID association, RegionCode within, int offset, int limit) {
        return sql.sql(CURRENT)
                .param("association", association)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> joining(row))
                .list();
    }

    List<UUID> workers(UUID association) {
        return sql.sql(IDS)
                .param("association", association)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many are in each now; one without members is absent. */
    Map<UUID, Integer> counts(Collection<UUID> associations) {
        var counts = new HashMap<UUID, Integer>();
        sql.sql(COUNTS)
                .param("associations", Columns.texts(List.copyOf(associations), id -> id))
                .query((ResultSet row) -> {
                    counts.put(row.getObject("association_id", UUID.class), row.getInt("members"));
                });
        return counts;
    }

    List<Joining> of(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query((row, _) -> joining(row))
                .list();
    }

    private static Joining joining(ResultSet row) throws SQLException {
        return new Joining(
                row.getObject("worker_id", UUID.class),
                row.getObject("association_id", UUID.class),
                row.getObject("joined_on", LocalDate.class),
                Optional.ofNullable(row.getObject("left_on", LocalDate.class)));
    }
}
