package id.gapura.messaging;

import id.gapura.database.Columns;
import id.gapura.messaging.Carrier.Parcel;
import id.gapura.messaging.NewMessage.To;
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
            INSERT INTO messaging.message (phone_index, message_id, phone_sealed, worker_id, channel, kind, text_sealed,
                                           state, created_at)
            VALUES (:phone, :id, :sealed, :worker::uuid, :channel, :kind, :text, 'waiting', :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String QUEUE = """
            INSERT INTO messaging.dispatch (message_id, phone_index, channel, urgency, due_at)
            VALUES (:id, :phone, :channel, :urgency, :at)
            """;
    private static final String FIND = """
            SELECT phone_index, message_id, phone_sealed, worker_id, channel, kind, text_sealed, created_at
            FROM messaging.message
            WHERE phone_index = ANY (:phones::uuid[]) AND message_id = ANY (:ids::uuid[]) AND text_sealed IS NOT NULL
            """;
    private static final String SETTLE = """
            UPDATE messaging.message m
            SET state = f.state, carrier = f.carrier, reference = f.reference, failure = f.failure,
                settled_at = :at, text_sealed = CASE WHEN m.kind = 'code' THEN NULL ELSE m.text_sealed END
            FROM unnest(:phones::uuid[], :ids::uuid[], :states::text[], :carriers::text[], :references::text[],
                        :failures::text[]) AS f (phone_index, message_id, state, carrier, reference, failure)
            WHERE m.phone_index = f.phone_index AND m.message_id = f.message_id AND m.state = 'waiting'
            """;
    private static final String END = """
            UPDATE messaging.message SET state = :state, failure = :failure, ended_at = :at
            WHERE phone_index = :phone AND carrier = :carrier AND reference = :reference
              AND state IN ('sent', 'delivered', 'failed')
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

    /** A message that waits, as it is needed for sending. */
    record Waiting(UUID phone, To to, Kind kind, Parcel parcel, Instant createdAt) {
        boolean isUseful(Instant now) {
            return now.isBefore(createdAt.plus(kind.useful()));
        }
    }

    /** What became of one message; what does not apply is empty. */
    record Fate(UUID phone, UUID id, State state, String carrier, String reference, String failure) {}

    /** False when there is a message of this id to this phone. */
    boolean insert(UUID id, UUID phone, NewMessage message, Instant at) {
        int inserted = sql.sql(INSERT)
                .param("phone", phone)
                .param("id", id)
                .param("sealed", vault.seal(id, Field.PHONE, message.to().phone()))
                .param("worker", message.to().workerId().map(UUID::toString).orElse(null))
                .param("channel", message.channel().code())
                .param("kind", message.kind().code())
                .param("text", vault.seal(id, Field.MESSAGE, message.text()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 1) {
            queue(id, phone, message, at);
        }
        return inserted == 1;
    }

    private void queue(UUID id, UUID phone, NewMessage message, Instant at) {
        sql.sql(QUEUE)
                .param("id", id)
                .param("phone", phone)
                .param("channel", message.channel().code())
                .param("urgency", message.kind().urgency())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Waiting> list(List<Dispatches.Ticket> tickets) {
        return sql.sql(FIND)
                .param("phones", Columns.texts(tickets, Dispatches.Ticket::phone))
                .param("ids", Columns.texts(tickets, Dispatches.Ticket::id))
                .query((row, _) -> waiting(row))
                .list();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        var id = row.getObject("message_id", UUID.class);
        var phone = vault.open(id, Field.PHONE, row.getBytes("phone_sealed"));
        var text = vault.open(id, Field.MESSAGE, row.getBytes("text_sealed"));
        return new Waiting(
                row.getObject("phone_index", UUID.class),
                new To(phone, Optional.ofNullable(row.getObject("worker_id", UUID.class))),
                Kind.of(row.getString("kind")),
                new Parcel(id, Channel.of(row.getString("channel")), phone, text),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    void settle(List<Fate> fates, Instant at) {
        sql.sql(SETTLE)
                .param("phones", Columns.texts(fates, Fate::phone))
                .param("ids", Columns.texts(fates, Fate::id))
                .param("states", Columns.texts(fates, fate -> fate.state().code()))
                .param("carriers", Columns.texts(fates, Fate::carrier))
                .param("references", Columns.texts(fates, Fate::reference))
                .param("failures", Columns.texts(fates, Fate::failure))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean end(UUID phone, Report report, Instant at) {
        var state = report.isDelivered() ? State.DELIVERED : State.FAILED;
        return sql.sql(END)
                        .param("state", state.code())
                        .param("failure", report.failure())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("phone", phone)
                        .param("carrier", report.carrier())
                        .param("reference", report.reference())
                        .update()
                > 0;
    }

    List<State> fates(UUID phone, int limit) {
        return sql.sql(FATES)
                .param("phone", phone)
                .param("limit", limit)
                .query((row, _) -> State.of(Objects.requireNonNull(row.getString(1))))
                .list();
    }
}
