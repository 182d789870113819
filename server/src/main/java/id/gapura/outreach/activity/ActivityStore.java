package id.gapura.outreach.activity;

import id.gapura.database.Columns;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity.Audience;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.outreach.activity.Activity.Effort;
import id.gapura.outreach.activity.Activity.Plan;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.Activity.Standing;
import id.gapura.outreach.activity.Activity.State;
import id.gapura.outreach.activity.Activity.Where;
import id.gapura.outreach.activity.Activity.Words;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** SQL of activities and of the words that mean them. */
final class ActivityStore {
    private static final String CLAIM =
            "INSERT INTO outreach.word (word, activity_id) VALUES (:word, :activity) ON CONFLICT DO NOTHING";
    private static final String INSERT = """
            INSERT INTO outreach.activity (
                activity_id, campaign_id, kind, title, region_code, venue, starts_at, ends_at, livelihood, communicator_id,
                material, staff, planned_cost_idr, expected_reach, state, code, spoken_word, created_by, created_at)
            VALUES (
                :id, :campaign, :kind, :title, :region, :venue, :from, :to, :livelihood, :communicator,
                :material, :staff::text[], :cost, :reach, :state, :code, :spoken, :by, :at)
            """;
    private static final String UPDATE = """
            UPDATE outreach.activity
            SET kind = :kind, title = :title, region_code = :region, venue = :venue, starts_at = :from, ends_at = :to,
                livelihood = :livelihood, communicator_id = coalesce(:communicator::uuid, communicator_id),
                material = :material, staff = :staff::text[],
                planned_cost_idr = :cost, expected_reach = :reach, state = :state, actual_cost_idr = :actualCost,
                actual_reach = :actualReach, version = version + 1
            WHERE activity_id = :id AND version = :version
            """;
    private static final String COLUMNS = """
            SELECT activity_id, campaign_id, kind, title, region_code, venue, starts_at, ends_at, livelihood,
                   (SELECT c.name FROM outreach.communicator c
                    WHERE c.communicator_id = activity.communicator_id) AS communicator,
                   material, staff, planned_cost_idr, expected_reach, state, actual_cost_idr, actual_reach, code, spoken_word,
                   version
            FROM outreach.activity
            """;
    private static final String BY_IDS = COLUMNS + "WHERE activity_id = ANY (:ids::uuid[])";
    private static final String CALLED =
            COLUMNS + "WHERE activity_id = (SELECT activity_id FROM outreach.word WHERE word = :word)";
    private static final String WANTED = COLUMNS + """
            WHERE region_code >= :from AND region_code < :beyond AND starts_at < :last AND ends_at > :first
                AND (:kind = '' OR kind = :kind) AND (:state = '' OR state = :state)
                AND (:campaign = '' OR campaign_id::text = :campaign)
            ORDER BY starts_at, activity_id
            """;
    private static final String RECENT = COLUMNS + """
            WHERE ((region_code >= :from AND region_code < :beyond) OR region_code = ANY (:around::text[]))
                AND starts_at < :last AND ends_at > :first AND state <> 'cancelled' AND title ILIKE :title
            ORDER BY starts_at DESC, activity_id
            LIMIT :limit
            """;
    private static final String GONE_TO = COLUMNS + """
            WHERE staff @> ARRAY[:login]::text[] AND starts_at < :last AND ends_at > :first AND state <> 'cancelled'
            ORDER BY starts_at, activity_id
            """;
    private static final String OUTSIDE = COLUMNS + """
            WHERE campaign_id = :campaign AND state <> 'cancelled' AND (starts_at < :first OR starts_at >= :last)
            ORDER BY starts_at, activity_id
            """;
    private static final String OPENED = """
            INSERT INTO outreach.opening AS o (activity_id, day_on, times) VALUES (:activity, :day, 1)
            ON CONFLICT (activity_id, day_on) DO UPDATE SET times = o.times + 1
            """;

    private final JdbcClient sql;

    ActivityStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives an activity the spoken word that was claimed for it. */
    void say(UUID activity, String word) {
        sql.sql("UPDATE outreach.activity SET spoken_word = :word WHERE activity_id = :activity")
                .param("word", word)
                .param("activity", activity)
                .update();
    }

    /** Whether the word was free. */
    boolean claim(String word, UUID activity) {
        return sql.sql(CLAIM).param("word", word).param("activity", activity).update() == 1;
    }

