package id.gapura.partner.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of webhooks and deliveries. */
final class WebhookStore {
    private static final String SET = """
            INSERT INTO partner.webhook (channel, url, set_by, set_at) VALUES (:channel, :url, :by, :at)
            ON CONFLICT (channel) DO UPDATE SET url = excluded.url, set_by = excluded.set_by, set_at = excluded.set_at
            """;
    private static final String REMOVE = "DELETE FROM partner.webhook WHERE channel = :channel";
    private static final String FIND =
            "SELECT channel, url, set_by, set_at FROM partner.webhook WHERE channel = :channel";
    private static final String QUEUE = """
            INSERT INTO partner.webhook_delivery (delivery_id, channel, external_id, status, happened_at, due_at)
            SELECT :id, :channel, :external, :status, :at, :at
            WHERE EXISTS (SELECT FROM partner.webhook WHERE channel = :channel)
            """;
    private static final String COLUMNS = """
            SELECT delivery_id, channel, external_id, status, happened_at, tries, due_at, answer, delivered_at
            FROM partner.webhook_delivery
            """;
    private static final String DUE = COLUMNS + """
            WHERE channel = :channel AND delivered_at IS NULL AND due_at <= :now
            ORDER BY delivery_id
            LIMIT :limit
            """;
    private static final String DUE_CHANNELS =
            "SELECT DISTINCT channel FROM partner.webhook_delivery WHERE delivered_at IS NULL AND due_at <= :now";
    private static final String NEWEST = COLUMNS + """
            WHERE channel = :channel
            ORDER BY delivery_id DESC
            LIMIT :limit
            """;
    private static final String WAITING =
            "SELECT count(*) FROM partner.webhook_delivery WHERE channel = :channel AND delivered_at IS NULL";
    private static final String TAKE = """
            UPDATE partner.webhook_delivery SET tries = tries + 1, due_at = :next
            WHERE delivery_id = :id AND delivered_at IS NULL AND due_at = :due
            """;
    private static final String POSTPONE = """
            UPDATE partner.webhook_delivery SET tries = tries + 1, due_at = :next
            WHERE channel = :channel AND delivered_at IS NULL AND due_at <= :now
            """;
    private static final String HEARD = "UPDATE partner.webhook_delivery SET answer = :answer WHERE delivery_id = :id";
    private static final String DELIVERED =
            "UPDATE partner.webhook_delivery SET answer = :answer, delivered_at = :at WHERE delivery_id = :id";
    private static final String HURRY =
            "UPDATE partner.webhook_delivery SET due_at = :now WHERE channel = :channel AND delivered_at IS NULL";
    private static final String FORGET =
            "DELETE FROM partner.webhook_delivery WHERE channel = :channel AND delivered_at IS NULL";

    private final JdbcClient sql;

    WebhookStore(JdbcClient sql) {
        this.sql = sql;
    }

    void set(Webhook webhook) {
        sql.sql(SET)
                .param("channel", webhook.channel())
                .param("url", webhook.url())
                .param("by", webhook.setBy())
                .param("at", utc(webhook.setAt()))
                .update();
    }

    /** Takes it back; what was not told yet is never told. */
    void remove(String channel) {
        sql.sql(REMOVE).param("channel", channel).update();
        sql.sql(FORGET).param("channel", channel).update();
    }

    Optional<Webhook> find(String channel) {
        return sql.sql(FIND)
                .param("channel", channel)
                .query((row, _) -> new Webhook(
                        row.getString("channel"),
                        row.getString("url"),
                        row.getString("set_by"),
                        instant(row, "set_at")))
                .optional();
    }

    /** False where the platform listens nowhere. */
    boolean queue(UUID id, StatusChange change) {
        return sql.sql(QUEUE)
                        .param("id", id)
                        .param("channel", change.channel())
                        .param("external", change.externalId())
                        .param("status", change.status())
                        .param("at", utc(change.at()))
                        .update()
                == 1;
    }

    /** What is to be told by now, the oldest change first. */
    List<Delivery> due(String channel, Instant now, int limit) {
        return sql.sql(DUE)
                .param("channel", channel)
                .param("now", utc(now))
                .param("limit", limit)
                .query((row, _) -> delivery(row))
                .list();
    }

    /** The platforms to which something is due. */
    List<String> dueChannels(Instant now) {
        return sql.sql(DUE_CHANNELS)
                .param("now", utc(now))
                .query((row, _) -> row.getString("channel"))
                .list();
    }

    List<Delivery> newest(String channel, int limit) {
        return sql.sql(NEWEST)
                .param("channel", channel)
                .param("limit", limit)
                .query((row, _) -> delivery(row))
                .list();
    }

    long waiting(String channel) {
        return sql.sql(WAITING).param("channel", channel).query(Long.class).single();
    }

    /** Counts a try before it is made, so that nobody else makes it; false if somebody does. */
    boolean take(Delivery delivery, Instant next) {
        return sql.sql(TAKE)
                        .param("id", delivery.id())
                        .param("due", utc(delivery.dueAt()))
                        .param("next", utc(next))
                        .update()
                == 1;
    }

    /** Counts as tried what else is due to a platform that does not listen. */
    void postpone(String channel, Instant now, Instant next) {
        sql.sql(POSTPONE)
                .param("channel", channel)
                .param("now", utc(now))
                .param("next", utc(next))
                .update();
    }

    void heard(UUID id, int answer) {
        sql.sql(HEARD).param("id", id).param("answer", answer).update();
    }

    void delivered(UUID id, int answer, Instant at) {
        sql.sql(DELIVERED)
                .param("id", id)
                .param("answer", answer)
                .param("at", utc(at))
                .update();
    }

    void hurry(String channel, Instant now) {
        sql.sql(HURRY).param("channel", channel).param("now", utc(now)).update();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("delivery_id", UUID.class),
                new StatusChange(
                        row.getString("channel"),
                        row.getString("external_id"),
                        row.getString("status"),
                        instant(row, "happened_at")),
                row.getInt("tries"),
                instant(row, "due_at"),
                row.getInt("answer"),
                Optional.ofNullable(row.getObject("delivered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
