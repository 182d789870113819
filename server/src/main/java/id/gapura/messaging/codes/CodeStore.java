package id.gapura.messaging.codes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of one-time codes; every statement stays with one phone. */
final class CodeStore {
    private static final String KNOW = """
            INSERT INTO messaging.code_phone (phone_index) VALUES (:phone) ON CONFLICT DO NOTHING
            """;
    private static final String LOCK = "SELECT FROM messaging.code_phone WHERE phone_index = :phone FOR UPDATE";
    private static final String INSERT = """
            INSERT INTO messaging.one_time_code (phone_index, code_id, topic, hash, made_at, expires_at, tries_left)
            VALUES (:phone, :id, :topic, :hash, :made, :expires, :tries)
            """;
    private static final String COLUMNS = """
            SELECT phone_index, code_id, topic, hash, made_at, expires_at, tries_left, ended_at IS NULL AS open
            FROM messaging.one_time_code WHERE phone_index = :phone
            """;
    private static final String SINCE = COLUMNS + "AND made_at > :since";
    private static final String HOLDING = COLUMNS + """
            AND topic = :topic AND ended_at IS NULL AND expires_at > :now AND tries_left > 0
            ORDER BY code_id DESC LIMIT 1
            """;
    private static final String END = """
            UPDATE messaging.one_time_code SET ended_at = :now
            WHERE phone_index = :phone AND topic = :topic AND ended_at IS NULL
            """;
    private static final String MISS = """
            UPDATE messaging.one_time_code SET tries_left = tries_left - 1
            WHERE phone_index = :phone AND code_id = :id
            """;

    private final JdbcClient sql;

    CodeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One code; of the digits only a keyed hash is known. */
    record Code(UUID phone, UUID id, String topic, UUID hash, Instant madeAt, Instant expiresAt, Hold hold) {
        /** So new that asking again brings no other. */
        boolean isFresh(Instant now) {
            return hold.open() && hold.triesLeft() > 0 && now.isBefore(madeAt.plus(Codes.PAUSE));
        }
    }

    /** Whether a code can still open anything. */
    record Hold(boolean open, int triesLeft) {}

    /** One after the other for one phone, until the caller's transaction ends. */
    void lock(UUID phone) {
        sql.sql(KNOW).param("phone", phone).update();
        sql.sql(LOCK).param("phone", phone).query().listOfRows();
    }

    List<Code> since(UUID phone, Instant moment) {
        return sql.sql(SINCE)
                .param("phone", phone)
                .param("since", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> code(row))
                .list();
    }

    Optional<Code> holding(UUID phone, String topic, Instant now) {
        return sql.sql(HOLDING)
                .param("phone", phone)
                .param("topic", topic)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> code(row))
                .optional();
    }

    void insert(Code code) {
        sql.sql(INSERT)
                .param("phone", code.phone())
                .param("id", code.id())
                .param("topic", code.topic())
                .param("hash", code.hash())
                .param("made", code.madeAt().atOffset(ZoneOffset.UTC))
                .param("expires", code.expiresAt().atOffset(ZoneOffset.UTC))
                .param("tries", code.hold().triesLeft())
                .update();
    }

    void end(UUID phone, String topic, Instant now) {
        sql.sql(END)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("phone", phone)
                .param("topic", topic)
                .update();
    }

    void miss(Code code) {
        sql.sql(MISS).param("phone", code.phone()).param("id", code.id()).update();
    }

    private static Code code(ResultSet row) throws SQLException {
        return new Code(
                row.getObject("phone_index", UUID.class),
                row.getObject("code_id", UUID.class),
                row.getString("topic"),
                row.getObject("hash", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                new Hold(row.getBoolean("open"), row.getInt("tries_left")));
    }
}