    void insert(Activity activity, UUID communicator, String actor, Instant at) {
        planned(INSERT, activity.plan())
                .param("communicator", communicator)
                .param("id", activity.id())
                .param("campaign", activity.campaignId())
                .param("state", activity.standing().state().code())
                .param("code", activity.words().code())
                .param("spoken", activity.words().spoken().orElse(null))
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * False if it has another version by now.
     *
     * @param communicator who speaks; whoever did so far where none is given
     */
    boolean update(Activity seen, Plan plan, Optional<UUID> communicator, Standing standing) {
        return planned(UPDATE, plan)
                        .param("communicator", communicator.orElse(null))
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("state", standing.state().code())
                        .param(
                                "actualCost",
                                standing.effect()
                                        .map(effect -> effect.cost().amount())
                                        .orElse(null))
                        .param(
                                "actualReach",
                                standing.effect().map(Effect::reach).orElse(null))
                        .update()
                == 1;
    }

    private StatementSpec planned(String statement, Plan plan) {
        return sql.sql(statement)
                .param("kind", plan.kind().code())
                .param("title", plan.title())
                .param("region", plan.where().region().text())
                .param("venue", plan.where().venue())
                .param("from", plan.span().from().atOffset(ZoneOffset.UTC))
                .param("to", plan.span().to().atOffset(ZoneOffset.UTC))
                .param(
                        "livelihood",
                        plan.audience().segment().map(Livelihood::code).orElse(null))
                .param("material", plan.audience().material())
                .param("staff", Columns.texts(plan.effort().staff(), login -> login))
                .param("cost", plan.effort().cost().amount())
                .param("reach", plan.effort().reach());
    }

    List<Activity> list(Collection<UUID> ids) {
        return sql.sql(BY_IDS)
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, _) -> activity(row))
                .list();
    }

    Optional<Activity> called(String word) {
        return sql.sql(CALLED)
                .param("word", word)
                .query((row, _) -> activity(row))
                .optional();
    }

    List<Activity> list(Wanted wanted) {
        return between(WANTED, wanted.within(), wanted.from(), wanted.to())
                .param("kind", wanted.kind().map(ActivityKind::code).orElse(""))
                .param("state", wanted.state().map(State::code).orElse(""))
                .param("campaign", wanted.campaign().map(UUID::toString).orElse(""))
                .query((row, _) -> activity(row))
                .list();
    }

    /** Those with some words in their title; all for none. */
    List<Activity> recent(RegionCode place, LocalDate from, LocalDate to, String words, int limit) {
        return between(RECENT, place, from, to)
                .param("title", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", limit)
                .param("around", Columns.texts(place.path(), RegionCode::text))
                .query((row, _) -> activity(row))
                .list();
    }

    /** Those to which somebody goes and that are not called off. */
    List<Activity> goneTo(String login, LocalDate from, LocalDate to) {
        return days(GONE_TO, from, to)
                .param("login", login)
                .query((row, _) -> activity(row))
                .list();
    }

    /** Those of a campaign that are not called off and begin on no day of some. */
    List<Activity> outside(UUID campaign, LocalDate from, LocalDate to) {
        return days(OUTSIDE, from, to)
                .param("campaign", campaign)
                .query((row, _) -> activity(row))
                .list();
    }

    private StatementSpec between(String query, RegionCode within, LocalDate from, LocalDate to) {
        return days(query, from, to).param("from", within.text()).param("beyond", within.beyond());
    }

    /** Days of Jakarta; both belong to it. */
    private StatementSpec days(String query, LocalDate from, LocalDate to) {
        return sql.sql(query)
                .param("first", from.atStartOfDay(Jakarta.ZONE).toOffsetDateTime())
                .param("last", to.plusDays(1).atStartOfDay(Jakarta.ZONE).toOffsetDateTime());
    }

    void opened(UUID activity, LocalDate day) {
        sql.sql(OPENED).param("activity", activity).param("day", day).update();
    }

    long timesOpened(UUID activity) {
        return sql.sql("SELECT coalesce(sum(times), 0)::bigint FROM outreach.opening WHERE activity_id = :activity")
                .param("activity", activity)
                .query(Long.class)
                .single();
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                row.getObject("activity_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                new Plan(
                        ActivityKind.of(row.getString("kind")),
                        row.getString("title"),
                        new Where(RegionCode.of(row.getString("region_code")), row.getString("venue")),
                        new Span(instant(row, "starts_at"), instant(row, "ends_at")),
                        new Audience(
                                Optional.ofNullable(row.getString("livelihood")).flatMap(Livelihood::find),
                                row.getString("communicator"),
                                row.getString("material")),
                        new Effort(
                                List.of((String[]) row.getArray("staff").getArray()),
                                Rupiah.of(row.getLong("planned_cost_idr")),
                                row.getInt("expected_reach"))),
                standing(row),
                new Words(row.getString("code"), Optional.ofNullable(row.getString("spoken_word"))),
                row.getInt("version"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (State.of(row.getString("state"))) {
            case PLANNED -> Standing.PLANNED;
            case CANCELLED -> Standing.CANCELLED;
            case DONE ->
                Standing.done(new Effect(Rupiah.of(row.getLong("actual_cost_idr")), row.getInt("actual_reach")));
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
