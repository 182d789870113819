package id.gapura.incentives.stock;

import id.gapura.incentives.stock.Move.Cause;
import id.gapura.incentives.stock.Move.To;
import id.gapura.incentives.stock.Stock.Left;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of items, depots, stock and its movements. */
final class StockStore {
    private static final String INSERT_ITEM = """
            INSERT INTO incentives.item (item_id, name, once, made_by, made_at) VALUES (:id, :name, :once, :by, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String INSERT_DEPOT = """
            INSERT INTO incentives.depot (depot_id, name, region_code, made_by, made_at)
            VALUES (:id, :name, :region, :by, :at)
            """;
    private static final String DEPOTS = "SELECT depot_id, name, region_code FROM incentives.depot ";
    private static final String LEFT = """
            SELECT d.depot_id, d.name, d.region_code, s.item_id, s.quantity
            FROM incentives.depot d JOIN incentives.stock s USING (depot_id)
            WHERE d.region_code >= :from AND d.region_code < :beyond
            ORDER BY d.name, d.depot_id, s.item_id
            """;
    private static final String OPEN = """
            INSERT INTO incentives.stock (depot_id, item_id, quantity) VALUES (:depot, :item, 0) ON CONFLICT DO NOTHING
            """;
    private static final String QUANTITY =
            "SELECT quantity FROM incentives.stock WHERE depot_id = :depot AND item_id = :item";
    private static final String LOCK = QUANTITY + " FOR UPDATE";
    private static final String ADD = """
            UPDATE incentives.stock SET quantity = quantity + :more WHERE depot_id = :depot AND item_id = :item
            """;
    private static final String INSERT_MOVE = """
            INSERT INTO incentives.stock_move
                (depot_id, move_id, item_id, cause, quantity, worker_id, activity_id, note, actor, at)
            VALUES (:depot, :id, :item, :cause, :quantity, :worker, :activity, :note, :actor, :at)
            """;
    private static final String MOVES = """
            SELECT move_id, cause, quantity, worker_id, activity_id, note, actor, at FROM incentives.stock_move
            WHERE depot_id = :depot AND item_id = :item ORDER BY at DESC, move_id DESC LIMIT :limit
            """;
    private static final String CARRY = """
            INSERT INTO incentives.recipient (worker_id, item_id, at)
            SELECT :to, item_id, at FROM incentives.recipient WHERE worker_id = :from
            ON CONFLICT DO NOTHING
            """;
    private static final String CLAIM = """
            INSERT INTO incentives.recipient (worker_id, item_id, at) VALUES (:worker, :item, :at) ON CONFLICT DO NOTHING
            """;

    private final JdbcClient sql;

    StockStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether no other item has that name. */
    boolean insert(Item item, String actor, Instant at) {
        return sql.sql(INSERT_ITEM)
                        .param("id", item.id())
                        .param("name", item.name())
                        .param("once", item.once())
                        .param("by", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void insert(Depot depot, String actor, Instant at) {
        sql.sql(INSERT_DEPOT)
                .param("id", depot.id())
                .param("name", depot.name())
                .param("region", depot.region().text())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Item> items() {
        return sql.sql("SELECT item_id, name, once FROM incentives.item ORDER BY name")
                .query((row, _) -> item(row))
                .list();
    }

    Optional<Item> findItem(UUID id) {
        return sql.sql("SELECT item_id, name, once FROM incentives.item WHERE item_id = :id")
                .param("id", id)
                .query((row, _) -> item(row))
                .optional();
    }

    List<Depot> depots(RegionCode within) {
        return sql.sql(DEPOTS + "WHERE region_code >= :from AND region_code < :beyond ORDER BY name, depot_id")
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((row, _) -> depot(row))
                .list();
    }

    Optional<Depot> findDepot(UUID id) {
        return sql.sql(DEPOTS + "WHERE depot_id = :id")
                .param("id", id)
                .query((row, _) -> depot(row))
                .optional();
    }

    List<Left> left(RegionCode within) {
        Map<UUID, Item> items = items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return sql.sql(LEFT)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((row, _) -> new Left(
                        depot(row),
                        Objects.requireNonNull(items.get(row.getObject("item_id", UUID.class))),
                        row.getInt("quantity")))
                .list();
    }

    int quantity(UUID depot, UUID item) {
        return of(QUANTITY, depot, item).query(Integer.class).optional().orElse(0);
    }

    /** How many there are, kept from everybody else until the transaction ends. */
    int lock(UUID depot, UUID item) {
        of(OPEN, depot, item).update();
        return of(LOCK, depot, item).query(Integer.class).single();
    }

    void add(UUID depot, UUID item, int more) {
        of(ADD, depot, item).param("more", more).update();
    }

    private JdbcClient.StatementSpec of(String statement, UUID depot, UUID item) {
        return sql.sql(statement).param("depot", depot).param("item", item);
    }

    void insert(UUID depot, UUID item, Move move) {
        of(INSERT_MOVE, depot, item)
                .param("id", move.id())
                .param("cause", move.cause().code())
                .param("quantity", move.quantity())
                .param("worker", move.to().worker().orElse(null))
                .param("activity", move.to().activity().orElse(null))
                .param("note", move.note())
                .param("actor", move.actor())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Move> moves(UUID depot, UUID item, int limit) {
        return of(MOVES, depot, item)
                .param("limit", limit)
                .query((row, _) -> new Move(
                        row.getObject("move_id", UUID.class),
                        Cause.of(row.getString("cause")),
                        row.getInt("quantity"),
                        new To(
                                Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                                Optional.ofNullable(row.getObject("activity_id", UUID.class))),
                        row.getString("note"),
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** By how much an earlier sending of the same form moved the stock. */
    OptionalInt moved(UUID depot, UUID move) {
        return sql.sql("SELECT quantity FROM incentives.stock_move WHERE depot_id = :depot AND move_id = :move")
                .param("depot", depot)
                .param("move", move)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** What one worker has of what nobody gets two, another has from now on too. */
    void carry(UUID from, UUID to) {
        sql.sql(CARRY).param("from", from).param("to", to).update();
    }

    /** Whether the worker has none yet, of what nobody gets two. */
    boolean claim(UUID worker, UUID item, Instant at) {
        return sql.sql(CLAIM)
                        .param("worker", worker)
                        .param("item", item)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(row.getObject("item_id", UUID.class), row.getString("name"), row.getBoolean("once"));
    }

    private static Depot depot(ResultSet row) throws SQLException {
        return new Depot(
                row.getObject("depot_id", UUID.class),
                row.getString("name"),
                RegionCode.of(row.getString("region_code")));
    }
}
