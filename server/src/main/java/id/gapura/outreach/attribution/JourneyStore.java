package id.gapura.outreach.attribution;

import id.gapura.database.Columns;
import id.gapura.outreach.attribution.Journey.Fate;
import id.gapura.outreach.attribution.Journey.Touch;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what members came by and what became of them. */
final class JourneyStore {
    private static final String JOURNEYS = """
            SELECT c.subject_id, c.activity_id, c.touched_at, f.registered_on, f.covered_three, f.covered_six, f.covered_twelve,
                   f.region_code, f.livelihood
            FROM outreach.contact c JOIN outreach.member_fate f ON f.worker_id = c.subject_id
            WHERE c.subject_kind = 'worker' AND c.day_on <= f.registered_on
                AND c.subject_id IN (
                    SELECT t.subject_id FROM outreach.contact t
                    WHERE t.subject_kind = 'worker' AND t.activity_id = ANY (:activities::uuid[]))
            ORDER BY c.subject_id, c.touched_at, c.activity_id
            """;
    private static final String WITHOUT = """
            SELECT count(*) AS joined,
                   count(*) FILTER (WHERE registered_on <= :three) AS due_three,
                   count(*) FILTER (WHERE registered_on <= :three AND covered_three) AS kept_three,
                   count(*) FILTER (WHERE registered_on <= :six) AS due_six,
                   count(*) FILTER (WHERE registered_on <= :six AND covered_six) AS kept_six,
                   count(*) FILTER (WHERE registered_on <= :twelve) AS due_twelve,
                   count(*) FILTER (WHERE registered_on <= :twelve AND covered_twelve) AS kept_twelve
            FROM outreach.member_fate f
            WHERE region_code >= :from AND region_code < :beyond AND registered_on >= :first AND registered_on <= :last
                AND NOT EXISTS (
                    SELECT FROM outreach.contact c WHERE c.subject_id = f.worker_id AND c.day_on <= f.registered_on)
            """;

    private final JdbcClient sql;

    JourneyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of every member who came by one of the activities; with what they came by besides. */
    List<Journey> of(Collection<UUID> activities) {
        var touches = new LinkedHashMap<UUID, List<Touch>>();
        var members = new LinkedHashMap<UUID, Member>();
        sql.sql(JOURNEYS)
                .param("activities", Columns.texts(List.copyOf(activities), id -> id))
                .query((RowCallbackHandler) row -> {
                    var worker = row.getObject("subject_id", UUID.class);
                    touches.computeIfAbsent(worker, _ -> new ArrayList<>())
                            .add(new Touch(
                                    row.getObject("activity_id", UUID.class),
                                    row.getObject("touched_at", OffsetDateTime.class)
                                            .toInstant()));
                    members.put(worker, new Member(background(row), fate(row)));
                });
        return members.entrySet().stream()
                .map(one -> one.getValue().journey(one.getKey(), touches.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    /** Who somebody is, and what became of them. */
    private record Member(Background background, Fate fate) {
        Journey journey(UUID worker, List<Touch> touches) {
            return new Journey(worker, background, touches, fate);
        }
    }

    private static Background background(ResultSet row) throws SQLException {
        return Background.of(row.getString("region_code"), Optional.ofNullable(row.getString("livelihood")));
    }

    private static Fate fate(ResultSet row) throws SQLException {
        return new Fate(
                row.getObject("registered_on", LocalDate.class),
                Map.of(
                        Milestone.THREE, row.getBoolean("covered_three"),
                        Milestone.SIX, row.getBoolean("covered_six"),
                        Milestone.TWELVE, row.getBoolean("covered_twelve")));
    }

    /** Members who joined in a place from one day to another and came by nothing, each counted whole. */
    Line without(RegionCode within, LocalDate from, LocalDate to, Ripeness ripeness) {
        return sql.sql(WITHOUT)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("first", from)
                .param("last", to)
                .param("three", ripeness.latest(Milestone.THREE))
                .param("six", ripeness.latest(Milestone.SIX))
                .param("twelve", ripeness.latest(Milestone.TWELVE))
                .query((row, _) -> without(row))
                .single();
    }

    private static Line without(ResultSet row) throws SQLException {
        var survivals = new EnumMap<Milestone, Survival>(Milestone.class);
        survivals.put(Milestone.THREE, survival(row, "three"));
        survivals.put(Milestone.SIX, survival(row, "six"));
        survivals.put(Milestone.TWELVE, survival(row, "twelve"));
        return new Line(Line.Input.NONE, whole(row.getInt("joined")), survivals);
    }

    private static Survival survival(ResultSet row, String milestone) throws SQLException {
        return new Survival(whole(row.getInt("due_" + milestone)), whole(row.getInt("kept_" + milestone)));
    }

    private static Tally whole(int people) {
        return new Tally(people * Shares.WHOLE, people);
    }
}
