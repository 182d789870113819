package id.gapura.agents;

import id.gapura.agents.Taking.State;
import id.gapura.agents.Taking.Whose;
import id.gapura.kernel.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the cash that agents took. */
final class TakingStore {
    private static final String COLUMNS = """
            SELECT taking_id, worker_id, attempt_id, months, amount_idr, taken_at, state
            FROM agents.taking WHERE agent_id = :agent
            """;
    private static final String INSERT = """
            INSERT INTO agents.taking (agent_id, taking_id, worker_id, attempt_id, months, amount_idr, taken_at, upto_idr,
                                       state)
            VALUES (:agent, :id, :worker, :attempt, :months, :amount, :at, :upto, :state)
            ON CONFLICT DO NOTHING
            """;
    private static final String ANSWERED = """
            UPDATE agents.taking SET state = :state
            WHERE agent_id = :agent AND taking_id = :id AND state = 'asked'
            """;
    private static final String FOUND = """
            UPDATE agents.taking SET worker_id = :worker, state = 'posted'
            WHERE agent_id = :agent AND taking_id = :id AND worker_id IS NULL
            """;
    private static final String MOVE = """
            UPDATE agents.taking SET attempt_id = :to
            WHERE agent_id = :agent AND attempt_id = :from AND worker_id IS NULL AND state <> 'asked'
            """;

    /** No more than the cash comes back: what the member had in the piggy bank is not the agent's to give. */
    private static final String RETURN = """
            WITH was AS (
                SELECT agent_id, taking_id, returned_idr FROM agents.taking
                WHERE agent_id = :agent AND taking_id = :id FOR UPDATE)
            UPDATE agents.taking t SET returned_idr = least(t.amount_idr, t.returned_idr + :amount)
            FROM was WHERE t.agent_id = was.agent_id AND t.taking_id = was.taking_id
            RETURNING t.returned_idr - was.returned_idr AS back_idr
            """;

    private final JdbcClient sql;

    TakingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if the agent has one of this id. */
    boolean insert(UUID agent, Taking taking, long upto) {
        return sql.sql(INSERT)
                        .param("agent", agent)
                        .param("id", taking.id())
                        .param("worker", taking.whose().workerId().orElse(null))
                        .param("attempt", taking.whose().attemptId().orElse(null))
                        .param("months", taking.months())
                        .param("amount", taking.amount().amount())
                        .param("at", taking.takenAt().atOffset(ZoneOffset.UTC))
                        .param("upto", upto)
                        .param("state", taking.state().code())
                        .update()
                == 1;
    }

    /** Notes what the intake answered; false if that was noted before. */
    boolean answered(UUID agent, UUID taking, State state) {
        return sql.sql(ANSWERED)
                        .param("agent", agent)
                        .param("id", taking)
                        .param("state", state.code())
                        .update()
                == 1;
    }

    /** Notes whose cash it is that was taken for an attempt, and that it is posted to them. */
    void found(UUID agent, UUID taking, UUID worker) {
        sql.sql(FOUND)
                .param("agent", agent)
                .param("id", taking)
                .param("worker", worker)
                .update();
    }

    /** What waits for one attempt waits for another from now on, but for what is being posted. */
    void move(UUID agent, UUID from, UUID to) {
        sql.sql(MOVE).param("agent", agent).param("from", from).param("to", to).update();
    }

    /** Notes that cash is given back; how much of the amount. */
    Rupiah returned(UUID agent, UUID taking, Rupiah amount) {
        return Rupiah.of(sql.sql(RETURN)
                .param("agent", agent)
                .param("id", taking)
                .param("amount", amount.amount())
                .query(Long.class)
                .single());
    }

    Optional<Taking> find(UUID agent, UUID taking) {
        return sql.sql(COLUMNS + "AND taking_id = :id")
                .param("agent", agent)
                .param("id", taking)
                .query((row, _) -> taking(row))
                .optional();
    }

    List<Taking> newest(UUID agent, int limit) {
        return sql.sql(COLUMNS + "ORDER BY upto_idr DESC LIMIT :limit")
                .param("agent", agent)
                .param("limit", limit)
                .query((row, _) -> taking(row))
                .list();
    }

    List<Taking> asked(UUID agent) {
        return sql.sql(COLUMNS + "AND state = 'asked' ORDER BY upto_idr")
                .param("agent", agent)
                .query((row, _) -> taking(row))
                .list();
    }

    /** Those for an attempt that are nobody's yet. */
    List<Taking> waiting(UUID agent, UUID attempt) {
        return sql.sql(COLUMNS + "AND attempt_id = :attempt AND worker_id IS NULL ORDER BY upto_idr")
                .param("agent", agent)
                .param("attempt", attempt)
                .query((row, _) -> taking(row))
                .list();
    }

    /** Agents with payments still being posted. */
    Set<UUID> asking() {
        return Set.copyOf(sql.sql("SELECT DISTINCT agent_id FROM agents.taking WHERE state = 'asked'")
                .query(UUID.class)
                .list());
    }

    private static Taking taking(ResultSet row) throws SQLException {
        return new Taking(
                row.getObject("taking_id", UUID.class),
                new Whose(
                        Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                        Optional.ofNullable(row.getObject("attempt_id", UUID.class))),
                row.getInt("months"),
                Rupiah.of(row.getLong("amount_idr")),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                State.of(row.getString("state")));
    }
}
