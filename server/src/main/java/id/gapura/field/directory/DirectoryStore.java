package id.gapura.field.directory;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of directories. */
final class DirectoryStore {
    private static final String OPEN = """
            INSERT INTO field.directory (place_code, audience, revision, read_at) VALUES (:place, :audience, 0, :never)
            ON CONFLICT DO NOTHING
            """;
    private static final String LOCK = """
            SELECT revision, read_at FROM field.directory WHERE place_code = :place AND audience = :audience FOR UPDATE
            """;
    private static final String REVISION =
            "SELECT revision FROM field.directory WHERE place_code = :place AND audience = :audience";
    private static final String READ = """
            UPDATE field.directory SET revision = :revision, read_at = :at
            WHERE place_code = :place AND audience = :audience
            """;
    private static final String DIGESTS = """
            SELECT worker_id, digest FROM field.directory_line
            WHERE place_code = :place AND audience = :audience AND NOT gone
            """;
    private static final String SAVE = """
            INSERT INTO field.directory_line (place_code, audience, worker_id, member_number, digest, revision, gone)
            SELECT :place, :audience, t.w, t.n, t.d, :revision, false
            FROM unnest(:workers::uuid[], :numbers::text[], :digests::bigint[]) AS t (w, n, d)
            ON CONFLICT (place_code, audience, worker_id) DO UPDATE
            SET member_number = excluded.member_number, digest = excluded.digest, revision = excluded.revision, gone = false
            """;
    private static final String TAKE_OUT = """
            UPDATE field.directory_line SET gone = true, revision = :revision
            WHERE place_code = :place AND audience = :audience AND worker_id = ANY (:workers::uuid[])
            """;
    private static final String AFTER = """
            SELECT worker_id, member_number, revision, gone FROM field.directory_line
            WHERE place_code = :place AND audience = :audience AND (revision, worker_id) > (:revision, :worker)
              AND (:revision > 0 OR NOT gone)
            ORDER BY revision, worker_id
            LIMIT :limit
            """;

    private final JdbcClient sql;

    DirectoryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose directory of which place. */
    record Key(RegionCode place, Audience audience) {}

    /** Where a directory stands. */
    record Head(long revision, Instant readAt) {}

    /** A person in a directory. */
    record Entry(UUID worker, String number, long revision, boolean gone) {}

    /** A person whose line is another than before. */
    record Changed(UUID worker, String number, long digest) {}

    /** Waits for whoever reads the same directory at this moment, then holds it until the transaction ends. */
    Head lock(Key key) {
        of(key, OPEN).param("never", Instant.EPOCH.atOffset(ZoneOffset.UTC)).update();
        return of(key, LOCK)
                .query((row, _) -> new Head(
                        row.getLong("revision"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    /** 0 for a directory that nobody has asked for yet. */
    long revision(Key key) {
        return of(key, REVISION).query(Long.class).optional().orElse(0L);
    }

    Map<UUID, Long> digests(Key key) {
        var found = new HashMap<UUID, Long>();
        of(key, DIGESTS).query((ResultSet row) -> {
            found.put(row.getObject("worker_id", UUID.class), row.getLong("digest"));
        });
        return found;
    }

    void save(Key key, List<Changed> changed, long revision) {
        of(key, SAVE)
                .param("revision", revision)
                .param("workers", Columns.texts(changed, Changed::worker))
                .param("numbers", Columns.texts(changed, Changed::number))
                .param("digests", Columns.longs(changed, Changed::digest))
                .update();
    }

    void takeOut(Key key, List<UUID> workers, long revision) {
        of(key, TAKE_OUT)
                .param("revision", revision)
                .param("workers", Columns.texts(workers, id -> id))
                .update();
    }

    void read(Key key, long revision, Instant at) {
        of(key, READ)
                .param("revision", revision)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What comes after a cursor; who is gone is no news to one that begins. */
    List<Entry> after(Key key, Cursor cursor, int limit) {
        return of(key, AFTER)
                .param("revision", cursor.revision())
                .param("worker", cursor.worker())
                .param("limit", limit)
                .query((row, _) -> new Entry(
                        row.getObject("worker_id", UUID.class),
                        row.getString("member_number"),
                        row.getLong("revision"),
                        row.getBoolean("gone")))
                .list();
    }

    private JdbcClient.StatementSpec of(Key key, String statement) {
        return sql.sql(statement)
                .param("place", key.place().text())
                .param("audience", key.audience().code());
    }
}
