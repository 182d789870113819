package id.gapura.adoption;

import id.gapura.database.Proof;
import id.gapura.kernel.Jakarta;
import java.sql.ResultSet;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The stages kept are those that the base records give, and the totals are what counting the moves gives. Whose move is
 * due and waits for the daily round is compared as of the day before it.
 */
final class StageProof implements Proof {
    private static final int PAGE = 1_000;
    private static final UUID START = new UUID(0, 0);
    private static final String TOTALS = """
            WITH counted AS (
                SELECT p.region_code, p.segment, date_trunc('week', m.moved_on)::date AS week_on, m.from_stage, m.stage,
                       count(*) AS people
                FROM adoption.standing_move m
                JOIN adoption.person p USING (person_id)
                GROUP BY 1, 2, 3, 4, 5)
            SELECT region_code, segment, week_on, from_stage, stage, coalesce(t.people, 0) AS stored,
                   coalesce(c.people, 0) AS counted
            FROM (SELECT * FROM adoption.total WHERE people <> 0) t
            FULL JOIN counted c USING (region_code, segment, week_on, from_stage, stage)
            WHERE coalesce(t.people, 0) <> coalesce(c.people, 0)
            ORDER BY 1, 2, 3, 4, 5
            """;
    private static final String KEPT_STAGE = """
            SELECT p.person_id FROM adoption.person p
            LEFT JOIN LATERAL (
                SELECT m.stage, m.moved_on FROM adoption.standing_move m
                WHERE m.person_id = p.person_id ORDER BY m.step DESC LIMIT 1) last ON true
            WHERE p.stage <> coalesce(last.stage, 'none') OR p.since_on IS DISTINCT FROM last.moved_on
            ORDER BY 1
            """;

    private final JdbcClient sql;
    private final FactStore facts;
    private final StageStore stages;
    private final Following following;
    private final InstantSource clock;

    StageProof(JdbcClient sql, FactStore facts, StageStore stages, Following following, InstantSource clock) {
        this.sql = sql;
        this.facts = facts;
        this.stages = stages;
        this.following = following;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stages of adoption";
    }

    @Override
    public void run(Consumer<String> difference) {
        each(after -> stages.page(after, PAGE), people -> compare(people, difference));
        each(after -> facts.page(after, PAGE), people -> miss(people, difference));
        sql.sql(KEPT_STAGE).query((ResultSet row) -> {
            difference.accept("person " + row.getString("person_id") + ": the stage is not that of the last move");
        });
        sql.sql(TOTALS).query((ResultSet row) -> {
            difference.accept("region " + row.getString("region_code") + ", " + row.getString("segment") + ", week of "
                    + row.getString("week_on") + ", " + row.getString("from_stage") + " to " + row.getString("stage")
                    + ": stored " + row.getLong("stored") + ", counted " + row.getLong("counted"));
        });
    }

    private static void each(Function<UUID, List<UUID>> page, Consumer<List<UUID>> take) {
        for (var people = page.apply(START); !people.isEmpty(); people = page.apply(people.getLast())) {
            take.accept(people);
        }
    }

    private void compare(List<UUID> people, Consumer<String> difference) {
        var kept = stages.find(people);
        var days = kept.stream().collect(Collectors.toMap(Standing::personId, this::reckonedOn));
        var reckoned = following.reckoned(people, id -> Objects.requireNonNull(days.get(id)));
        for (var one : kept) {
            var should = reckoned.get(one.personId());
            if (should == null) {
                difference.accept("person " + one.personId() + ": in a stage, but not known");
            } else if (!one.moves().equals(should.moves())) {
                difference.accept("person " + one.personId() + ": moves " + words(one) + ", reckoned " + words(should));
            } else if (!one.moves().isEmpty() && !one.counted().equals(should.counted())) {
                difference.accept("person " + one.personId() + ": counted at " + one.counted() + ", lives at "
                        + should.counted());
            }
        }
    }

    private LocalDate reckonedOn(Standing kept) {
        var known = knownOn(kept.journey());
        return kept.journey()
                .dueOn()
                .filter(due -> !due.isAfter(known))
                .map(due -> due.minusDays(1))
                .orElse(known);
    }

    /** Today, or the day of the last move where the clock was set back since. */
    private LocalDate knownOn(Journey kept) {
        var today = Jakarta.today(clock);
        return kept.since().filter(last -> last.isAfter(today)).orElse(today);
    }

    private static String words(Standing standing) {
        return standing.moves().stream()
                .map(move ->
                        move.on() + " " + move.to().code() + " (" + move.cause().code() + ")")
                .toList()
                .toString();
    }

    private void miss(List<UUID> people, Consumer<String> difference) {
        var kept = stages.find(people).stream().map(Standing::personId).collect(Collectors.toSet());
        people.stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> difference.accept("person " + id + ": known, but in no stage"));
    }
}
