package id.gapura.messaging;

import id.gapura.database.Columns;
import id.gapura.messaging.Carrier.Parcel;
import id.gapura.messaging.Dispatches.Ticket;
import id.gapura.messaging.MessagesTaken.Taken;
import id.gapura.messaging.NewMessage.To;
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
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of messages: what was said to a phone and what became of it. */
final class MessageStore {
    private static final String INSERT = """
            INSERT INTO messaging.message (phone_index, message_id, phone_sealed, worker_id, region_code, channel, kind,
                                           topic, text_sealed, state, created_at)
            VALUES (:phone, :id, :sealed, :worker::uuid, :region, :channel, :kind, :topic, :text, 'waiting', :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String QUEUE = """
            INSERT INTO messaging.dispatch (message_id, phone_index, channel, urgency, due_at)
            VALUES (:id, :phone, :channel, :urgency, :at)
            """;
    private static final String FIND = """
            SELECT phone_index, message_id, phone_sealed, worker_id, region_code, channel, kind, text_sealed, created_at,
                   recalled_at IS NOT NULL AS is_recalled
            FROM messaging.message LEFT JOIN messaging.recalled USING (topic)
            WHERE phone_index = ANY (:phones::uuid[]) AND message_id = ANY (:ids::uuid[]) AND text_sealed IS NOT NULL
            """;
    private static final String SETTLE = """
            UPDATE messaging.message m
            SET state = f.state, channel = f.channel, carrier = f.carrier, reference = f.reference, failure = f.failure,
                settled_at = :at, text_sealed = CASE WHEN m.kind = 'code' THEN NULL ELSE m.text_sealed END
            FROM unnest(:phones::uuid[], :ids::uuid[], :states::text[], :channels::text[], :carriers::text[],
                        :references::text[], :failures::text[])
                AS f (phone_index, message_id, state, channel, carrier, reference, failure)
            WHERE m.phone_index = f.phone_index AND m.message_id = f.message_id AND m.state = 'waiting'
            RETURNING m.message_id, m.worker_id, m.kind, m.topic, m.state
            """;
    private static final String END = """
            UPDATE messaging.message SET state = :state, failure = :failure, ended_at = :at
            WHERE phone_index = :phone AND carrier = :carrier AND reference = :reference
              AND state IN ('sent', 'delivered', 'failed')
            """;
    /** Until then nobody could say whether it went. */
    private static final String FIND_AGAIN = """
            UPDATE messaging.message
            SET state = :state, failure = :failure, carrier = :carrier, reference = :reference, settled_at = :at,
                ended_at = CASE WHEN :state = 'sent' THEN NULL ELSE :at::timestamptz END,
                text_sealed = CASE WHEN kind = 'code' THEN NULL ELSE text_sealed END
            WHERE phone_index = :phone AND message_id = :id
              AND (state = 'unknown' AND carrier = :carrier OR state = 'waiting' AND :isTaken)
            RETURNING message_id, worker_id, kind, topic, state
            """;

    private static final String HOLD =
            "SELECT message_id FROM messaging.message WHERE phone_index = :phone AND message_id = :id FOR UPDATE";

    private static final String FALL_BACK = """
            UPDATE messaging.message SET state = 'waiting', carrier = NULL, reference = NULL, settled_at = NULL
            WHERE phone_index = :phone AND carrier = :carrier AND channel = 'whatsapp' AND text_sealed IS NOT NULL
              AND (state = 'sent' AND reference = :reference OR state = 'unknown' AND message_id = :id::uuid)
            RETURNING message_id, kind
            """;
    /** The colon lets the index on such topics be used. */
    private static final String WAITING_OF = """
            SELECT message_id FROM messaging.message
            WHERE topic = :topic AND topic LIKE '%:%' AND state = 'waiting'
            """;

    private static final String RECALL = """
            UPDATE messaging.message SET state = 'withheld', failure = :failure, settled_at = :at
            WHERE topic = :topic AND topic LIKE '%:%' AND message_id = ANY (:ids::uuid[]) AND state = 'waiting'
            """;
    private static final String RECALL_TOPIC = """
            INSERT INTO messaging.recalled (topic, recalled_at) VALUES (:topic, :at) ON CONFLICT DO NOTHING
            """;
    /** By our id alone, which an index of mails knows; locked is by the phone too, as where they are spread. */
    private static final String MAILED_TO =
            "SELECT phone_index FROM messaging.message WHERE message_id = :id AND channel = 'email'";

    private static final String MAILED = """
            SELECT phone_index, worker_id, kind, created_at FROM messaging.message
            WHERE phone_index = :phone AND message_id = :id AND channel = 'email'
              AND state IN ('sent', 'delivered', 'unknown') AND text_sealed IS NOT NULL
            FOR UPDATE
            """;

    private static final String CAME_BACK = """
            UPDATE messaging.message SET state = 'failed', failure = :failure, ended_at = :at
            WHERE phone_index = :phone AND message_id = :id
            """;
    private static final String WAIT_AGAIN = """
            UPDATE messaging.message SET state = 'waiting', carrier = NULL, reference = NULL, settled_at = NULL
            WHERE phone_index = :phone AND message_id = :id
            """;
    private static final String FATES = """
            SELECT state FROM messaging.message WHERE phone_index = :phone ORDER BY message_id DESC LIMIT :limit
            """;

    private final JdbcClient sql;
    private final Vault vault;

    MessageStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * A message that waits, as it is needed for sending.
     *
     * @param isRecalled whether it is of a topic that was taken back
     */
    record Waiting(UUID phone, To to, Kind kind, Parcel parcel, Instant createdAt, boolean isRecalled) {
        /** Whom a message is for that nobody asked for. */
        UUID worker() {
            return to.workerId().orElseThrow();
        }

        boolean isUseful(Instant now) {
            return now.isBefore(createdAt.plus(kind.useful()));
        }
    }

    /** What became of one message; what does not apply is empty. */
    record Fate(Ticket ticket, State state, String reference, String failure) {}

    /** A message that is made, and from when on it may go. */
    record Times(Instant made, Instant due) {}

    /** False when there is a message of this id to this phone. */
    boolean insert(UUID id, UUID phone, NewMessage message, Times times) {
        int inserted = sql.sql(INSERT)
                .param("phone", phone)
                .param("id", id)
                .param("sealed", vault.seal(id, Field.PHONE, message.to().phone()))
                .param("worker", message.to().workerId().map(UUID::toString).orElse(null))
                .param("region", message.to().region().text())
                .param("channel", message.channel().code())
                .param("kind", message.kind().code())
                .param("topic", message.topic())
                .param("text", vault.seal(id, Field.MESSAGE, message.text()))
                .param("at", times.made().atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 1) {
            queue(id, phone, message.channel(), message.kind(), times.due());
        }
        return inserted == 1;
    }

    private void queue(UUID id, UUID phone, Channel channel, Kind kind, Instant due) {
        sql.sql(QUEUE)
                .param("id", id)
                .param("phone", phone)
                .param("channel", channel.code())
                .param("urgency", kind.urgency())
                .param("at", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Waiting> list(List<Ticket> tickets) {
        return sql.sql(FIND)
                .param("phones", Columns.texts(tickets, Ticket::phone))
                .param("ids", Columns.texts(tickets, Ticket::id))
                .query((row, _) -> waiting(row))
                .list();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        var id = row.getObject("message_id", UUID.class);
        var phone = vault.open(id, Field.PHONE, row.getBytes("phone_sealed"));
        var text = vault.open(id, Field.MESSAGE, row.getBytes("text_sealed"));
        return new Waiting(
                row.getObject("phone_index", UUID.class),
                new To(
                        phone,
                        Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                        RegionCode.of(row.getString("region_code"))),
                Kind.of(row.getString("kind")),
                new Parcel(id, Channel.of(row.getString("channel")), phone, text),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("is_recalled"));
    }

    /** How a message stands that was noted just now. */
    record Noted(UUID id, Optional<UUID> worker, Kind kind, String topic, State state) {
        /** Said to somebody who did not ask for it. */
        Optional<Taken> taken() {
            boolean isSaid = kind.needsConsent() && (state == State.SENT || state == State.DELIVERED);
            return isSaid ? worker.map(one -> new Taken(id, one, topic)) : Optional.empty();
        }
    }

    private static Noted noted(ResultSet row) throws SQLException {
        return new Noted(
                row.getObject("message_id", UUID.class),
                Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                Kind.of(row.getString("kind")),
                Objects.requireNonNull(row.getString("topic")),
                State.of(row.getString("state")));
    }

    List<Noted> settle(List<Fate> fates, Instant at) {
        return sql.sql(SETTLE)
                .param("phones", Columns.texts(fates, fate -> fate.ticket().phone()))
                .param("ids", Columns.texts(fates, fate -> fate.ticket().id()))
                .param("states", Columns.texts(fates, fate -> fate.state().code()))
                .param(
                        "channels",
                        Columns.texts(
                                fates, fate -> fate.ticket().route().channel().code()))
                .param(
                        "carriers",
                        Columns.texts(fates, fate -> fate.ticket().route().carrier()))
                .param("references", Columns.texts(fates, Fate::reference))
                .param("failures", Columns.texts(fates, Fate::failure))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> noted(row))
                .list();
    }

    /** Waits for whoever writes down what became of a message, and lets nobody else until the commit. */
    void hold(UUID phone, UUID id) {
        sql.sql(HOLD).param("phone", phone).param("id", id).query(UUID.class).optional();
    }

    /** Notes how a message ended that is known to have gone. */
    boolean end(UUID phone, Report report, Instant at) {
        return told(END, phone, report, at).update() > 0;
    }

    /** A message that WhatsApp took and could not bring waits again, for SMS; false if it is no such message. */
    boolean fallBack(UUID phone, Report report, Instant at) {
        var found = sql.sql(FALL_BACK)
                .param("phone", phone)
                .param("carrier", report.carrier())
                .param("reference", report.reference())
                .param("id", report.id().map(UUID::toString).orElse(null))
                .query((row, _) ->
                        new Unreached(row.getObject("message_id", UUID.class), Kind.of(row.getString("kind"))))
                .list();
        found.forEach(one -> queue(one.id(), phone, Channel.SMS, one.kind(), at));
        return !found.isEmpty();
    }

    private record Unreached(UUID id, Kind kind) {}

    /**
     * Notes what became of a message, by our own id, of which it was not known whether it went.
     *
     * @param isTaken whether it is with that carrier now, and its answer still to come
     */
    Optional<Noted> findAgain(UUID phone, UUID id, Report report, boolean isTaken, Instant at) {
        return told(FIND_AGAIN, phone, report, at)
                .param("id", id)
                .param("isTaken", isTaken)
                .query((row, _) -> noted(row))
                .optional();
    }

    private JdbcClient.StatementSpec told(String statement, UUID phone, Report report, Instant at) {
        return sql.sql(statement)
                .param("state", report.state().code())
                .param("failure", report.failure())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("phone", phone)
                .param("carrier", report.carrier())
                .param("reference", report.reference());
    }

    /** A mail that a server took, as far as it matters when it comes back. */
    record Mailed(UUID id, UUID phone, Optional<UUID> worker, Kind kind, Instant createdAt) {}

    /** A mail by our own id that a server took; kept from everybody else until the transaction ends. */
    Optional<Mailed> mailed(UUID id) {
        return sql.sql(MAILED_TO)
                .param("id", id)
                .query((row, _) -> row.getObject("phone_index", UUID.class))
                .optional()
                .flatMap(phone -> mailed(id, phone));
    }

    private Optional<Mailed> mailed(UUID id, UUID phone) {
        return sql.sql(MAILED)
                .param("id", id)
                .param("phone", phone)
                .query((row, _) -> new Mailed(
                        id,
                        row.getObject("phone_index", UUID.class),
                        Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                        Kind.of(row.getString("kind")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void cameBack(Mailed mail, String failure, Instant at) {
        sql.sql(CAME_BACK)
                .param("failure", failure)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("phone", mail.phone())
                .param("id", mail.id())
                .update();
    }

    /** It waits again, for SMS. */
    void waitAgain(Mailed mail, Instant at) {
        sql.sql(WAIT_AGAIN).param("phone", mail.phone()).param("id", mail.id()).update();
        queue(mail.id(), mail.phone(), Channel.SMS, mail.kind(), at);
    }

    /** Messages of a topic that nobody settled. */
    List<UUID> waiting(String topic) {
        return sql.sql(WAITING_OF)
                .param("topic", topic)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Some of a topic are no longer to be sent, and what comes back into the queue neither. */
    void recall(String topic, List<UUID> ids, Instant at) {
        sql.sql(RECALL_TOPIC)
                .param("topic", topic)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(RECALL)
                .param("topic", topic)
                .param("failure", Refusal.RECALLED.code())
                .param("ids", Columns.texts(ids, id -> id))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<State> fates(UUID phone, int limit) {
        return sql.sql(FATES)
                .param("phone", phone)
                .param("limit", limit)
                .query((row, _) -> State.of(Objects.requireNonNull(row.getString(1))))
                .list();
    }
}
