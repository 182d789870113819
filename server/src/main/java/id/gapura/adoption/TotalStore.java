package id.gapura.adoption;

import id.gapura.adoption.Funnel.Asked;
import id.gapura.database.Columns;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the totals. */
final class TotalStore {
    /** In the order of the key, so that two listeners that run at once never wait for each other in a circle. */
    private static final String ADD = """
            INSERT INTO adoption.total AS a (region_code, segment, week_on, from_stage, stage, people)
            SELECT r, g, w, f, s, c
            FROM unnest(:regions::text[], :segments::text[], :weeks::date[], :froms::text[], :stages::text[],
                        :changes::bigint[]) AS t (r, g, w, f, s, c)
            ORDER BY r, g, w, f, s
            ON CONFLICT (region_code, segment, week_on, from_stage, stage) DO UPDATE SET people = a.people + excluded.people
            """;

    private static final String WHERE = """
            WHERE region_code >= :from AND region_code < :beyond AND (:segment = '' OR segment = :segment)
            """;
    /** What came in less what went out. */
    private static final String NOW = """
            SELECT %s AS key, s AS stage, sum(c)::bigint AS people
            FROM :source
            CROSS JOIN LATERAL (VALUES (stage, people), (from_stage, -people)) AS t (s, c)
            """ + WHERE + """
            AND s <> 'none'
            GROUP BY 1, 2
            ORDER BY 1
            """;

    private static final String CAME = """
            SELECT %s AS key, stage, sum(people)::bigint AS people
            FROM :source
            """ + WHERE + """
            AND stage <> 'none' AND week_on BETWEEN :first AND :last
            GROUP BY 1, 2
            ORDER BY 1
            """;
    private static final String FLOWS = """
            SELECT from_stage, stage, sum(people)::bigint AS people
            FROM :source
            """ + WHERE + "GROUP BY 1, 2";

    /** What the totals would be of those alone who came by a campaign. */
    private static final String TOUCHED = """
            (SELECT p.region_code, p.segment, date_trunc('week', m.moved_on)::date AS week_on, m.from_stage, m.stage,
                    count(*) AS people
             FROM adoption.touched t
             JOIN adoption.person p USING (person_id)
             CROSS JOIN LATERAL (
                SELECT moved_on, from_stage, stage FROM adoption.standing_move WHERE person_id = t.person_id) m
             WHERE t.campaign_id = :campaign
             GROUP BY 1, 2, 3, 4, 5) AS touched
            """;

    private final JdbcClient sql;

    TotalStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What counts where, before it is added. */
    static final class Sums {
        private record Key(Counted counted, LocalDate weekOn, Stage from, Stage to) {}

        private final Map<Key, Long> sums = new HashMap<>();

        void add(Standing standing, long change) {
            for (var move : standing.moves()) {
                var key = new Key(standing.counted(), move.weekOn(), move.from(), move.to());
                sums.merge(key, change, Long::sum);
            }
        }

        private List<Map.Entry<Key, Long>> changed() {
            return sums.entrySet().stream().filter(sum -> sum.getValue() != 0).toList();
        }
    }

    void add(Sums sums) {
        var rows = sums.changed();
        sql.sql(ADD)
                .param(
                        "regions",
                        Columns.texts(rows, row -> row.getKey().counted().region()))
                .param(
                        "segments",
                        Columns.texts(rows, row -> row.getKey().counted().segment()))
                .param("weeks", Columns.texts(rows, row -> row.getKey().weekOn()))
                .param("froms", Columns.texts(rows, row -> row.getKey().from().code()))
                .param("stages", Columns.texts(rows, row -> row.getKey().to().code()))
                .param("changes", Columns.longs(rows, Map.Entry::getValue))
                .update();
    }

    Map<Stage, Long> now(Asked asked) {
        return byKey(of(NOW.formatted("''"), asked)).getOrDefault("", Map.of());
    }

    /** By the first characters of the codes of places. */
    Map<String, Map<Stage, Long>> nowByPlace(Asked asked, int width) {
        return byKey(of(NOW.formatted("left(region_code, :width)"), asked).param("width", width));
    }

    Map<String, Map<Stage, Long>> nowBySegment(Asked asked) {
        return byKey(of(NOW.formatted("segment"), asked));
    }

    Map<Stage, Long> came(Asked asked) {
        return byKey(in(CAME.formatted("''"), asked)).getOrDefault("", Map.of());
    }

    Map<String, Map<Stage, Long>> cameByWeek(Asked asked) {
        return byKey(in(CAME.formatted("week_on::text"), asked));
    }

    /** How many ever went from a stage to another. */
    record Flow(Stage from, Stage to, long people) {}

    List<Flow> flows(Asked asked) {
        return of(FLOWS, asked)
                .query((row, _) -> new Flow(
                        Stage.of(row.getString("from_stage")), Stage.of(row.getString("stage")), row.getLong("people")))
                .list();
    }

    private JdbcClient.StatementSpec in(String statement, Asked asked) {
        return of(statement, asked).param("first", asked.firstWeekOn()).param("last", asked.lastWeekOn());
    }

    private JdbcClient.StatementSpec of(String statement, Asked asked) {
        var people = asked.people();
        var campaign = people.campaign();
        var source = campaign.isPresent() ? TOUCHED : "adoption.total";
        return sql.sql(statement.replace(":source", source))
                .param("campaign", campaign.orElse(null))
                .param("from", people.within().text())
                .param("beyond", people.within().beyond())
                .param("segment", people.segment());
    }

    private static Map<String, Map<Stage, Long>> byKey(JdbcClient.StatementSpec asked) {
        var found = new LinkedHashMap<String, Map<Stage, Long>>();
        asked.query((ResultSet row) -> {
            found.computeIfAbsent(row.getString("key"), _ -> new EnumMap<>(Stage.class))
                    .put(Stage.of(row.getString("stage")), row.getLong("people"));
        });
        found.values().removeIf(counts -> counts.values().stream().allMatch(count -> count == 0));
        return found;
    }
}
