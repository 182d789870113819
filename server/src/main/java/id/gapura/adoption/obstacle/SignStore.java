package id.gapura.adoption.obstacle;

import id.gapura.adoption.objection.Tally.Rate;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of signs. Each query is one row: of how many it can be told, and of how many each sign is true. */
final class SignStore {
    private static final int QUIET_DAYS = 90;
    private static final int QUIET_MONTHS = 3;

    private static final String WITHIN = " WHERE region_code >= :from AND region_code < :beyond ";
    private static final String HEARD = """
            SELECT count(DISTINCT person_id) AS due,
                   count(DISTINCT person_id) FILTER (WHERE obstacle = 'predisposing') AS belief_heard,
                   count(DISTINCT person_id) FILTER (WHERE obstacle = 'time') AS time_heard,
                   count(DISTINCT person_id) FILTER (WHERE obstacle = 'enabling') AS price_heard
            FROM adoption.hearing JOIN adoption.objection USING (objection_id)
            """ + WITHIN + "AND heard_on > :since";
    private static final String TRIED =
            """
            SELECT count(*) AS due,
                   count(*) FILTER (WHERE reason = 'unfinished') AS unfinished,
                   count(*) FILTER (WHERE reason IN ('faulty', 'age', 'identity-differs', 'nik-unknown', 'nik-of-another',
                       'office-silent', 'document-awaited')) AS papers
            FROM adoption.tried
            """ + WITHIN + "AND opened_on > :since AND (is_enrolled OR listed_on <= :today)";
    private static final String REGISTERED = """
            SELECT count(*) AS due, count(*) FILTER (WHERE stage = 'decision') AS never_paid
            FROM adoption.person
            """ + WITHIN + """
            AND (stage IN ('implementation', 'confirmation', 'discontinuance')
                OR stage = 'decision' AND since_on <= :quiet)
            """;
    private static final String SPONSORED = """
            SELECT count(*) AS due,
                   count(*) FILTER (WHERE own_until_on IS NULL OR own_until_on < sponsored_until_on) AS sponsor_ended
            FROM adoption.sponsored
            """ + WITHIN + "AND sponsored_until_on < :month";

    private final JdbcClient sql;

    SignStore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Sign, Rate> rates(RegionCode within, LocalDate today) {
        var rates = new EnumMap<Sign, Rate>(Sign.class);
        var since = today.minusYears(1);
        read(
                of(HEARD, within).param("since", since),
                List.of(Sign.BELIEF_HEARD, Sign.TIME_HEARD, Sign.PRICE_HEARD),
                rates);
        read(
                of(TRIED, within).param("since", since).param("today", today),
                List.of(Sign.UNFINISHED, Sign.PAPERS),
                rates);
        read(of(REGISTERED, within).param("quiet", today.minusDays(QUIET_DAYS)), List.of(Sign.NEVER_PAID), rates);
        read(
                of(SPONSORED, within).param("month", today.withDayOfMonth(1).minusMonths(QUIET_MONTHS)),
                List.of(Sign.SPONSOR_ENDED),
                rates);
        return rates;
    }

    private JdbcClient.StatementSpec of(String query, RegionCode within) {
        return sql.sql(query).param("from", within.text()).param("beyond", within.beyond());
    }

    private static void read(JdbcClient.StatementSpec query, List<Sign> signs, Map<Sign, Rate> rates) {
        query.query((ResultSet row) -> {
            for (var sign : signs) {
                rates.put(sign, new Rate(row.getLong(sign.code().replace('-', '_')), row.getLong("due")));
            }
        });
    }
}
