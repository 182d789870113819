package id.gapura.registry;

import id.gapura.kernel.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The history of workers: every change of what is known of one, their family and their work included, with who made it,
 * when and why. Whoever changes something adds to it in the transaction of the change.
 */
public final class WorkerHistory {
    private static final String INSERT = """
            INSERT INTO registry.worker_change (worker_id, change_id, changed_at, actor, reason, field, about, before, after)
            VALUES (:worker, :id, :at, :actor, :reason, :field, :about, :before, :after)
            """;
    private static final String OF_WORKER = """
            SELECT changed_at, actor, reason, field, about, before, after
            FROM registry.worker_change
            WHERE worker_id = :id
            ORDER BY change_id DESC
            """;

    private final JdbcClient sql;
    private final InstantSource clock;
    private final Ids ids;

    WorkerHistory(JdbcClient sql, InstantSource clock, Ids ids) {
        this.sql = sql;
        this.clock = clock;
        this.ids = ids;
    }

    /** Every change of a worker, newest first. */
    public List<WorkerChange> of(UUID workerId) {
        return sql.sql(OF_WORKER)
                .param("id", workerId)
                .query((row, _) -> new WorkerChange(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("reason"),
                        row.getString("field"),
                        row.getString("about"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    /** What somebody changes for one reason; to be filled, then {@link #keep kept}. */
    public Changes changes(String actor, String reason) {
        return new Changes(clock.instant(), actor, reason.strip());
    }

    /** Adds to the history of a worker, in the caller's transaction. */
    public void keep(UUID workerId, Changes changes) {
        for (var change : changes.made) {
            sql.sql(INSERT)
                    .param("worker", workerId)
                    .param("id", ids.next())
                    .param("at", change.at().atOffset(ZoneOffset.UTC))
                    .param("actor", change.actor())
                    .param("reason", change.reason())
                    .param("field", change.field())
                    .param("about", change.about())
                    .param("before", change.before())
                    .param("after", change.after())
                    .update();
        }
    }

    /** Collects what differs. */
    public static final class Changes {
        private final Instant at;
        private final String actor;
        private final String reason;
        private final List<WorkerChange> made = new ArrayList<>();

        private Changes(Instant at, String actor, String reason) {
            this.at = at;
            this.actor = actor;
            this.reason = reason;
        }

        /** Notes a field of the worker's own if it differs. */
        public Changes field(String name, Optional<String> before, Optional<String> after) {
            return field(name, "", before.orElse(""), after.orElse(""));
        }

        /** Notes a field if it differs; {@code about} is as in {@link WorkerChange}. */
        public Changes field(String name, String about, String before, String after) {
            return before.equals(after) ? this : changed(name, about, before, after);
        }

        /** Notes a field that differs, though what may be shown of it need not. */
        public Changes changed(String name, String about, String before, String after) {
            made.add(new WorkerChange(at, actor, reason, name, about, before, after));
            return this;
        }

        public int count() {
            return made.size();
        }
    }
}
