package id.gapura.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of templates. */
final class TemplateStore {
    private static final String INSERT = """
            INSERT INTO reminders.template (occasion, language, version, text, written_by, written_at)
            VALUES (:occasion, :language, :version, :text, :by, :at)
            """;
    private static final String HISTORY = """
            SELECT version, text, written_by, written_at FROM reminders.template
            WHERE occasion = :occasion AND language = :language
            ORDER BY version DESC
            """;
    private static final String CURRENT = HISTORY + "LIMIT 1";

    private final JdbcClient sql;

    TemplateStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Fails as a duplicate when the version is there already. */
    void insert(Template template) {
        of(INSERT, template.place())
                .param("version", template.version())
                .param("text", template.text())
                .param("by", template.writtenBy())
                .param("at", template.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Template> current(Template.Place place) {
        return of(CURRENT, place).query((row, _) -> template(place, row)).optional();
    }

    List<Template> history(Template.Place place) {
        return of(HISTORY, place).query((row, _) -> template(place, row)).list();
    }

    private JdbcClient.StatementSpec of(String statement, Template.Place place) {
        return sql.sql(statement)
                .param("occasion", place.occasion().code())
                .param("language", place.tongue().code());
    }

    private static Template template(Template.Place place, ResultSet row) throws SQLException {
        return new Template(
                place,
                row.getInt("version"),
                row.getString("text"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
