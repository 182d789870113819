package id.gapura.outreach.workbook;

import id.gapura.database.Columns;
import id.gapura.outreach.workbook.Entry.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of workbooks. */
final class WorkbookStore {
    /** Nothing is written if somebody wrote since, be it before or at this moment. */
    private static final String INSERT = """
            INSERT INTO outreach.workbook_entry (
                campaign_id, topic, version, fields, proposed, written, written_by, written_at)
            SELECT :campaign, :topic, :seen + 1, :fields::text[], :proposed::text[], :written::text[], :by, :at
            WHERE :seen = (
                SELECT coalesce(max(version), 0) FROM outreach.workbook_entry
                WHERE campaign_id = :campaign AND topic = :topic)
            ON CONFLICT DO NOTHING
            """;

    private static final String LATEST = """
            SELECT DISTINCT ON (topic) topic, version, fields, proposed, written, written_by, written_at
            FROM outreach.workbook_entry
            WHERE campaign_id = :campaign
            ORDER BY topic, version DESC
            """;
    private static final String HISTORY = """
            SELECT topic, version, fields, proposed, written, written_by, written_at
            FROM outreach.workbook_entry
            WHERE campaign_id = :campaign AND topic = :topic
            ORDER BY version DESC
            """;
    private static final String BECOME = """
            INSERT INTO outreach.workbook_activity (campaign_id, topic, activity_id)
            SELECT :campaign, :topic, :activity
            WHERE :seen = (
                SELECT max(version) FROM outreach.workbook_entry WHERE campaign_id = :campaign AND topic = :topic)
            ON CONFLICT DO NOTHING
            """;
    private static final String ACTIVITIES =
            "SELECT topic, activity_id FROM outreach.workbook_activity WHERE campaign_id = :campaign";

    private final JdbcClient sql;

    WorkbookStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if the topic has another version by now. */
    boolean insert(Writing writing, String actor, Instant at) {
        var fields = List.copyOf(writing.fields().entrySet());
        return sql.sql(INSERT)
                        .param("campaign", writing.campaignId())
                        .param("topic", writing.topic().code())
                        .param("seen", writing.seen())
                        .param("fields", Columns.texts(fields, Map.Entry::getKey))
                        .param(
                                "proposed",
                                Columns.texts(fields, field -> field.getValue().proposed()))
                        .param(
                                "written",
                                Columns.texts(fields, field -> field.getValue().written()))
                        .param("by", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Entry> latest(UUID campaign) {
        return sql.sql(LATEST)
                .param("campaign", campaign)
                .query((row, _) -> entry(row))
                .list();
    }

    List<Entry> history(UUID campaign, Topic topic) {
        return sql.sql(HISTORY)
                .param("campaign", campaign)
                .param("topic", topic.code())
                .query((row, _) -> entry(row))
                .list();
    }

    /** False if the line has become one already, or has another version by now. */
    boolean become(UUID campaign, Topic line, int seen, UUID activity) {
        return sql.sql(BECOME)
                        .param("campaign", campaign)
                        .param("topic", line.code())
                        .param("seen", seen)
                        .param("activity", activity)
                        .update()
                == 1;
    }

    Map<Topic, UUID> activities(UUID campaign) {
        var found = new HashMap<Topic, UUID>();
        sql.sql(ACTIVITIES).param("campaign", campaign).query((ResultSet row) -> {
            found.put(topic(row), row.getObject("activity_id", UUID.class));
        });
        return found;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var names = texts(row, "fields");
        var proposed = texts(row, "proposed");
        var written = texts(row, "written");
        var fields = new LinkedHashMap<String, Wording>();
        for (int i = 0; i < names.length; i++) {
            fields.put(names[i], new Wording(proposed[i], written[i]));
        }
        return new Entry(
                topic(row),
                row.getInt("version"),
                fields,
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return Topic.find(row.getString("topic")).orElseThrow();
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
