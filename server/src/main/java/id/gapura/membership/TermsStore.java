package id.gapura.membership;

import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the changes of members' terms. */
final class TermsStore {
    private static final String CHANGES = """
            SELECT number, from_on, programmes_before, sector_before, income_before_idr, programmes, sector,
                   declared_income_idr, reason, changed_by, changed_at
            FROM membership.terms_change WHERE worker_id = :worker ORDER BY number DESC
            """;
    private static final String INSERT = """
            INSERT INTO membership.terms_change (
                worker_id, number, from_on, programmes_before, sector_before, income_before_idr, programmes, sector,
                declared_income_idr, reason, changed_by, changed_at)
            VALUES (
                :worker, :number, :from, :programmesBefore, :sectorBefore, :incomeBefore, :programmes, :sector, :income,
                :reason, :by, :at)
            """;

    private final JdbcClient sql;

    TermsStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The newest first.
     *
     * @param payer who pays, which no change is about
     */
    List<TermsChange> changes(UUID worker, Payer payer) {
        return sql.sql(CHANGES)
                .param("worker", worker)
                .query((row, _) -> change(row, payer))
                .list();
    }

    void insert(UUID worker, TermsChange change) {
        var before = change.before();
        var after = change.after();
        sql.sql(INSERT)
                .param("worker", worker)
                .param("number", change.number())
                .param("from", change.from().atDay(1))
                .param("programmesBefore", before.programmes().code())
                .param("sectorBefore", before.sector().code())
                .param("incomeBefore", MemberStore.idr(before), Types.BIGINT)
                .param("programmes", after.programmes().code())
                .param("sector", after.sector().code())
                .param("income", MemberStore.idr(after), Types.BIGINT)
                .param("reason", change.reason())
                .param("by", change.by())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static TermsChange change(ResultSet row, Payer payer) throws SQLException {
        return new TermsChange(
                row.getInt("number"),
                YearMonth.from(row.getObject("from_on", LocalDate.class)),
                new ContributionFacts(
                        MemberStore.income(row, "income_before_idr"),
                        Programmes.of(row.getString("programmes_before")),
                        Sector.of(row.getString("sector_before")),
                        payer),
                new ContributionFacts(
                        MemberStore.income(row, "declared_income_idr"),
                        Programmes.of(row.getString("programmes")),
                        Sector.of(row.getString("sector")),
                        payer),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("reason"));
    }
}
