package id.gapura.registry.nik;

import id.gapura.kernel.Nik;
import id.gapura.places.RegionCode;
import id.gapura.registry.nik.NikChange.Proof;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of changes of a NIK, and of the claims that move with them. Runs in the caller's transaction. */
final class NikChangeStore {
    private static final String INSERT = """
            INSERT INTO registry.nik_change
                (worker_id, change_id, nik_sealed, proof, reason, state, proposed_by, proposed_at)
            VALUES (:worker, :id, :nik, :proof, :reason, 'proposed', :by, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String WAITING = """
            SELECT worker_id, change_id, c.nik_sealed, proof, reason, proposed_by, proposed_at
            FROM registry.nik_change AS c JOIN registry.worker USING (worker_id)
            WHERE state = 'proposed' AND merged_into IS NULL
            """;
    private static final String WAITING_OF = WAITING + "AND worker_id = :worker";
    private static final String WAITING_WITHIN = WAITING + """
            AND region_code >= :from AND region_code < :beyond
            ORDER BY proposed_at, change_id
            LIMIT :limit
            """;
    private static final String DECIDE = """
            UPDATE registry.nik_change
            SET state = :state, nik_sealed = :nik, decided_by = :actor, decided_at = :at
            WHERE worker_id = :worker AND change_id = :id AND state = 'proposed'
            """;
    private static final String CLAIM = """
            INSERT INTO registry.identity_key (blind_index, worker_id) VALUES (:index, :worker) ON CONFLICT DO NOTHING
            """;
    private static final String RELEASE = """
            DELETE FROM registry.identity_key WHERE blind_index = :index AND worker_id = :worker
            """;
    private static final String WRITE = """
            UPDATE registry.worker SET nik_sealed = :nik, version = version + 1 WHERE worker_id = :worker
            """;

    private final JdbcClient sql;
    private final Vault vault;

    NikChangeStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** False if another one waits for the same worker. */
    boolean insert(NikChange change) {
        return sql.sql(INSERT)
                        .param("worker", change.workerId())
                        .param("id", change.id())
                        .param("nik", sealed(change.workerId(), change.nik()))
                        .param("proof", change.proof().code())
                        .param("reason", change.reason())
                        .param("by", change.proposedBy())
                        .param("at", change.proposedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<NikChange> waitingOf(UUID worker) {
        return sql.sql(WAITING_OF)
                .param("worker", worker)
                .query((row, _) -> change(row))
                .optional();
    }

    List<NikChange> waiting(RegionCode within, int limit) {
        return sql.sql(WAITING_WITHIN)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query((row, _) -> change(row))
                .list();
    }

    /** Takes a NIK for a worker, unless anybody has it. */
    void claim(UUID nikIndex, UUID worker) {
        sql.sql(CLAIM).param("index", nikIndex).param("worker", worker).update();
    }

    /** Gives up a NIK of a worker's own. */
    void release(UUID nikIndex, UUID worker) {
        sql.sql(RELEASE).param("index", nikIndex).param("worker", worker).update();
    }

    void write(UUID worker, Nik nik) {
        sql.sql(WRITE).param("worker", worker).param("nik", sealed(worker, nik)).update();
    }

    void approved(NikChange change, Nik before, String actor, Instant at) {
        var kept = sealed(change.workerId(), before);
        decide(change.workerId(), change.id(), "approved", Optional.of(kept), actor, at);
    }

    /** False if it does not wait any more. */
    boolean declined(UUID worker, UUID change, String actor, Instant at) {
        return decide(worker, change, "declined", Optional.empty(), actor, at);
    }

    private boolean decide(UUID worker, UUID change, String state, Optional<byte[]> nik, String actor, Instant at) {
        return sql.sql(DECIDE)
                        .param("worker", worker)
                        .param("id", change)
                        .param("state", state)
                        .param("nik", nik.orElse(null))
                        .param("actor", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private byte[] sealed(UUID worker, Nik nik) {
        return vault.seal(worker, Field.NIK, nik.digits());
    }

    private NikChange change(ResultSet row) throws SQLException {
        var worker = row.getObject("worker_id", UUID.class);
        return new NikChange(
                worker,
                row.getObject("change_id", UUID.class),
                new Nik(vault.open(worker, Field.NIK, row.getBytes("nik_sealed"))),
                Proof.find(row.getString("proof")).orElseThrow(),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
