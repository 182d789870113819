package id.gapura.partner.messages.mail;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of how far the mailboxes for reports are read. */
final class ReportStore {
    private static final String FIND =
            "SELECT reports_validity, reports_uid FROM partner.message_gateway WHERE gateway_id = :id";
    private static final String NOTE = """
            UPDATE partner.message_gateway SET reports_validity = :validity, reports_uid = :uid WHERE gateway_id = :id
            """;

    private final JdbcClient sql;

    ReportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The last mail that was read.
     *
     * @param validity under which numbering of the mailbox; under another one nothing was read
     */
    record Read(long validity, long uid) {
        /** The last one under a numbering. */
        long under(long now) {
            return now == validity ? uid : 0;
        }
    }

    Read find(UUID gateway) {
        return sql.sql(FIND)
                .param("id", gateway)
                .query((row, _) -> new Read(row.getLong("reports_validity"), row.getLong("reports_uid")))
                .single();
    }

    void note(UUID gateway, Read read) {
        sql.sql(NOTE)
                .param("id", gateway)
                .param("validity", read.validity())
                .param("uid", read.uid())
                .update();
    }
}
