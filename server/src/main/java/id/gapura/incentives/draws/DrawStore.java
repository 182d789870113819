package id.gapura.incentives.draws;

import id.gapura.database.Columns;
import id.gapura.incentives.drawing.Prize;
import id.gapura.incentives.draws.Draw.Deed;
import id.gapura.incentives.draws.Draw.Plan;
import id.gapura.incentives.draws.Draw.State;
import id.gapura.incentives.draws.Draw.Step;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of draws and of what was done to them. */
final class DrawStore {
    private static final String INSERT = """
            INSERT INTO incentives.draw (draw_id, name, region_code, drawn_on, protected_on, seed_rule, prizes, state, head, seed)
            VALUES (:id, :name, :region, :drawn, :protected, :rule, :prizes, 'open', '', '')
            """;
    private static final String COLUMNS = """
            SELECT draw_id, name, region_code, drawn_on, protected_on, seed_rule, prizes, state, head, seed
            FROM incentives.draw
            """;
    private static final String FIND = COLUMNS + "WHERE draw_id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String WITHIN = COLUMNS
            + "WHERE region_code >= :from AND region_code < :beyond ORDER BY drawn_on DESC, draw_id DESC LIMIT :limit";
    private static final String PUBLISHED = COLUMNS + """
            WHERE draw_id IN (SELECT draw_id FROM incentives.draw_step WHERE kind = 'fixed')
            ORDER BY drawn_on DESC, draw_id DESC LIMIT :limit
            """;
    private static final String ADD = """
            INSERT INTO incentives.draw_step (draw_id, step_no, kind, actor, at, words)
            SELECT :id, count(*) + 1, :kind, :actor, :at, :words FROM incentives.draw_step WHERE draw_id = :id
            """;
    private static final String STEPS = """
            SELECT draw_id, kind, actor, at, words FROM incentives.draw_step WHERE draw_id = ANY(:ids::uuid[])
            ORDER BY draw_id, step_no
            """;

    private final JdbcClient sql;

    DrawStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Draw draw) {
        var plan = draw.plan();
        sql.sql(INSERT)
                .param("id", draw.id())
                .param("name", plan.name())
                .param("region", plan.region().text())
                .param("drawn", plan.drawnOn())
                .param("protected", plan.protectedOn().orElse(null))
                .param("rule", plan.seedRule())
                .param("prizes", plan.prizes().stream().map(Prize::line).collect(Collectors.joining("\n")))
                .update();
    }

    /** Notes what was done; the caller holds the draw, or has just made it. */
    void add(Draw draw, Step step) {
        sql.sql(ADD)
                .param("id", draw.id())
                .param("kind", step.deed().code())
                .param("actor", step.actor())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("words", step.words())
                .update();
    }

    /** Moves a draw on and notes by what. */
    void move(Draw draw, State to, Step step) {
        sql.sql("UPDATE incentives.draw SET state = :state WHERE draw_id = :id")
                .param("state", to.code())
                .param("id", draw.id())
                .update();
        add(draw, step);
    }

    void setHead(UUID id, String head) {
        sql.sql("UPDATE incentives.draw SET head = :head WHERE draw_id = :id")
                .param("head", head)
                .param("id", id)
                .update();
    }

    void setSeed(UUID id, String seed) {
        sql.sql("UPDATE incentives.draw SET seed = :seed WHERE draw_id = :id")
                .param("seed", seed)
                .param("id", id)
                .update();
    }

    Optional<Draw> find(UUID id) {
        return whole(sql.sql(FIND).param("id", id)).stream().findFirst();
    }

    /** The draw as nobody else can change it until the transaction ends. */
    Draw lock(UUID id) {
        return whole(sql.sql(LOCK).param("id", id)).getFirst();
    }

    List<Draw> list(List<UUID> ids) {
        return whole(sql.sql(COLUMNS + "WHERE draw_id = ANY(:ids::uuid[])").param("ids", Columns.texts(ids, id -> id)));
    }

    List<Draw> within(RegionCode region, int limit) {
        return whole(sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .param("limit", limit));
    }

    List<Draw> published(int limit) {
        return whole(sql.sql(PUBLISHED).param("limit", limit));
    }

    /** Draws of a query with what was done to them, in two queries however many there are. */
    private List<Draw> whole(JdbcClient.StatementSpec query) {
        var bare = query.query((row, _) -> draw(row)).list();
        var steps = steps(bare.stream().map(Draw::id).toList());
        return bare.stream()
                .map(draw -> new Draw(
                        draw.id(),
                        draw.plan(),
                        draw.state(),
                        draw.head(),
                        draw.seed(),
                        steps.getOrDefault(draw.id(), List.of())))
                .toList();
    }

    private static Draw draw(ResultSet row) throws SQLException {
        var id = row.getObject("draw_id", UUID.class);
        var plan = new Plan(
                row.getString("name"),
                RegionCode.of(row.getString("region_code")),
                row.getObject("drawn_on", LocalDate.class),
                Optional.ofNullable(row.getObject("protected_on", LocalDate.class)),
                row.getString("seed_rule"),
                row.getString("prizes")
                        .lines()
                        .map(line -> Prize.find(line).orElseThrow())
                        .toList());
        return new Draw(
                id, plan, State.of(row.getString("state")), row.getString("head"), row.getString("seed"), List.of());
    }

    private Map<UUID, List<Step>> steps(List<UUID> draws) {
        var found = new HashMap<UUID, List<Step>>();
        sql.sql(STEPS).param("ids", Columns.texts(draws, id -> id)).query(row -> {
            found.computeIfAbsent(row.getObject("draw_id", UUID.class), _ -> new ArrayList<>())
                    .add(step(row));
        });
        return found;
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                Deed.of(row.getString("kind")),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"));
    }
}
