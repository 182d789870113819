package id.gapura.sponsors;

import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.sponsors.Sponsor.Account;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.Sponsors.Funding;
import id.gapura.sponsors.Sponsors.Reported;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of sponsors and of the money received from them. */
final class SponsorStore {
    private static final String INSERT = """
            INSERT INTO sponsors.sponsor (sponsor_id, name, kind, region_code, contact, created_by, created_at)
            VALUES (:id, :name, :kind, :region, :contact, :by, :at)
            """;
    private static final String COLUMNS = "SELECT sponsor_id, name, kind, region_code, contact FROM sponsors.sponsor ";
    private static final String LIST =
            COLUMNS + "WHERE region_code >= :from AND region_code < :beyond ORDER BY name, sponsor_id";
    private static final String FIND = COLUMNS + "WHERE sponsor_id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String FUND = """
            INSERT INTO sponsors.funding (sponsor_id, reference, amount_idr, received_on, recorded_by, recorded_at,
                                          confirmed_by)
            VALUES (:sponsor, :reference, :amount, :on, :by, :at, :confirmed)
            """;
    private static final String FUNDINGS = """
            SELECT sponsor_id, reference, amount_idr, received_on FROM sponsors.funding
            WHERE sponsor_id = :sponsor ORDER BY received_on DESC, reference
            """;
    private static final String ACCOUNT = """
            SELECT (SELECT coalesce(sum(amount_idr), 0)::bigint FROM sponsors.funding WHERE sponsor_id = :sponsor) AS received,
                   (SELECT coalesce(sum(m.due_idr - m.returned_idr), 0)::bigint
                    FROM sponsors.sponsored_month m JOIN sponsors.scheme s USING (scheme_id)
                    WHERE s.sponsor_id = :sponsor) AS paid,
                   (SELECT paid_out_idr FROM sponsors.sponsor WHERE sponsor_id = :sponsor) AS paid_out
            """;

    private final JdbcClient sql;

    SponsorStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Sponsor sponsor, String actor, Instant at) {
        sql.sql(INSERT)
                .param("id", sponsor.id())
                .param("name", sponsor.name())
                .param("kind", sponsor.kind().code())
                .param("region", sponsor.region().text())
                .param("contact", sponsor.contact())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Sponsor> list(RegionCode within) {
        return sql.sql(LIST)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((row, _) -> sponsor(row))
                .list();
    }

    Optional<Sponsor> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> sponsor(row)).optional();
    }

    /** Keeps everybody else from spending the sponsor's money until the transaction ends. */
    Sponsor lock(UUID id) {
        return sql.sql(LOCK).param("id", id).query((row, _) -> sponsor(row)).single();
    }

    void fund(Reported reported, String confirmedBy) {
        var funding = reported.funding();
        sql.sql(FUND)
                .param("sponsor", funding.sponsorId())
                .param("reference", funding.reference())
                .param("amount", funding.amount().amount())
                .param("on", funding.receivedOn())
                .param("by", reported.by())
                .param("at", reported.at().atOffset(ZoneOffset.UTC))
                .param("confirmed", confirmedBy)
                .update();
    }

    List<Funding> fundings(UUID sponsorId) {
        return sql.sql(FUNDINGS)
                .param("sponsor", sponsorId)
                .query((row, _) -> new Funding(
                        row.getObject("sponsor_id", UUID.class),
                        row.getString("reference"),
                        Rupiah.of(row.getLong("amount_idr")),
                        row.getObject("received_on", LocalDate.class)))
                .list();
    }

    Account account(UUID sponsorId) {
        return sql.sql(ACCOUNT)
                .param("sponsor", sponsorId)
                .query((row, _) -> new Account(
                        Rupiah.of(row.getLong("received")),
                        Rupiah.of(row.getLong("paid")),
                        Rupiah.of(row.getLong("paid_out"))))
                .single();
    }

    /** Counts what a payout gives back; below zero where it is put back. */
    void payOut(UUID sponsorId, Rupiah amount) {
        sql.sql("UPDATE sponsors.sponsor SET paid_out_idr = paid_out_idr + :amount WHERE sponsor_id = :sponsor")
                .param("sponsor", sponsorId)
                .param("amount", amount.amount())
                .update();
    }

    private static Sponsor sponsor(ResultSet row) throws SQLException {
        return new Sponsor(
                row.getObject("sponsor_id", UUID.class),
                row.getString("name"),
                Kind.of(row.getString("kind")),
                RegionCode.of(row.getString("region_code")),
                row.getString("contact"));
    }
}
