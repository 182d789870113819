package id.gapura.field.commands;

import id.gapura.consents.Words;
import id.gapura.registry.Origin;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of photos that wait for an enrolment to be decided, sealed. */
final class PhotoStore {
    private static final String KEEP = """
            INSERT INTO field.photo (attempt_id, photo_id, source, login, made_at, words_key, words_language, words_text, photo_sealed)
            VALUES (:attempt, :id, :source, :login, :made, :key, :language, :text, :photo)
            ON CONFLICT DO NOTHING
            """;
    private static final String OF_ATTEMPT = """
            SELECT photo_id, source, login, made_at, words_key, words_language, words_text, photo_sealed
            FROM field.photo WHERE attempt_id = :attempt ORDER BY photo_id
            """;
    private static final String ATTEMPTS = "SELECT DISTINCT attempt_id FROM field.photo";
    private static final String FORGET = "DELETE FROM field.photo WHERE attempt_id = :attempt AND photo_id = :id";

    private final JdbcClient sql;
    private final Vault vault;

    PhotoStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** A photo and the leave that was given for it. */
    @SuppressWarnings("ArrayRecordComponent") // on its way; never compared
    record WaitingPhoto(UUID id, Origin origin, Words words, byte[] jpeg) {}

    void keep(UUID attempt, WaitingPhoto photo) {
        var origin = photo.origin();
        var words = photo.words();
        sql.sql(KEEP)
                .param("attempt", attempt)
                .param("id", photo.id())
                .param("source", origin.source())
                .param("login", origin.actor())
                .param("made", origin.at().atOffset(ZoneOffset.UTC))
                .param("key", words.key())
                .param("language", words.language())
                .param("text", words.text())
                .param("photo", vault.seal(photo.id(), Field.EVIDENCE, photo.jpeg()))
                .update();
    }

    List<WaitingPhoto> of(UUID attempt) {
        return sql.sql(OF_ATTEMPT)
                .param("attempt", attempt)
                .query((row, _) -> photo(row))
                .list();
    }

    /** Those with photos that wait. */
    List<UUID> attempts() {
        return sql.sql(ATTEMPTS)
                .query((row, _) -> row.getObject("attempt_id", UUID.class))
                .list();
    }

    void forget(UUID attempt, UUID photo) {
        sql.sql(FORGET).param("attempt", attempt).param("id", photo).update();
    }

    private WaitingPhoto photo(ResultSet row) throws SQLException {
        var id = row.getObject("photo_id", UUID.class);
        var made = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return new WaitingPhoto(
                id,
                new Origin(row.getString("source"), row.getString("login"), made),
                new Words(row.getString("words_key"), row.getString("words_language"), row.getString("words_text")),
                vault.openBytes(id, Field.EVIDENCE, row.getBytes("photo_sealed")));
    }
}
