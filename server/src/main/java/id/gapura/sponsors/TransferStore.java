package id.gapura.sponsors;

import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.sponsors.Sponsors.Reported;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of transfers that wait for a second officer. */
final class TransferStore {
    private static final String REPORT = """
            INSERT INTO sponsors.reported_transfer (sponsor_id, reference, amount_idr, received_on, reported_by,
                                                    reported_at)
            VALUES (:sponsor, :reference, :amount, :on, :by, :at)
            """;
    private static final String COLUMNS = """
            SELECT t.sponsor_id, t.reference, t.amount_idr, t.received_on, t.reported_by, t.reported_at
            FROM sponsors.reported_transfer t
            """;
    private static final String LOCK =
            COLUMNS + "WHERE t.sponsor_id = :sponsor AND t.reference = :reference FOR UPDATE";
    private static final String OF_SPONSOR =
            COLUMNS + "WHERE t.sponsor_id = :sponsor ORDER BY t.reported_at, t.reference";
    private static final String WITHIN = COLUMNS + """
            JOIN sponsors.sponsor p USING (sponsor_id)
            WHERE p.region_code >= :from AND p.region_code < :beyond ORDER BY t.reported_at, t.reference
            """;
    private static final String REMOVE =
            "DELETE FROM sponsors.reported_transfer WHERE sponsor_id = :sponsor AND reference = :reference";

    private final JdbcClient sql;

    TransferStore(JdbcClient sql) {
        this.sql = sql;
    }

    void report(Funding funding, String actor, Instant at) {
        sql.sql(REPORT)
                .param("sponsor", funding.sponsorId())
                .param("reference", funding.reference())
                .param("amount", funding.amount().amount())
                .param("on", funding.receivedOn())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Reported> lock(UUID sponsorId, String reference) {
        return sql.sql(LOCK)
                .param("sponsor", sponsorId)
                .param("reference", reference)
                .query((row, _) -> reported(row))
                .optional();
    }

    /** The oldest first. */
    List<Reported> ofSponsor(UUID sponsorId) {
        return sql.sql(OF_SPONSOR)
                .param("sponsor", sponsorId)
                .query((row, _) -> reported(row))
                .list();
    }

    List<Reported> within(RegionCode region) {
        return sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .query((row, _) -> reported(row))
                .list();
    }

    /** False if none waits. */
    boolean remove(UUID sponsorId, String reference) {
        return sql.sql(REMOVE)
                        .param("sponsor", sponsorId)
                        .param("reference", reference)
                        .update()
                == 1;
    }

    private static Reported reported(ResultSet row) throws SQLException {
        var funding = new Funding(
                row.getObject("sponsor_id", UUID.class),
                row.getString("reference"),
                Rupiah.of(row.getLong("amount_idr")),
                row.getObject("received_on", LocalDate.class));
        return new Reported(
                funding,
                row.getString("reported_by"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant());
    }
}
