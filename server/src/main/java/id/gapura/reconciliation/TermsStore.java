package id.gapura.reconciliation;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of our bank accounts and of channels' terms; both are only added to. */
final class TermsStore {
    private static final String ADD_ACCOUNT = """
            INSERT INTO reconciliation.bank_account (account_no, label, added_by, added_at)
            VALUES (:account, :label, :by, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String ADD_TERMS = """
            INSERT INTO reconciliation.channel_terms (channel, from_on, fee_idr, fee_rate, days, set_by, set_at)
            VALUES (:channel, :from, :fee, :rate, :days, :by, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String TERMS = """
            SELECT channel, from_on, fee_idr, fee_rate, days
            FROM reconciliation.channel_terms
            ORDER BY channel, from_on
            """;

    private final JdbcClient sql;

    TermsStore(JdbcClient sql) {
        this.sql = sql;
    }

    boolean addAccount(BankAccount account, String by, Instant at) {
        return sql.sql(ADD_ACCOUNT)
                        .param("account", account.accountNo())
                        .param("label", account.label())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<BankAccount> accounts() {
        return sql.sql("SELECT account_no, label FROM reconciliation.bank_account ORDER BY account_no")
                .query((row, _) -> new BankAccount(row.getString("account_no"), row.getString("label")))
                .list();
    }

    boolean addTerms(ChannelTerms terms, String by, Instant at) {
        return sql.sql(ADD_TERMS)
                        .param("channel", terms.channel())
                        .param("from", terms.from())
                        .param("fee", terms.fee().amount())
                        .param("rate", terms.share().fraction())
                        .param("days", terms.days())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** By channel, then the oldest first. */
    List<ChannelTerms> terms() {
        return sql.sql(TERMS).query((row, _) -> terms(row)).list();
    }

    private static ChannelTerms terms(ResultSet row) throws SQLException {
        return new ChannelTerms(
                row.getString("channel"),
                row.getObject("from_on", LocalDate.class),
                Rupiah.of(row.getLong("fee_idr")),
                new Rate(row.getBigDecimal("fee_rate")),
                row.getInt("days"));
    }
}
