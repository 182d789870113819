package id.gapura.incentives.coupons;

import id.gapura.database.Columns;
import id.gapura.incentives.coupons.Coupon.Spent;
import id.gapura.incentives.coupons.Coupon.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of coupons. */
final class CouponStore {
    private static final String INSERT_BATCH = """
            INSERT INTO incentives.coupon_batch (depot_id, batch_id, item_id, valid_to_on, activity_id, issued_by, issued_at)
            VALUES (:depot, :id, :item, :to, :activity, :by, :at)
            """;
    private static final String INSERT = """
            INSERT INTO incentives.coupon (number, batch_id, depot_id, worker_id, valid_to_on)
            SELECT n, :batch, :depot, w, :to FROM unnest(:numbers::text[], :workers::uuid[]) AS t (n, w)
            """;
    private static final String BATCHES = """
            SELECT depot_id, batch_id, item_id, valid_to_on, activity_id, issued_by, issued_at FROM incentives.coupon_batch
            """;
    private static final String OF_DEPOTS = BATCHES + """
            WHERE depot_id = ANY (:depots::uuid[]) ORDER BY issued_at DESC, batch_id LIMIT :limit
            """;
    private static final String COUNTS = """
            SELECT batch_id, count(*) AS issued, count(redeemed_at) AS redeemed, count(voided_at) AS voided
            FROM incentives.coupon WHERE batch_id = ANY (:batches::uuid[]) GROUP BY batch_id
            """;
    private static final String PROMISED = """
            SELECT count(*) FROM incentives.coupon c
            WHERE c.redeemed_at IS NULL AND c.voided_at IS NULL AND c.valid_to_on >= :day AND c.batch_id IN (
                SELECT b.batch_id FROM incentives.coupon_batch b WHERE b.depot_id = :depot AND b.item_id = :item)
            """;
    private static final String COUPONS = """
            SELECT number, batch_id, depot_id, worker_id, valid_to_on, redeemed_by, redeemed_at, voided_by, voided_at
            FROM incentives.coupon
            """;
    private static final String FIND = COUPONS + "WHERE number = :number";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String OF_BATCH = COUPONS + "WHERE batch_id = :batch ORDER BY number";
    private static final String REDEEM =
            "UPDATE incentives.coupon SET redeemed_by = :by, redeemed_at = :at WHERE number = :number";
    private static final String VOID = """
            UPDATE incentives.coupon SET voided_by = :by, voided_at = :at
            WHERE batch_id = :batch AND redeemed_at IS NULL AND voided_at IS NULL
            """;

    private final JdbcClient sql;

    CouponStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Both or none, in the caller's transaction. */
    void insert(Batch batch, List<Coupon> coupons) {
        sql.sql(INSERT_BATCH)
                .param("depot", batch.depotId())
                .param("id", batch.id())
                .param("item", batch.itemId())
                .param("to", batch.validTo())
                .param("activity", batch.activity().orElse(null))
                .param("by", batch.issuedBy())
                .param("at", batch.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(INSERT)
                .param("batch", batch.id())
                .param("depot", batch.depotId())
                .param("to", batch.validTo())
                .param("numbers", Columns.texts(coupons, Coupon::number))
                .param(
                        "workers",
                        Columns.texts(coupons, coupon -> coupon.worker().orElse(null)))
                .update();
    }

    List<Batch> batches(Collection<UUID> depots, int limit) {
        return sql.sql(OF_DEPOTS)
                .param("depots", Columns.texts(List.copyOf(depots), id -> id))
                .param("limit", limit)
                .query((row, _) -> batch(row))
                .list();
    }

    Optional<Batch> findBatch(UUID id) {
        return sql.sql(BATCHES + "WHERE batch_id = :id")
                .param("id", id)
                .query((row, _) -> batch(row))
                .optional();
    }

    Map<UUID, Batch.Count> counts(Collection<UUID> batches) {
        var found = new HashMap<UUID, Batch.Count>();
        sql.sql(COUNTS)
                .param("batches", Columns.texts(List.copyOf(batches), id -> id))
                .query((ResultSet row) -> {
                    found.put(
                            row.getObject("batch_id", UUID.class),
                            new Batch.Count(row.getInt("issued"), row.getInt("redeemed"), row.getInt("voided")));
                });
        return found;
    }

    /** How many of an item in a depot good coupons wait for. */
    int promised(UUID depot, UUID item, LocalDate day) {
        return sql.sql(PROMISED)
                .param("depot", depot)
                .param("item", item)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    Optional<Coupon> find(String number) {
        return sql.sql(FIND)
                .param("number", number)
                .query((row, _) -> coupon(row))
                .optional();
    }

    /** One, kept from everybody else until the transaction ends. */
    Optional<Coupon> lock(String number) {
        return sql.sql(LOCK)
                .param("number", number)
                .query((row, _) -> coupon(row))
                .optional();
    }

    List<Coupon> of(UUID batch) {
        return sql.sql(OF_BATCH)
                .param("batch", batch)
                .query((row, _) -> coupon(row))
                .list();
    }

    void redeem(String number, String by, Instant at) {
        sql.sql(REDEEM)
                .param("number", number)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes those of a batch void that are not spent; how many. */
    int annul(UUID batch, String by, Instant at) {
        return sql.sql(VOID)
                .param("batch", batch)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getObject("batch_id", UUID.class),
                row.getObject("depot_id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getObject("valid_to_on", LocalDate.class),
                Optional.ofNullable(row.getObject("activity_id", UUID.class)),
                row.getString("issued_by"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }

    private static Coupon coupon(ResultSet row) throws SQLException {
        return new Coupon(
                row.getString("number"),
                row.getObject("batch_id", UUID.class),
                row.getObject("depot_id", UUID.class),
                Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                row.getObject("valid_to_on", LocalDate.class),
                spent(row));
    }

    private static Optional<Spent> spent(ResultSet row) throws SQLException {
        var redeemed = row.getObject("redeemed_at", OffsetDateTime.class);
        if (redeemed != null) {
            return Optional.of(new Spent(State.REDEEMED, row.getString("redeemed_by"), redeemed.toInstant()));
        }
        var voided = row.getObject("voided_at", OffsetDateTime.class);
        return voided == null
                ? Optional.empty()
                : Optional.of(new Spent(State.VOID, row.getString("voided_by"), voided.toInstant()));
    }
}
