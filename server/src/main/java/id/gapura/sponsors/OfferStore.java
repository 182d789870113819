package id.gapura.sponsors;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of offers to go on alone. */
final class OfferStore {
    private static final String RECORD = """
            INSERT INTO sponsors.offer (worker_id, scheme_id, offered_on, last_month_on, price_idr, offered_by)
            SELECT w, :scheme, :on, m, p, :by
            FROM unnest(:workers::uuid[], :months::date[], :prices::bigint[]) AS t (w, m, p)
            ON CONFLICT DO NOTHING
            """;
    private static final String OF_SCHEME = """
            SELECT worker_id, offered_on, last_month_on, price_idr FROM sponsors.offer WHERE scheme_id = :scheme
            """;
    private static final String MISSING = """
            SELECT count(DISTINCT m.worker_id)::integer FROM sponsors.sponsored_month m
            WHERE m.scheme_id = :scheme AND m.state = 'paid' AND NOT EXISTS (
                SELECT FROM sponsors.offer o WHERE o.worker_id = m.worker_id AND o.scheme_id = m.scheme_id)
            """;

    private final JdbcClient sql;

    OfferStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An offer as it was made. */
    record Made(LocalDate on, YearMonth lastMonth, Rupiah price) {}

    int record(UUID schemeId, List<Offer> offers, LocalDate on, String actor) {
        return sql.sql(RECORD)
                .param("scheme", schemeId)
                .param("on", on)
                .param("by", actor)
                .param("workers", Columns.texts(offers, Offer::workerId))
                .param(
                        "months",
                        Columns.texts(offers, offer -> offer.lastMonth().atDay(1)))
                .param("prices", Columns.longs(offers, offer -> offer.ownPrice().amount()))
                .update();
    }

    Map<UUID, Made> made(UUID schemeId) {
        var made = new HashMap<UUID, Made>();
        sql.sql(OF_SCHEME).param("scheme", schemeId).query((ResultSet row) -> {
            made.put(
                    row.getObject("worker_id", UUID.class),
                    new Made(
                            row.getObject("offered_on", LocalDate.class),
                            YearMonth.from(row.getObject("last_month_on", LocalDate.class)),
                            Rupiah.of(row.getLong("price_idr"))));
        });
        return made;
    }

    /** Members the scheme has paid for who were not told yet. */
    int countMissing(UUID schemeId) {
        return sql.sql(MISSING).param("scheme", schemeId).query(Integer.class).single();
    }
}
