package id.gapura.outreach.material;

import id.gapura.kernel.Tongue;
import id.gapura.outreach.material.Text.Told;
import id.gapura.outreach.material.Text.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of materials. */
final class MaterialStore {
    /** Nothing is written if somebody wrote since, be it before or at this moment. */
    private static final String INSERT = """
            INSERT INTO outreach.material_text (material, tongue, version, title, body, written_by, written_at)
            SELECT :material, :tongue, :seen + 1, :title, :body, :by, :at
            WHERE :seen = (
                SELECT coalesce(max(version), 0) FROM outreach.material_text
                WHERE material = :material AND tongue = :tongue)
            ON CONFLICT DO NOTHING
            """;

    private static final String RELEASE = """
            INSERT INTO outreach.material_release (material, tongue, version, released_by, released_at)
            SELECT material, tongue, version, :by, :at
            FROM outreach.material_text
            WHERE material = :material AND tongue = :tongue AND version = :version AND written_by <> :by
            ON CONFLICT DO NOTHING
            """;
    private static final String CURRENT = """
            SELECT material, tongue, version, title, body, written_by, written_at, released_by
            FROM outreach.material_text t
            LEFT JOIN outreach.material_release r USING (material, tongue, version)
            WHERE NOT EXISTS (
                    SELECT FROM outreach.material_text n
                    WHERE n.material = t.material AND n.tongue = t.tongue AND n.version > t.version)
                OR (r.released_by IS NOT NULL AND NOT EXISTS (
                    SELECT FROM outreach.material_release n
                    WHERE n.material = t.material AND n.tongue = t.tongue AND n.version > t.version))
            ORDER BY material, tongue, version
            """;

    private final JdbcClient sql;

    MaterialStore(JdbcClient sql) {
        this.sql = sql;
    }

    boolean insert(Text seen, Words words, String actor, Instant at) {
        return sql.sql(INSERT)
                        .param("material", seen.material())
                        .param("tongue", seen.tongue().code())
                        .param("seen", seen.version())
                        .param("title", words.title())
                        .param("body", words.body())
                        .param("by", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False if they wrote it, or it is released. */
    boolean release(Text text, String actor, Instant at) {
        return sql.sql(RELEASE)
                        .param("material", text.material())
                        .param("tongue", text.tongue().code())
                        .param("version", text.version())
                        .param("by", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Of every text the latest version, before it the latest that is out if that is another. */
    List<Text> current() {
        return sql.sql(CURRENT).query((row, _) -> text(row)).list();
    }

    private static Text text(ResultSet row) throws SQLException {
        return new Text(
                row.getString("material"),
                Tongue.of(row.getString("tongue")),
                row.getInt("version"),
                new Words(row.getString("title"), row.getString("body")),
                Optional.of(new Told(
                        row.getString("written_by"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("released_by")))));
    }
}
