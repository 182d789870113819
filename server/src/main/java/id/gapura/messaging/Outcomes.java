package id.gapura.messaging;

import id.gapura.places.RegionCode;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The face of what became of messages: in numbers for a place, and one by one for a person. Never their words. */
public final class Outcomes {
    private static final String TOTALS = """
            SELECT kind, topic, state, coalesce(failure, '') AS reason, count(*) AS messages
            FROM messaging.message
            WHERE created_at >= :from AND created_at < :to AND region_code >= :within AND region_code < :beyond
            GROUP BY kind, topic, state, reason
            ORDER BY kind, topic, state, reason
            """;
    private static final String CARRIED = """
            SELECT carrier, channel, state, count(*) AS messages
            FROM messaging.message
            WHERE created_at >= :from AND created_at < :to AND region_code >= :within AND region_code < :beyond
              AND carrier <> ''
            GROUP BY carrier, channel, state
            ORDER BY carrier, channel, state
            """;
    /** The colon lets the index on such topics be used. */
    private static final String OF_TOPIC = """
            SELECT kind, topic, state, coalesce(failure, '') AS reason, count(*) AS messages
            FROM messaging.message
            WHERE topic = :topic AND topic LIKE '%:%'
            GROUP BY kind, topic, state, reason
            ORDER BY kind, topic, state, reason
            """;

    private static final String TOLD = """
            SELECT created_at, kind, topic, channel, state, coalesce(failure, '') AS reason
            FROM messaging.message
            WHERE phone_index = :phone AND worker_id = :worker
            ORDER BY created_at DESC, message_id DESC
            LIMIT :limit
            """;

    private final JdbcClient sql;
    private final Vault vault;

    Outcomes(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * What a message was, and what became of it.
     *
     * @param topic of a reminder or lesson
     * @param reason a {@link Refusal#code() word} of ours, or of the carrier's; may be empty
     */
    public record Fate(Kind kind, String topic, State state, String reason) {}

    /** How many messages had a fate. */
    public record Total(Fate fate, long messages) {}

    /** How many messages one carrier had by a channel, and what became of them. */
    public record Carried(String carrier, Channel channel, State state, long messages) {}

    /** One message to a person. */
    public record Told(Instant at, Channel channel, Fate fate) {}

    /** The messages made between two moments, the second excluded, for people of a region. */
    public List<Total> totals(RegionCode within, Instant from, Instant to) {
        return counted(TOTALS, within, from, to)
                .query((row, _) -> new Total(fate(row), row.getLong("messages")))
                .list();
    }

    /** All messages ever made of the topic of one text to many, which has a colon in it. */
    public List<Total> ofTopic(String topic) {
        return sql.sql(OF_TOPIC)
                .param("topic", topic)
                .query((row, _) -> new Total(fate(row), row.getLong("messages")))
                .list();
    }

    /** As {@link #totals}, by carrier; those that no carrier had are left out. */
    public List<Carried> carried(RegionCode within, Instant from, Instant to) {
        return counted(CARRIED, within, from, to)
                .query((row, _) -> new Carried(
                        Objects.requireNonNull(row.getString("carrier")),
                        Channel.of(row.getString("channel")),
                        State.of(row.getString("state")),
                        row.getLong("messages")))
                .list();
    }

    private JdbcClient.StatementSpec counted(String statement, RegionCode within, Instant from, Instant to) {
        return sql.sql(statement)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("within", within.text())
                .param("beyond", within.beyond());
    }

    /** The latest messages for a worker on a phone, newest first. */
    public List<Told> toldTo(UUID workerId, String phone, int limit) {
        return sql.sql(TOLD)
                .param("phone", vault.blindIndex(Field.PHONE, phone))
                .param("worker", workerId)
                .param("limit", limit)
                .query((row, _) -> new Told(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Channel.of(row.getString("channel")),
                        fate(row)))
                .list();
    }

    private static Fate fate(ResultSet row) throws SQLException {
        return new Fate(
                Kind.of(row.getString("kind")),
                Objects.requireNonNull(row.getString("topic")),
                State.of(row.getString("state")),
                Objects.requireNonNull(row.getString("reason")));
    }
}
