package id.gapura.consents;

import id.gapura.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of consents. */
final class ConsentStore {
    private static final String KEEP_WORDS = """
            INSERT INTO consents.words (hash, key, language, text)
            VALUES (:hash, :key, :language, :text)
            ON CONFLICT DO NOTHING
            """;
    private static final String INSERT = """
            INSERT INTO consents.consent (subject_id, consent_id, subject_kind, purpose, words_hash, way, recorded_by,
                                          recorded_at)
            VALUES (:subject, :id, :kind, :purpose, :hash, :way, :by, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String COPY = """
            INSERT INTO consents.consent (subject_id, consent_id, subject_kind, purpose, words_hash, way, recorded_by,
                                          recorded_at)
            SELECT :to, consent_id, :kind, purpose, words_hash, way, recorded_by, recorded_at
            FROM consents.consent WHERE subject_id = :from
            ON CONFLICT DO NOTHING
            """;
    private static final String COLUMNS = """
            c.subject_id, c.purpose, c.way, c.recorded_by, c.recorded_at, w.key, w.language, w.text
            FROM consents.consent c LEFT JOIN consents.words w ON w.hash = c.words_hash
            """;
    private static final String LAST = "SELECT DISTINCT ON (c.subject_id) " + COLUMNS + """
            WHERE c.subject_id = ANY (:subjects::uuid[]) AND c.purpose = :purpose
            ORDER BY c.subject_id, c.recorded_at DESC, c.consent_id DESC
            """;
    private static final String REFUSING = """
            SELECT said.subject_id FROM (
                SELECT DISTINCT ON (c.subject_id) c.subject_id, c.words_hash FROM consents.consent c
                WHERE c.subject_id = ANY (:subjects::uuid[]) AND c.purpose = :purpose
                ORDER BY c.subject_id, c.recorded_at DESC, c.consent_id DESC) said
            WHERE said.words_hash IS NULL
            """;
    private static final String HISTORY =
            "SELECT " + COLUMNS + "WHERE c.subject_id = :subject ORDER BY c.recorded_at DESC, c.consent_id DESC";

    private final JdbcClient sql;

    ConsentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if it is there already. */
    boolean insert(Subject subject, UUID id, Consent said) {
        said.words().ifPresent(this::keep);
        return sql.sql(INSERT)
                        .param("subject", subject.id())
                        .param("id", id)
                        .param("kind", subject.kind().code())
                        .param("purpose", said.purpose().code())
                        .param("hash", said.words().map(Words::hash).orElse(null))
                        .param("way", said.source().way().code())
                        .param("by", said.source().recordedBy())
                        .param("at", said.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void keep(Words words) {
        sql.sql(KEEP_WORDS)
                .param("hash", words.hash())
                .param("key", words.key())
                .param("language", words.language())
                .param("text", words.text())
                .update();
    }

    void copy(UUID from, Subject to) {
        sql.sql(COPY)
                .param("from", from)
                .param("to", to.id())
                .param("kind", to.kind().code())
                .update();
    }

    Map<UUID, Consent> last(List<UUID> subjects, Purpose purpose) {
        var last = new HashMap<UUID, Consent>();
        sql.sql(LAST)
                .param("subjects", Columns.texts(subjects, id -> id))
                .param("purpose", purpose.code())
                .query((ResultSet row) -> {
                    last.put(row.getObject("subject_id", UUID.class), consent(row));
                });
        return last;
    }

    /** Those whose last word was a no. */
    Set<UUID> refusing(Collection<UUID> subjects, Purpose purpose) {
        return sql.sql(REFUSING)
                .param("subjects", Columns.texts(List.copyOf(subjects), id -> id))
                .param("purpose", purpose.code())
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    List<Consent> history(UUID subject) {
        return sql.sql(HISTORY)
                .param("subject", subject)
                .query((row, _) -> consent(row))
                .list();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var text = Optional.ofNullable(row.getString("text"));
        var key = row.getString("key");
        var language = row.getString("language");
        return new Consent(
                Purpose.of(row.getString("purpose")),
                text.map(words -> new Words(key, language, words)),
                new Source(Way.of(row.getString("way")), row.getString("recorded_by")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
