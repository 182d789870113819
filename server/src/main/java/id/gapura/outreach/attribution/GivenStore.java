package id.gapura.outreach.attribution;

import id.gapura.database.Columns;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.attribution.Promotion.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what was given away, at activities and besides. */
final class GivenStore {
    private static final String SUMS = """
            coalesce(sum(things), 0)::int AS count, coalesce(sum(cost_idr), 0)::bigint AS cost_idr,
            coalesce(sum(things) FILTER (WHERE cost_idr IS NULL), 0)::int AS unpriced
            FROM outreach.given_thing
            """;
    private static final String AT_ACTIVITIES =
            "SELECT activity_id, " + SUMS + "WHERE activity_id = ANY (:activities::uuid[]) GROUP BY activity_id";
    private static final String PLACE_AND_DAYS =
            "region_code >= :from AND region_code < :beyond AND at >= :first AND at < :last";
    static final String BESIDES =
            "SELECT by_coupon, " + SUMS + "WHERE activity_id IS NULL AND " + PLACE_AND_DAYS + " GROUP BY by_coupon";
    private static final String MONTHS = """
            SELECT count(*)::int AS count, coalesce(sum(cost_idr), 0)::bigint AS cost_idr, 0 AS unpriced
            FROM outreach.free_month WHERE
            """ + PLACE_AND_DAYS;
    private static final String ACTIVITIES =
            "SELECT DISTINCT activity_id FROM outreach.given_thing WHERE activity_id IS NOT NULL";

    private final JdbcClient sql;

    GivenStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What was given away at an activity.
     *
     * @param unpriced things of which nobody has put down what they cost
     */
    record Given(Rupiah cost, int unpriced) {
        static final Given NOTHING = new Given(Rupiah.ZERO, 0);
    }

    /** By activity; where nothing was given is absent. */
    Map<UUID, Given> at(Collection<UUID> activities) {
        var given = new HashMap<UUID, Given>();
        sql.sql(AT_ACTIVITIES)
                .param("activities", Columns.texts(List.copyOf(activities), id -> id))
                .query((RowCallbackHandler) row -> given.put(
                        row.getObject("activity_id", UUID.class),
                        new Given(Rupiah.of(row.getLong("cost_idr")), row.getInt("unpriced"))));
        return given;
    }

    /** At no activity: things by where they lay, months by where the member lives, on the days asked for. */
    List<Promotion> besides(Wanted wanted) {
        var besides = new ArrayList<Promotion>(of(BESIDES, wanted)
                .query((row, _) -> promotion(row.getBoolean("by_coupon") ? Kind.COUPONS : Kind.THINGS, row))
                .list());
        besides.add(of(MONTHS, wanted)
                .query((row, _) -> promotion(Kind.MONTHS, row))
                .single());
        return besides;
    }

    private JdbcClient.StatementSpec of(String statement, Wanted wanted) {
        return sql.sql(statement)
                .param("from", wanted.within().text())
                .param("beyond", wanted.within().beyond())
                .param("first", start(wanted.from()))
                .param("last", start(wanted.to().plusDays(1)));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Jakarta.ZONE).toOffsetDateTime();
    }

    private static Promotion promotion(Kind kind, ResultSet row) throws SQLException {
        return new Promotion(kind, row.getInt("count"), Rupiah.of(row.getLong("cost_idr")), row.getInt("unpriced"));
    }

    /** Those at which anything was given. */
    List<UUID> activities() {
        return sql.sql(ACTIVITIES)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
