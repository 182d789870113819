package id.gapura.outreach.album;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the album. */
final class AlbumStore {
    /** Whoever adds to an activity waits for whoever else does, so that none has one picture too many. */
    private static final String HOLD =
            "SELECT activity_id FROM outreach.activity WHERE activity_id = :activity FOR NO KEY UPDATE";

    private static final String INSERT = """
            INSERT INTO outreach.activity_picture (activity_id, picture_id, bytes, caption, added_by, added_at)
            VALUES (:activity, :id, :bytes, :caption, :by, :at)
            """;
    private static final String OF_ACTIVITY = """
            SELECT activity_id, picture_id, caption, added_by, added_at FROM outreach.activity_picture
            WHERE activity_id = :activity
            ORDER BY picture_id
            """;
    private static final String ALL = "SELECT activity_id, picture_id, bytes FROM outreach.activity_picture";
    private static final String REMOVE =
            "DELETE FROM outreach.activity_picture WHERE activity_id = :activity AND picture_id = :id";

    private final JdbcClient sql;

    AlbumStore(JdbcClient sql) {
        this.sql = sql;
    }

    void hold(UUID activity) {
        sql.sql(HOLD)
                .param("activity", activity)
                .query((row, _) -> row.getString(1))
                .single();
    }

    void insert(Shot shot, int bytes) {
        sql.sql(INSERT)
                .param("activity", shot.activityId())
                .param("id", shot.id())
                .param("bytes", bytes)
                .param("caption", shot.caption())
                .param("by", shot.addedBy())
                .param("at", shot.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Shot> of(UUID activity) {
        return sql.sql(OF_ACTIVITY)
                .param("activity", activity)
                .query((row, _) -> shot(row))
                .list();
    }

    boolean remove(UUID activity, UUID id) {
        return sql.sql(REMOVE).param("activity", activity).param("id", id).update() == 1;
    }

    /** A picture that must be among the uploads. */
    record Kept(UUID activity, UUID id, int bytes) {}

    List<Kept> all() {
        return sql.sql(ALL)
                .query((row, _) -> new Kept(
                        row.getObject("activity_id", UUID.class),
                        row.getObject("picture_id", UUID.class),
                        row.getInt("bytes")))
                .list();
    }

    private static Shot shot(ResultSet row) throws SQLException {
        return new Shot(
                row.getObject("activity_id", UUID.class),
                row.getObject("picture_id", UUID.class),
                row.getString("caption"),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
