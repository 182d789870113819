package id.gapura.contributions.trips;

import id.gapura.contributions.trips.TripConsent.Evidence;
import id.gapura.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of consent to deductions. */
final class TripConsentStore {
    private static final String INSERT = """
            INSERT INTO contributions.trip_consent (worker_id, consent_id, channel, evidence, words, given_at, recorded_at)
            VALUES (:worker, :id, :channel, :evidence, :words, :given, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String WITHDRAW = """
            UPDATE contributions.trip_consent SET withdrawn_at = greatest(:at, given_at), withdrawn_by = :by
            WHERE worker_id = :worker AND channel = :channel AND withdrawn_at IS NULL
            """;
    private static final String LOCK_IN_FORCE = """
            SELECT consent_id FROM contributions.trip_consent
            WHERE worker_id = :worker AND channel = :channel AND withdrawn_at IS NULL
            FOR UPDATE
            """;
    private static final String LAST_WITHDRAWAL = """
            SELECT withdrawn_at, withdrawn_by FROM contributions.trip_consent
            WHERE worker_id = :worker AND channel = :channel AND withdrawn_at IS NOT NULL
            ORDER BY withdrawn_at DESC, consent_id DESC
            LIMIT 1
            """;
    /** Also those withdrawn: they say why a trip was not taken. Where both agreed, the one that stays keeps its own. */
    private static final String MERGE = """
            INSERT INTO contributions.trip_consent (worker_id, consent_id, channel, evidence, words, given_at, recorded_at,
                                                    withdrawn_at, withdrawn_by)
            SELECT :survivor, consent_id, channel, evidence, words, given_at, recorded_at, withdrawn_at, withdrawn_by
            FROM contributions.trip_consent WHERE worker_id = :merged
            ON CONFLICT DO NOTHING
            """;

    private static final String END_MERGED = """
            UPDATE contributions.trip_consent SET withdrawn_at = greatest(:at, given_at), withdrawn_by = :by
            WHERE worker_id = :merged AND withdrawn_at IS NULL
            """;
    private static final String OF = """
            SELECT worker_id, consent_id, channel, evidence, words, given_at, withdrawn_at
            FROM contributions.trip_consent
            WHERE worker_id = ANY (:workers::uuid[])
            ORDER BY given_at DESC, consent_id DESC
            """;

    /** Who withdraws the consents of a record that was merged into another. */
    static final String MERGED = "merge";

    private final JdbcClient sql;

    TripConsentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if the worker has given the channel one that is in force. */
    boolean insert(TripConsent consent, Instant at) {
        return sql.sql(INSERT)
                        .param("worker", consent.workerId())
                        .param("id", consent.id())
                        .param("channel", consent.channel())
                        .param("evidence", consent.evidence().code())
                        .param("words", consent.words())
                        .param("given", consent.givenAt().atOffset(ZoneOffset.UTC))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether one is in force, which stays so until the transaction ends; waits for whoever is withdrawing it. */
    boolean lockInForce(UUID worker, String channel) {
        return sql.sql(LOCK_IN_FORCE)
                .param("worker", worker)
                .param("channel", channel)
                .query((row, _) -> row.getObject("consent_id", UUID.class))
                .optional()
                .isPresent();
    }

    /** False if there is none in force. */
    boolean withdraw(UUID worker, String channel, Instant at, String by) {
        return sql.sql(WITHDRAW)
                        .param("worker", worker)
                        .param("channel", channel)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** When and by whom a consent was withdrawn. */
    record Withdrawal(Instant at, String by) {}

    /** The last one, whether or not there is a new consent since. */
    Optional<Withdrawal> lastWithdrawal(UUID worker, String channel) {
        return sql.sql(LAST_WITHDRAWAL)
                .param("worker", worker)
                .param("channel", channel)
                .query((row, _) -> new Withdrawal(
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant(), row.getString("withdrawn_by")))
                .optional();
    }

    /** Gives a merged record's consents to the one that stays; its own end. */
    void merge(UUID merged, UUID survivor, Instant at) {
        sql.sql(MERGE).param("merged", merged).param("survivor", survivor).update();
        sql.sql(END_MERGED)
                .param("merged", merged)
                .param("by", MERGED)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of some workers, the newest first. */
    List<TripConsent> of(Collection<UUID> workers) {
        return sql.sql(OF)
                .param("workers", Columns.texts(List.copyOf(workers), id -> id))
                .query((row, _) -> consent(row))
                .list();
    }

    private static TripConsent consent(ResultSet row) throws SQLException {
        return new TripConsent(
                row.getObject("worker_id", UUID.class),
                row.getObject("consent_id", UUID.class),
                row.getString("channel"),
                Evidence.of(row.getString("evidence")),
                row.getString("words"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
