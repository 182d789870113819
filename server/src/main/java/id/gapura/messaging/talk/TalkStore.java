package id.gapura.messaging.talk;

import id.gapura.database.Columns;
import id.gapura.messaging.Channel;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** SQL of conversations: where they stand, and what was said and answered. All of it sealed for its phone. */
final class TalkStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CLAIM = """
            INSERT INTO messaging.incoming (phone_index, carrier, external_id, channel, text_sealed, received_at)
            VALUES (:phone, :carrier, :id, :channel, :text, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String KEEP = """
            UPDATE messaging.incoming SET answer_sealed = :answer, continues = :goesOn
            WHERE phone_index = :phone AND carrier = :carrier AND external_id = :id
            """;
    private static final String LEAVE = """
            UPDATE messaging.incoming SET question_id = :question
            WHERE phone_index = :phone AND carrier = :carrier AND external_id = :id
            """;
    private static final String REPLY = """
            SELECT answer_sealed, continues FROM messaging.incoming
            WHERE phone_index = :phone AND carrier = :carrier AND external_id = :id
            """;
    private static final String HEARD = """
            SELECT EXISTS (SELECT FROM messaging.incoming
                           WHERE phone_index = :phone AND carrier = :carrier AND received_at > :since)
            """;
    private static final String LAST_HEARD_BY = """
            SELECT phone_index
            FROM (SELECT DISTINCT ON (phone_index) phone_index, channel
                  FROM messaging.incoming
                  WHERE phone_index = ANY (:phones::uuid[]) AND channel <> 'menu'
                  ORDER BY phone_index, received_at DESC) AS last
            WHERE channel = :channel
            """;
    private static final String STANDING = """
            SELECT conversation, standing_sealed FROM messaging.conversation
            WHERE phone_index = :phone AND channel = :channel AND until_at > :now
            FOR UPDATE
            """;
    private static final String STAND = """
            INSERT INTO messaging.conversation (phone_index, channel, conversation, standing_sealed, until_at)
            VALUES (:phone, :channel, :conversation, :standing, :until)
            ON CONFLICT (phone_index, channel) DO UPDATE
            SET conversation = excluded.conversation, standing_sealed = excluded.standing_sealed,
                until_at = excluded.until_at
            """;
    private static final String END =
            "DELETE FROM messaging.conversation WHERE phone_index = :phone AND channel = :channel";

    private final JdbcClient sql;
    private final Vault vault;

    TalkStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * One message of one phone.
     *
     * @param phone its blind index
     */
    record Talk(UUID phone, Incoming incoming) {
        String channel() {
            return incoming.said().channel().code();
        }
    }

    /** Where which conversation stands. */
    record Kept(String conversation, Standing standing) {}

    /** False when the message was taken before. */
    boolean claim(Talk talk, Instant now) {
        return sql.sql(CLAIM)
                        .param("phone", talk.phone())
                        .param("carrier", talk.incoming().carrier())
                        .param("id", talk.incoming().externalId())
                        .param("channel", talk.channel())
                        .param(
                                "text",
                                sealed(
                                        talk,
                                        LongNumbers.takenOut(
                                                talk.incoming().said().text())))
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void keep(Talk talk, Reply reply) {
        sql.sql(KEEP)
                .param("answer", sealed(talk, reply.text()))
                .param("goesOn", reply.goesOn())
                .param("phone", talk.phone())
                .param("carrier", talk.incoming().carrier())
                .param("id", talk.incoming().externalId())
                .update();
    }

    /** The words are part of a question. */
    void leave(Talk talk, UUID question) {
        sql.sql(LEAVE)
                .param("question", question)
                .param("phone", talk.phone())
                .param("carrier", talk.incoming().carrier())
                .param("id", talk.incoming().externalId())
                .update();
    }

    Reply reply(Talk talk) {
        return sql.sql(REPLY)
                .param("phone", talk.phone())
                .param("carrier", talk.incoming().carrier())
                .param("id", talk.incoming().externalId())
                .query((row, _) -> new Reply(opened(talk, row.getBytes("answer_sealed")), row.getBoolean("continues")))
                .single();
    }

    boolean isHeard(UUID phone, String carrier, Instant since) {
        return sql.sql(HEARD)
                .param("phone", phone)
                .param("carrier", carrier)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    Set<UUID> lastHeardBy(Channel channel, Set<UUID> phones) {
        return Set.copyOf(sql.sql(LAST_HEARD_BY)
                .param("phones", Columns.texts(List.copyOf(phones), phone -> phone))
                .param("channel", channel.code())
                .query(UUID.class)
                .list());
    }

    Optional<Kept> standing(Talk talk, Instant now) {
        return sql.sql(STANDING)
                .param("phone", talk.phone())
                .param("channel", talk.channel())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Kept(
                        row.getString("conversation"),
                        JSON.readValue(opened(talk, row.getBytes("standing_sealed")), Standing.class)))
                .optional();
    }

    void stand(Talk talk, Kept kept, Instant until) {
        sql.sql(STAND)
                .param("phone", talk.phone())
                .param("channel", talk.channel())
                .param("conversation", kept.conversation())
                .param("standing", sealed(talk, JSON.writeValueAsString(kept.standing())))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(Talk talk) {
        sql.sql(END)
                .param("phone", talk.phone())
                .param("channel", talk.channel())
                .update();
    }

    private byte[] sealed(Talk talk, String text) {
        return vault.seal(talk.phone(), Field.CONVERSATION, text);
    }

    private String opened(Talk talk, byte[] sealed) {
        return vault.open(talk.phone(), Field.CONVERSATION, sealed);
    }
}
