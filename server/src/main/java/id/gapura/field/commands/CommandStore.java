package id.gapura.field.commands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of commands and of the receipts that devices made. */
final class CommandStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> FACTS = new TypeReference<>() {};

    private static final String CLAIM = """
            INSERT INTO field.command (device_id, command_id, kind, digest, device_at, made_at, received_at)
            VALUES (:device, :id, :kind, :digest, :deviceAt, :madeAt, :receivedAt)
            ON CONFLICT DO NOTHING
            """;
    private static final String FIND = """
            SELECT digest, result, reason, facts FROM field.command WHERE device_id = :device AND command_id = :id
            """;
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String ANSWER = """
            UPDATE field.command SET result = :result, reason = :reason, facts = :facts
            WHERE device_id = :device AND command_id = :id AND result IS NULL
            """;
    private static final String KEEP_RECEIPT = """
            INSERT INTO field.receipt (device_id, paper, command_id, code) VALUES (:device, :paper, :id, :code)
            ON CONFLICT DO NOTHING
            """;
    private static final String BOOKED_RECEIPTS = """
            SELECT r.device_id, r.paper, r.command_id, r.code
            FROM field.receipt r JOIN field.command c USING (device_id, command_id)
            WHERE c.result = 'done'
            """;
    private static final String RECEIPT = """
            SELECT command_id FROM field.receipt WHERE device_id = :device AND paper = :paper
            """;

    private final JdbcClient sql;

    CommandStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is known of a command; without an answer while it is being carried out, or if that failed half-way. */
    record Earlier(UUID digest, Optional<Answer> answer) {}

    /** Puts a command on record before it is carried out; false if it was there. */
    boolean claim(UUID device, Command command, UUID digest) {
        var times = command.times();
        return sql.sql(CLAIM)
                        .param("device", device)
                        .param("id", command.id())
                        .param("kind", command.kind())
                        .param("digest", digest)
                        .param("deviceAt", utc(times.device()))
                        .param("madeAt", utc(times.ours()))
                        .param("receivedAt", utc(times.received()))
                        .update()
                == 1;
    }

    Optional<Earlier> find(UUID device, UUID id) {
        return sql.sql(FIND)
                .param("device", device)
                .param("id", id)
                .query((row, _) -> earlier(row))
                .optional();
    }

    /** What is known of a command that was claimed; whoever else carries it out waits until the transaction ends. */
    Earlier lock(UUID device, UUID id) {
        return sql.sql(LOCK)
                .param("device", device)
                .param("id", id)
                .query((row, _) -> earlier(row))
                .single();
    }

    /** The first answer stays. */
    void answer(UUID device, UUID id, Answer answer) {
        sql.sql(ANSWER)
                .param("device", device)
                .param("id", id)
                .param("result", answer.result().code())
                .param("reason", answer.reason())
                .param("facts", JSON.writeValueAsString(answer.facts()))
                .update();
    }

    /** Keeps the receipt of a command; false if another of this device has the number. */
    boolean keepReceipt(UUID device, String paper, UUID id, String code) {
        sql.sql(KEEP_RECEIPT)
                .param("device", device)
                .param("paper", paper)
                .param("id", id)
                .param("code", code)
                .update();
        return sql.sql(RECEIPT)
                .param("device", device)
                .param("paper", paper)
                .query(UUID.class)
                .single()
                .equals(id);
    }

    /** A receipt that a device gave, and the command it belongs to. */
    record KeptReceipt(UUID device, String paper, UUID command, String code) {}

    void eachBookedReceipt(Consumer<KeptReceipt> each) {
        sql.sql(BOOKED_RECEIPTS)
                .query((ResultSet row) -> each.accept(new KeptReceipt(
                        row.getObject("device_id", UUID.class),
                        row.getString("paper"),
                        row.getObject("command_id", UUID.class),
                        row.getString("code"))));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        var digest = row.getObject("digest", UUID.class);
        var result = row.getString("result");
        if (result == null) {
            return new Earlier(digest, Optional.empty());
        }
        Map<String, String> facts = JSON.readValue(row.getString("facts"), FACTS);
        return new Earlier(digest, Optional.of(new Answer(Answer.Result.of(result), row.getString("reason"), facts)));
    }
}
