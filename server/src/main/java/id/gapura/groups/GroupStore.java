package id.gapura.groups;

import id.gapura.database.Columns;
import id.gapura.groups.PayGroup.Account;
import id.gapura.groups.PayGroup.Kind;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of groups and who belongs to them. */
final class GroupStore {
    private static final String INSERT = """
            INSERT INTO groups.pay_group (group_id, name, kind, region_code, collector_id, created_by, created_at)
            VALUES (:id, :name, :kind, :region, :collector, :by, :at)
            """;
    private static final String GROUPS =
            "SELECT group_id, name, kind, region_code, collector_id FROM groups.pay_group ";
    private static final String FIND = GROUPS + "WHERE group_id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String WITHIN =
            GROUPS + "WHERE region_code >= :from AND region_code < :beyond ORDER BY name, group_id LIMIT :limit";
    private static final String ADD = """
            INSERT INTO groups.group_member (group_id, worker_id, added_by, added_at)
            SELECT :group, w, :by, :at FROM unnest(:workers::uuid[]) AS t (w)
            ON CONFLICT DO NOTHING
            """;
    private static final String REMOVE =
            "DELETE FROM groups.group_member WHERE group_id = :group AND worker_id = :worker";
    private static final String MEMBERS =
            "SELECT worker_id FROM groups.group_member WHERE group_id = :group ORDER BY worker_id";
    private static final String MERGE = """
            WITH gone AS (
                DELETE FROM groups.group_member WHERE worker_id = :merged RETURNING group_id, added_by, added_at)
            INSERT INTO groups.group_member (group_id, worker_id, added_by, added_at)
            SELECT group_id, :survivor, added_by, added_at FROM gone
            ON CONFLICT DO NOTHING
            """;
    private static final String COLLECTOR_MERGED =
            "UPDATE groups.pay_group SET collector_id = :survivor WHERE collector_id = :merged";
    private static final String ACCOUNT = """
            SELECT coalesce(sum(counted_idr) FILTER (WHERE state <> 'cancelled'), 0)::bigint AS received,
                   coalesce(sum(split_idr) FILTER (WHERE state IN ('confirmed', 'posted')), 0)::bigint
                   - (SELECT coalesce(sum(returned_idr), 0)::bigint FROM groups.share WHERE group_id = :group) AS split,
                   (SELECT paid_out_idr FROM groups.pay_group WHERE group_id = :group) AS paid_out,
                   coalesce(sum(split_idr) FILTER (WHERE state = 'open'), 0)::bigint AS proposed
            FROM groups.collection WHERE group_id = :group
            """;

    private final JdbcClient sql;

    GroupStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(PayGroup group, String actor, Instant at) {
        sql.sql(INSERT)
                .param("id", group.id())
                .param("name", group.name())
                .param("kind", group.kind().code())
                .param("region", group.region().text())
                .param("collector", group.collector())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PayGroup> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> group(row)).optional();
    }

    /** Keeps everybody else from splitting the group's money until the transaction ends. */
    void lock(UUID id) {
        sql.sql(LOCK).param("id", id).query((row, _) -> group(row)).single();
    }

    List<PayGroup> within(RegionCode region, int limit) {
        return sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .param("limit", limit)
                .query((row, _) -> group(row))
                .list();
    }

    /** How many were not in it yet. */
    int add(UUID group, Collection<UUID> workers, String actor, Instant at) {
        return sql.sql(ADD)
                .param("group", group)
                .param("workers", Columns.texts(List.copyOf(workers), id -> id))
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(UUID group, UUID worker) {
        return sql.sql(REMOVE).param("group", group).param("worker", worker).update() == 1;
    }

    List<UUID> members(UUID group) {
        return sql.sql(MEMBERS)
                .param("group", group)
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .list();
    }

    /** The one that stays belongs to a merged record's groups, and collects for them. */
    void merge(UUID merged, UUID survivor) {
        sql.sql(MERGE).param("merged", merged).param("survivor", survivor).update();
        sql.sql(COLLECTOR_MERGED)
                .param("merged", merged)
                .param("survivor", survivor)
                .update();
    }

    Account account(UUID group) {
        return sql.sql(ACCOUNT)
                .param("group", group)
                .query((row, _) -> new Account(
                        Rupiah.of(row.getLong("received")),
                        Rupiah.of(row.getLong("split")),
                        Rupiah.of(row.getLong("paid_out")),
                        Rupiah.of(row.getLong("proposed"))))
                .single();
    }

    /** Counts what a payout gives back; below zero where it is put back. */
    void payOut(UUID group, Rupiah amount) {
        sql.sql("UPDATE groups.pay_group SET paid_out_idr = paid_out_idr + :amount WHERE group_id = :group")
                .param("group", group)
                .param("amount", amount.amount())
                .update();
    }

    private static PayGroup group(ResultSet row) throws SQLException {
        return new PayGroup(
                row.getObject("group_id", UUID.class),
                row.getString("name"),
                Kind.of(row.getString("kind")),
                RegionCode.of(row.getString("region_code")),
                row.getObject("collector_id", UUID.class));
    }
}
