package id.gapura.registry.evidence;

import id.gapura.registry.Origin;
import id.gapura.registry.evidence.Piece.Content;
import id.gapura.registry.evidence.Piece.Kind;
import id.gapura.registry.evidence.Piece.Withdrawal;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** SQL of evidence. Statements are sealed for the id of their piece. */
final class EvidenceStore {
    private static final String INSERT = """
            INSERT INTO registry.evidence (worker_id, evidence_id, kind, made_on, source, recorded_by, recorded_at, fingerprint,
                                           content_sealed, photo_id, photo_bytes)
            VALUES (:worker, :id, :kind, :made, :source, :by, :at, :fingerprint, :content, :photo, :bytes)
            ON CONFLICT DO NOTHING
            """;
    private static final String FINGERPRINT =
            "SELECT fingerprint FROM registry.evidence WHERE worker_id = :worker AND evidence_id = :id";
    private static final String OF_WORKER = """
            SELECT evidence_id, kind, made_on, source, recorded_by, recorded_at, content_sealed, photo_id, photo_bytes,
                   withdrawn_by, withdrawn_at, withdrawn_because
            FROM registry.evidence
            WHERE worker_id = :worker
            ORDER BY made_on DESC, evidence_id DESC
            """;
    private static final String WITHDRAW = """
            UPDATE registry.evidence
            SET withdrawn_by = :by, withdrawn_at = :at, withdrawn_because = :reason, content_sealed = NULL
            WHERE worker_id = :worker AND evidence_id = :id AND withdrawn_at IS NULL
            """;
    private static final String COPY = """
            INSERT INTO registry.evidence (worker_id, evidence_id, kind, made_on, source, recorded_by, recorded_at, fingerprint,
                                           content_sealed, photo_id, photo_bytes, withdrawn_by, withdrawn_at, withdrawn_because)
            SELECT :survivor, evidence_id, kind, made_on, source, recorded_by, recorded_at, fingerprint, content_sealed,
                   photo_id, photo_bytes, withdrawn_by, withdrawn_at, withdrawn_because
            FROM registry.evidence WHERE worker_id = :merged
            ON CONFLICT DO NOTHING
            """;
    private static final String REMOVE = "DELETE FROM registry.evidence WHERE worker_id = :merged";
    private static final String PHOTOS = """
            SELECT worker_id, evidence_id, photo_id, photo_bytes FROM registry.evidence
            WHERE kind = 'photo' AND withdrawn_at IS NULL
            """;

    private final JdbcClient sql;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    EvidenceStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Whether nothing is recorded under its id. */
    boolean insert(UUID worker, Piece piece, UUID fingerprint) {
        var content = piece.content().orElseThrow();
        return sql.sql(INSERT)
                        .param("worker", worker)
                        .param("id", piece.id())
                        .param("kind", piece.kind().code())
                        .param("made", piece.madeOn())
                        .param("source", piece.origin().source())
                        .param("by", piece.origin().actor())
                        .param("at", piece.origin().at().atOffset(ZoneOffset.UTC))
                        .param("fingerprint", fingerprint)
                        .param(
                                "content",
                                text(content)
                                        .map(text -> vault.seal(piece.id(), Field.EVIDENCE, text))
                                        .orElse(null))
                        .param("photo", content instanceof Content.Photo photo ? photo.file() : null)
                        .param("bytes", content instanceof Content.Photo photo ? photo.bytes() : null)
                        .update()
                == 1;
    }

    private Optional<String> text(Content content) {
        return switch (content) {
            case Content.Photo _ -> Optional.empty();
            case Content.Work(var statement) -> Optional.of(json.writeValueAsString(statement));
            case Content.Health(var statement) -> Optional.of(json.writeValueAsString(statement));
        };
    }

    Optional<UUID> fingerprint(UUID worker, UUID id) {
        return sql.sql(FINGERPRINT)
                .param("worker", worker)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    List<Piece> of(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query((row, _) -> piece(row))
                .list();
    }

    boolean withdraw(UUID worker, UUID id, Withdrawal withdrawal) {
        return sql.sql(WITHDRAW)
                        .param("worker", worker)
                        .param("id", id)
                        .param("by", withdrawal.actor())
                        .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                        .param("reason", withdrawal.reason())
                        .update()
                == 1;
    }

    /** What was one worker's is another's: the key is never changed, the rows are written anew. */
    void handOver(UUID merged, UUID survivor) {
        sql.sql(COPY).param("merged", merged).param("survivor", survivor).update();
        sql.sql(REMOVE).param("merged", merged).update();
    }

    /** A photo that must be among the uploads. */
    record Kept(UUID worker, UUID id, Content.Photo photo) {}

    List<Kept> photos() {
        return sql.sql(PHOTOS)
                .query((row, _) -> new Kept(
                        row.getObject("worker_id", UUID.class), row.getObject("evidence_id", UUID.class), photo(row)))
                .list();
    }

    private Piece piece(ResultSet row) throws SQLException {
        var id = row.getObject("evidence_id", UUID.class);
        var kind = Kind.of(row.getString("kind"));
        var withdrawal = Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class));
        var by = row.getString("withdrawn_by");
        var reason = row.getString("withdrawn_because");
        return new Piece(
                id,
                kind,
                row.getObject("made_on", LocalDate.class),
                new Origin(
                        row.getString("source"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                withdrawal.isPresent() ? Optional.empty() : Optional.of(content(id, kind, row)),
                withdrawal.map(at -> new Withdrawal(by, at.toInstant(), reason)));
    }

    private Content content(UUID id, Kind kind, ResultSet row) throws SQLException {
        if (kind == Kind.PHOTO) {
            return photo(row);
        }
        var text = vault.open(id, Field.EVIDENCE, Objects.requireNonNull(row.getBytes("content_sealed")));
        return kind == Kind.WORK
                ? new Content.Work(json.readValue(text, WorkStatement.class))
                : new Content.Health(json.readValue(text, HealthStatement.class));
    }

    private static Content.Photo photo(ResultSet row) throws SQLException {
        return new Content.Photo(row.getObject("photo_id", UUID.class), row.getInt("photo_bytes"));
    }
}
