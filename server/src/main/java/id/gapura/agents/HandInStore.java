package id.gapura.agents;

import id.gapura.agents.HandIn.Difference;
import id.gapura.agents.HandIn.State;
import id.gapura.agents.HandIn.Sum;
import id.gapura.kernel.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of hand-ins and their discrepancies. */
final class HandInStore {
    private static final String COLUMNS = """
            SELECT h.hand_in_id, h.said_idr, h.counted_idr, h.received_by, h.received_at,
                d.amount_idr, d.reason, d.state, d.decided_by
            FROM agents.hand_in h
            LEFT JOIN agents.discrepancy d ON d.agent_id = h.agent_id AND d.hand_in_id = h.hand_in_id
            WHERE h.agent_id = :agent
            """;
    private static final String INSERT = """
            INSERT INTO agents.hand_in (agent_id, hand_in_id, said_idr, counted_idr, till, received_by, received_at)
            VALUES (:agent, :id, :said, :counted, :till, :by, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String INSERT_DIFFERENCE = """
            INSERT INTO agents.discrepancy (agent_id, hand_in_id, amount_idr, reason, state)
            VALUES (:agent, :id, :amount, :reason, 'proposed')
            """;
    private static final String DECIDE = """
            UPDATE agents.discrepancy SET state = :state, decided_by = :by, decided_at = :at
            WHERE agent_id = :agent AND hand_in_id = :id AND state = 'proposed'
            """;

    private final JdbcClient sql;

    HandInStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if the agent has one of this id. */
    boolean insert(UUID agent, HandIn handIn, String till) {
        boolean isNew = sql.sql(INSERT)
                        .param("agent", agent)
                        .param("id", handIn.id())
                        .param("said", handIn.sum().said().amount())
                        .param("counted", handIn.sum().counted().amount())
                        .param("till", till)
                        .param("by", handIn.receivedBy())
                        .param("at", handIn.receivedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (isNew) {
            handIn.difference()
                    .ifPresent(one -> sql.sql(INSERT_DIFFERENCE)
                            .param("agent", agent)
                            .param("id", handIn.id())
                            .param("amount", one.amount().amount())
                            .param("reason", one.reason())
                            .update());
        }
        return isNew;
    }

    boolean decide(UUID agent, UUID handIn, State state, String by, Instant at) {
        return sql.sql(DECIDE)
                        .param("agent", agent)
                        .param("id", handIn)
                        .param("state", state.code())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<HandIn> find(UUID agent, UUID handIn) {
        return sql.sql(COLUMNS + "AND h.hand_in_id = :id")
                .param("agent", agent)
                .param("id", handIn)
                .query((row, _) -> handIn(row))
                .optional();
    }

    List<HandIn> newest(UUID agent, int limit) {
        return sql.sql(COLUMNS + "ORDER BY h.received_at DESC, h.hand_in_id LIMIT :limit")
                .param("agent", agent)
                .param("limit", limit)
                .query((row, _) -> handIn(row))
                .list();
    }

    private static HandIn handIn(ResultSet row) throws SQLException {
        return new HandIn(
                row.getObject("hand_in_id", UUID.class),
                new Sum(Rupiah.of(row.getLong("said_idr")), Rupiah.of(row.getLong("counted_idr"))),
                row.getString("received_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("state") == null ? Optional.empty() : Optional.of(difference(row)));
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                Rupiah.of(row.getLong("amount_idr")),
                row.getString("reason"),
                State.of(row.getString("state")),
                Optional.ofNullable(row.getString("decided_by")));
    }
}
