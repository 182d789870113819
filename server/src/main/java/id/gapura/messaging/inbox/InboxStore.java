package id.gapura.messaging.inbox;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Outcomes.Fate;
import id.gapura.messaging.State;
import id.gapura.messaging.inbox.Question.Ending;
import id.gapura.messaging.inbox.Question.Heard;
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

/** SQL of questions. Phones are sealed for their question, words and answers where they are kept. */
final class InboxStore {
    private static final String HOLD_OPEN =
            "SELECT question_id FROM messaging.question WHERE phone_index = :phone AND ended_at IS NULL FOR UPDATE";
    private static final String OPEN = """
            INSERT INTO messaging.question (phone_index, question_id, phone_sealed, asked_at)
            VALUES (:phone, :id, :sealed, :at)
            """;
    private static final String HOLD = "SELECT question_id FROM messaging.question WHERE question_id = :id FOR UPDATE";
    private static final String PROBABLE = """
            FROM messaging.question q
            LEFT JOIN LATERAL (
                SELECT kind, known_id, region_code FROM messaging.known_phone k
                WHERE k.phone_index = q.phone_index
                ORDER BY k.region_code = '', k.closeness, k.known_id
                LIMIT 1) k ON true
            """;
    private static final String QUESTIONS = """
            SELECT q.question_id, q.phone_sealed, q.asked_at, q.ended_at, q.ended_by, q.answer_id, q.no_answer,
                   k.kind, k.known_id, k.region_code, m.state, coalesce(m.failure, '') AS failure, h.messages, h.channel
            """ + PROBABLE + """
            LEFT JOIN messaging.message m ON m.phone_index = q.phone_index AND m.message_id = q.answer_id
            CROSS JOIN LATERAL (
                SELECT count(*) AS messages, (array_agg(i.channel ORDER BY i.received_at DESC))[1] AS channel
                FROM messaging.incoming i
                WHERE i.phone_index = q.phone_index AND i.question_id = q.question_id) h
            """;
    private static final String WITHIN =
            "AND coalesce(k.region_code, '') >= :within AND coalesce(k.region_code, '') < :beyond\n";
    private static final String WAITING = QUESTIONS + "WHERE q.ended_at IS NULL\n" + WITHIN + """
            ORDER BY q.asked_at, q.question_id
            LIMIT :limit OFFSET :from
            """;
    private static final String ENDED = QUESTIONS + "WHERE q.ended_at > :since\n" + WITHIN + """
            ORDER BY q.ended_at DESC, q.question_id
            LIMIT :limit OFFSET :from
            """;
    private static final String FIND = QUESTIONS + "WHERE q.question_id = :id";
    private static final String COUNT = """
            SELECT count(*) AS open, count(*) FILTER (WHERE q.asked_at <= :late) AS late
            """ + PROBABLE + "WHERE q.ended_at IS NULL\n" + WITHIN;
    private static final String KNOWN = """
            SELECT kind, known_id, region_code FROM messaging.known_phone
            WHERE phone_index = :phone
            GROUP BY kind, known_id, region_code, closeness
            ORDER BY region_code = '', closeness, known_id
            """;
    private static final String THEIRS = """
            SELECT received_at, channel, text_sealed FROM messaging.incoming
            WHERE phone_index = :phone AND question_id IS NOT NULL
            ORDER BY received_at DESC
            LIMIT :limit
            """;
    private static final String OURS = """
            SELECT q.ended_at, q.ended_by, q.answer_id, q.no_answer, m.text_sealed, m.channel, m.state,
                   coalesce(m.failure, '') AS failure
            FROM messaging.question q
            LEFT JOIN messaging.message m ON m.phone_index = q.phone_index AND m.message_id = q.answer_id
            WHERE q.phone_index = :phone AND q.ended_at IS NOT NULL
            ORDER BY q.ended_at DESC
            LIMIT :limit
            """;
    private static final String ANSWER = """
            UPDATE messaging.question SET ended_at = :at, ended_by = :by, answer_id = :message WHERE question_id = :id
            """;
    private static final String CLOSE = """
            UPDATE messaging.question SET ended_at = :at, ended_by = :by, no_answer = :why WHERE question_id = :id
            """;

    private final JdbcClient sql;
    private final Vault vault;

    InboxStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** The open question of a phone, kept from whoever would end it until the transaction is over. */
    Optional<UUID> holdOpen(UUID phone) {
        return sql.sql(HOLD_OPEN).param("phone", phone).query(UUID.class).optional();
    }

    void open(UUID phoneIndex, UUID id, String phone, Instant at) {
        sql.sql(OPEN)
                .param("phone", phoneIndex)
                .param("id", id)
                .param("sealed", vault.seal(id, Field.PHONE, phone))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps a question from others until the transaction is over. */
    void hold(UUID id) {
        sql.sql(HOLD).param("id", id).query(UUID.class).optional();
    }

    List<Question> waiting(RegionCode within, int from, int limit) {
        return listed(within(WAITING, within), from, limit);
    }

    List<Question> ended(RegionCode within, Instant since, int from, int limit) {
        return listed(within(ENDED, within).param("since", since.atOffset(ZoneOffset.UTC)), from, limit);
    }

    private List<Question> listed(JdbcClient.StatementSpec statement, int from, int limit) {
        return statement
                .param("from", from)
                .param("limit", limit)
                .query((row, _) -> question(row))
                .list();
    }

    private JdbcClient.StatementSpec within(String statement, RegionCode within) {
        return sql.sql(statement).param("within", within.text()).param("beyond", within.beyond());
    }

    Optional<Question> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> question(row)).optional();
    }

    Inbox.Count count(RegionCode within, Instant late) {
        return within(COUNT, within)
                .param("late", late.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Inbox.Count(row.getLong("open"), row.getLong("late")))
                .single();
    }

    List<Known> known(UUID phone) {
        return sql.sql(KNOWN)
                .param("phone", phone)
                .query((row, _) -> known(row))
                .list();
    }

    List<Line> theirs(UUID phone, int limit) {
        return sql.sql(THEIRS)
                .param("phone", phone)
                .param("limit", limit)
                .query((row, _) -> (Line) new Line.Theirs(
                        at(row, "received_at"),
                        Channel.of(row.getString("channel")),
                        vault.open(phone, Field.CONVERSATION, row.getBytes("text_sealed"))))
                .list();
    }

    List<Line> ours(UUID phone, int limit) {
        return sql.sql(OURS)
                .param("phone", phone)
                .param("limit", limit)
                .query((row, _) -> ours(row))
                .list();
    }

    private Line ours(ResultSet row) throws SQLException {
        return switch (ending(row)) {
            case Ending.Answered(var at, var by, var message, var fate) ->
                new Line.Ours(
                        at,
                        by,
                        Channel.of(row.getString("channel")),
                        vault.open(message, Field.MESSAGE, row.getBytes("text_sealed")),
                        fate);
            case Ending.Closed(var at, var by, var why) -> new Line.Unanswered(at, by, why);
        };
    }

    void answer(UUID id, UUID messageId, String by, Instant at) {
        sql.sql(ANSWER)
                .param("message", messageId)
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(UUID id, NoAnswer why, String by, Instant at) {
        sql.sql(CLOSE)
                .param("why", why.code())
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Question question(ResultSet row) throws SQLException {
        var id = row.getObject("question_id", UUID.class);
        return new Question(
                id,
                vault.open(id, Field.PHONE, row.getBytes("phone_sealed")),
                at(row, "asked_at"),
                new Heard(Channel.of(row.getString("channel")), row.getInt("messages")),
                row.getString("kind") == null ? Optional.empty() : Optional.of(known(row)),
                row.getString("ended_by") == null ? Optional.empty() : Optional.of(ending(row)));
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                Known.Kind.of(Objects.requireNonNull(row.getString("kind"))),
                row.getObject("known_id", UUID.class),
                RegionCode.of(row.getString("region_code")));
    }

    private static Ending ending(ResultSet row) throws SQLException {
        var at = at(row, "ended_at");
        var by = Objects.requireNonNull(row.getString("ended_by"));
        var why = Optional.ofNullable(row.getString("no_answer")).flatMap(NoAnswer::find);
        if (why.isPresent()) {
            return new Ending.Closed(at, by, why.get());
        }
        var fate = new Fate(
                Kind.ANSWER,
                "",
                State.of(Objects.requireNonNull(row.getString("state"))),
                Objects.requireNonNull(row.getString("failure")));
        return new Ending.Answered(at, by, row.getObject("answer_id", UUID.class), fate);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
