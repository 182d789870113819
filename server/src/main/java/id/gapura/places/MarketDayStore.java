package id.gapura.places;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of market days. */
final class MarketDayStore {
    private static final String SET = """
            INSERT INTO places.market_days (gathering_id, days, recorded_by, recorded_at)
            VALUES (:id, :days::text[], :by, :at)
            ON CONFLICT (gathering_id) DO UPDATE
            SET days = excluded.days, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
            """;
    private static final String WITHIN = """
            SELECT gathering_id, days
            FROM places.market_days
            JOIN places.gathering USING (gathering_id)
            WHERE region_code >= :from AND region_code < :beyond
            """;

    private final JdbcClient sql;

    MarketDayStore(JdbcClient sql) {
        this.sql = sql;
    }

    void set(UUID gathering, MarketDays days, String actor, Instant at) {
        sql.sql(SET)
                .param("id", gathering)
                .param("days", days.codes().toArray(String[]::new))
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<UUID, MarketDays> within(RegionCode region) {
        var found = new HashMap<UUID, MarketDays>();
        sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .query((ResultSet row) -> {
                    var days = List.of((String[]) row.getArray("days").getArray());
                    found.put(row.getObject("gathering_id", UUID.class), MarketDays.of(days));
                });
        return found;
    }
}
