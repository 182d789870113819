package id.gapura.enrolment.identity;

import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of where the office is asked. */
final class OfficeStore {
    private static final String INSERT = """
            INSERT INTO enrolment.identity_office (office_id, url, key_sealed, connected_at)
            VALUES (:id, :url, :key, :at)
            """;
    private static final String NEWEST = """
            SELECT office_id, url, key_sealed FROM enrolment.identity_office
            ORDER BY connected_at DESC, office_id DESC
            LIMIT 1
            """;

    private final JdbcClient sql;
    private final Vault vault;

    OfficeStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void insert(UUID id, IdentityOffice office, Instant at) {
        sql.sql(INSERT)
                .param("id", id)
                .param("url", office.url())
                .param("key", vault.seal(id, Field.API_SECRET, office.key()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<IdentityOffice> newest() {
        return sql.sql(NEWEST)
                .query((row, _) -> {
                    var id = row.getObject("office_id", UUID.class);
                    return new IdentityOffice(
                            row.getString("url"), vault.open(id, Field.API_SECRET, row.getBytes("key_sealed")));
                })
                .optional();
    }
}
