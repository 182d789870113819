package id.gapura.contributions.suspense;

import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.Proposal.Said;
import id.gapura.contributions.suspense.Proposal.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of proposals about money in suspense. */
final class ProposalStore {
    /** Holds the payment in suspense until it is written, so that a release sees the proposal. */
    private static final String INSERT = """
            INSERT INTO contributions.suspense_proposal (payment_id, proposal_id, worker_id, reason, proposed_by, proposed_at,
                                                         state)
            SELECT payment_id, :proposal, :worker::uuid, :reason, :by, :at, 'open'
            FROM contributions.suspense
            WHERE payment_id = :payment
            FOR SHARE
            ON CONFLICT DO NOTHING
            """;

    private static final String SELECT = """
            SELECT payment_id, proposal_id, worker_id, reason, proposed_by, proposed_at, state, decided_by, decided_at, answer
            FROM contributions.suspense_proposal
            """;
    private static final String OF_PAYMENT = SELECT + "WHERE payment_id = :payment ORDER BY proposed_at, proposal_id";
    private static final String OPEN = SELECT + "WHERE state = 'open' ORDER BY proposed_at, proposal_id LIMIT :limit";
    private static final String LOCK =
            SELECT + "WHERE payment_id = :payment AND proposal_id = :proposal AND state = 'open' FOR UPDATE";
    private static final String DECIDE = """
            UPDATE contributions.suspense_proposal
            SET state = :state, decided_by = :by, decided_at = :at, answer = :answer
            WHERE payment_id = :payment AND proposal_id = :proposal AND state = 'open'
            """;
    private static final String OVERTAKE = """
            UPDATE contributions.suspense_proposal
            SET state = 'overtaken', decided_by = 'system', decided_at = :at, answer = ''
            WHERE payment_id = :payment AND state = 'open'
            """;

    private final JdbcClient sql;

    ProposalStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns whether it was written: the payment waits and no other proposal about it is open. */
    boolean insert(Proposal proposal) {
        return sql.sql(INSERT)
                        .param("payment", proposal.paymentId())
                        .param("proposal", proposal.id())
                        .param("worker", worker(proposal.aim()))
                        .param("reason", proposal.said().words())
                        .param("by", proposal.said().by())
                        .param("at", proposal.said().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Proposal> of(UUID paymentId) {
        return sql.sql(OF_PAYMENT)
                .param("payment", paymentId)
                .query((row, _) -> proposal(row))
                .list();
    }

    List<Proposal> open(int limit) {
        return sql.sql(OPEN)
                .param("limit", limit)
                .query((row, _) -> proposal(row))
                .list();
    }

    /** An open proposal that nobody else decides until the transaction ends. */
    Optional<Proposal> lockOpen(UUID paymentId, UUID proposalId) {
        return sql.sql(LOCK)
                .param("payment", paymentId)
                .param("proposal", proposalId)
                .query((row, _) -> proposal(row))
                .optional();
    }

    void decide(Proposal proposal, State state, Said decision) {
        sql.sql(DECIDE)
                .param("payment", proposal.paymentId())
                .param("proposal", proposal.id())
                .param("state", state.code())
                .param("by", decision.by())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("answer", decision.words())
                .update();
    }

    /** Closes what is open about a payment that left suspense another way. */
    void overtake(UUID paymentId, Instant at) {
        sql.sql(OVERTAKE)
                .param("payment", paymentId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable UUID worker(Aim aim) {
        return switch (aim) {
            case Aim.ToMember(UUID workerId) -> workerId;
            case Aim.ToChannel() -> null;
        };
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var worker = row.getObject("worker_id", UUID.class);
        var state = State.of(row.getString("state"));
        return new Proposal(
                row.getObject("proposal_id", UUID.class),
                row.getObject("payment_id", UUID.class),
                worker == null ? new Aim.ToChannel() : new Aim.ToMember(worker),
                new Said(row.getString("proposed_by"), instant(row, "proposed_at"), row.getString("reason")),
                state,
                state == State.OPEN
                        ? Optional.empty()
                        : Optional.of(new Said(
                                row.getString("decided_by"), instant(row, "decided_at"), row.getString("answer"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
