package id.gapura.groups;

import id.gapura.database.Columns;
import id.gapura.groups.Collection.State;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of collections, their shares and witnesses. */
final class CollectionStore {
    private static final String INSERT = """
            INSERT INTO groups.collection (group_id, collection_id, counted_idr, channel, entry_id, state, version, split_idr,
                                           split_by, recorded_by, recorded_at, changed_at)
            VALUES (:group, :id, :counted, :channel, :entry, 'open', 1, :split, :splitter, :by, :at, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String COLLECTIONS = """
            SELECT group_id, collection_id, counted_idr, channel, entry_id, state, version, split_idr, split_by,
                recorded_by, recorded_at
            FROM groups.collection
            """;
    private static final String FIND = COLLECTIONS + "WHERE group_id = :group AND collection_id = :id";
    private static final String RECENT =
            COLLECTIONS + "WHERE group_id = :group ORDER BY recorded_at DESC, collection_id DESC LIMIT :limit";
    private static final String SPLIT = """
            UPDATE groups.collection SET version = version + 1, split_idr = :split, split_by = :by, changed_at = :at
            WHERE group_id = :group AND collection_id = :id AND state = 'open' AND version = :version
            """;
    private static final String MOVE = """
            UPDATE groups.collection SET state = :to, changed_at = :at
            WHERE group_id = :group AND collection_id = :id AND state = :from
            """;
    private static final String FORGET_SHARES =
            "DELETE FROM groups.share WHERE group_id = :group AND collection_id = :id AND state = 'open'";
    private static final String INSERT_SHARES = """
            INSERT INTO groups.share (group_id, collection_id, worker_id, amount_idr, state)
            SELECT :group, :id, w, a, 'open' FROM unnest(:workers::uuid[], :amounts::bigint[]) AS t (w, a)
            """;
    private static final String SHARES = """
            SELECT worker_id, amount_idr, state FROM groups.share
            WHERE group_id = :group AND collection_id = :id ORDER BY worker_id
            """;
    private static final String SETTLE = """
            UPDATE groups.share s SET state = t.state
            FROM unnest(:workers::uuid[], :states::text[]) AS t (w, state)
            WHERE s.group_id = :group AND s.collection_id = :id AND s.worker_id = t.w AND s.state = 'open'
            """;
    /** Only of collections that are not confirmed: what is being posted keeps the id the intake knows it by. */
    private static final String MERGE = """
            WITH gone AS (
                DELETE FROM groups.share s USING groups.collection c
                WHERE s.worker_id = :merged AND s.state = 'open' AND c.state = 'open'
                    AND c.group_id = s.group_id AND c.collection_id = s.collection_id
                RETURNING s.group_id, s.collection_id, s.amount_idr)
            INSERT INTO groups.share AS kept (group_id, collection_id, worker_id, amount_idr, state)
            SELECT group_id, collection_id, :survivor, amount_idr, 'open' FROM gone
            ON CONFLICT (group_id, collection_id, worker_id) DO UPDATE
            SET amount_idr = kept.amount_idr + excluded.amount_idr
            """;
    /** No more than the share comes back: what a member had in the piggy bank is not the group's. */
    private static final String RETURN = """
            WITH was AS (
                SELECT group_id, collection_id, worker_id, returned_idr FROM groups.share
                WHERE collection_id = :id AND worker_id = :worker FOR UPDATE)
            UPDATE groups.share s SET returned_idr = least(s.amount_idr, s.returned_idr + :amount)
            FROM was WHERE s.group_id = was.group_id AND s.collection_id = was.collection_id
                AND s.worker_id = was.worker_id
            RETURNING s.group_id, s.returned_idr - was.returned_idr AS back_idr
            """;

    private static final String WITNESS = """
            INSERT INTO groups.witness (group_id, collection_id, version, witness, agrees, reason, witnessed_at)
            VALUES (:group, :id, :version, :who, :agrees, :reason, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String WITNESSES = """
            SELECT witness, agrees, reason, witnessed_at FROM groups.witness
            WHERE group_id = :group AND collection_id = :id AND version = :version ORDER BY witnessed_at, witness
            """;

    private static final String COUNT_OPEN = """
            SELECT count(*)
            FROM groups.collection c
            JOIN groups.pay_group g USING (group_id)
            WHERE c.state = 'open' AND g.region_code >= :from AND g.region_code < :beyond
            """;

    private final JdbcClient sql;

    CollectionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if the group has one of this id. */
    boolean insert(Collection collection) {
        return sql.sql(INSERT)
                        .param("group", collection.groupId())
                        .param("id", collection.id())
                        .param("counted", collection.counted().amount())
                        .param("channel", collection.channel())
                        .param("entry", collection.entryId())
                        .param("split", collection.split().amount())
                        .param("splitter", collection.splitBy())
                        .param("by", collection.recordedBy())
                        .param("at", utc(collection.recordedAt()))
                        .update()
                == 1;
    }

    /** A merged record's shares that nobody has confirmed are the ones of whoever stays. */
    void merge(UUID merged, UUID survivor) {
        sql.sql(MERGE).param("merged", merged).param("survivor", survivor).update();
    }

    /** What of money given back is which group's. */
    record Back(UUID groupId, Rupiah amount) {}

    /** Notes that money of a share came back. */
    Back returned(UUID id, UUID worker, Rupiah amount) {
        return sql.sql(RETURN)
                .param("id", id)
                .param("worker", worker)
                .param("amount", amount.amount())
                .query((row, _) -> new Back(row.getObject("group_id", UUID.class), Rupiah.of(row.getLong("back_idr"))))
                .single();
    }

    Optional<Collection> find(UUID group, UUID id) {
        return sql.sql(FIND)
                .param("group", group)
                .param("id", id)
                .query((row, _) -> collection(row))
                .optional();
    }

    List<Collection> recent(UUID group, int limit) {
        return sql.sql(RECENT)
                .param("group", group)
                .param("limit", limit)
                .query((row, _) -> collection(row))
                .list();
    }

    /** How many wait for witnesses, of groups looked after in a region. */
    long countOpen(RegionCode within) {
        return sql.sql(COUNT_OPEN)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query(Long.class)
                .single();
    }

    /** Who says what is whose, and when. */
    record Split(Map<UUID, Rupiah> shares, String by, Instant at) {
        Split {
            shares = Map.copyOf(shares);
        }

        Rupiah total() {
            return shares.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
        }
    }

    /** Takes another split for the one of a version; false if that is not the last, or no longer open. */
    boolean split(Collection collection, Split split) {
        int changed = sql.sql(SPLIT)
                .param("group", collection.groupId())
                .param("id", collection.id())
                .param("version", collection.version())
                .param("split", split.total().amount())
                .param("by", split.by())
                .param("at", utc(split.at()))
                .update();
        if (changed == 1) {
            sql.sql(FORGET_SHARES)
                    .param("group", collection.groupId())
                    .param("id", collection.id())
                    .update();
            insertShares(collection, split.shares());
        }
        return changed == 1;
    }

    void insertShares(Collection collection, Map<UUID, Rupiah> shares) {
        var rows = List.copyOf(shares.entrySet());
        sql.sql(INSERT_SHARES)
                .param("group", collection.groupId())
                .param("id", collection.id())
                .param("workers", Columns.texts(rows, Map.Entry::getKey))
                .param("amounts", Columns.longs(rows, row -> row.getValue().amount()))
                .update();
    }

    boolean move(Collection collection, State from, State to, Instant at) {
        return sql.sql(MOVE)
                        .param("group", collection.groupId())
                        .param("id", collection.id())
                        .param("from", from.code())
                        .param("to", to.code())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    List<Share> shares(Collection collection) {
        return sql.sql(SHARES)
                .param("group", collection.groupId())
                .param("id", collection.id())
                .query((row, _) -> new Share(
                        row.getObject("worker_id", UUID.class),
                        Rupiah.of(row.getLong("amount_idr")),
                        Share.State.of(row.getString("state"))))
                .list();
    }

    /** Notes what the intake answered; what was noted before stays. */
    void settle(Collection collection, List<Share> settled) {
        sql.sql(SETTLE)
                .param("group", collection.groupId())
                .param("id", collection.id())
                .param("workers", Columns.texts(settled, Share::workerId))
                .param("states", Columns.texts(settled, share -> share.state().code()))
                .update();
    }

    /** Notes what somebody says of the present split; false if the same has said something of it before. */
    boolean witness(Collection collection, Witness witness) {
        return sql.sql(WITNESS)
                        .param("group", collection.groupId())
                        .param("id", collection.id())
                        .param("version", collection.version())
                        .param("who", witness.who())
                        .param("agrees", witness.agrees())
                        .param("reason", witness.reason())
                        .param("at", utc(witness.at()))
                        .update()
                == 1;
    }

    /** Of the present split, in the order of their saying. */
    List<Witness> witnesses(Collection collection) {
        return sql.sql(WITNESSES)
                .param("group", collection.groupId())
                .param("id", collection.id())
                .param("version", collection.version())
                .query((row, _) -> new Witness(
                        row.getString("witness"),
                        row.getBoolean("agrees"),
                        row.getString("reason"),
                        row.getObject("witnessed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Collection collection(ResultSet row) throws SQLException {
        return new Collection(
                row.getObject("group_id", UUID.class),
                row.getObject("collection_id", UUID.class),
                Rupiah.of(row.getLong("counted_idr")),
                row.getString("channel"),
                row.getObject("entry_id", UUID.class),
                State.of(row.getString("state")),
                row.getInt("version"),
                Rupiah.of(row.getLong("split_idr")),
                row.getString("split_by"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
