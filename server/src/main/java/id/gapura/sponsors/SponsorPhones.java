package id.gapura.sponsors;

import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The face of where sponsors hear from us: the phone of somebody there, sealed. */
public final class SponsorPhones {
    private static final String FIND =
            "SELECT phone_sealed FROM sponsors.sponsor WHERE sponsor_id = :sponsor AND phone_sealed IS NOT NULL";
    private static final String KEEP = "UPDATE sponsors.sponsor SET phone_sealed = :phone WHERE sponsor_id = :sponsor";

    private final JdbcClient sql;
    private final Vault vault;

    SponsorPhones(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** In international form. */
    public Optional<String> find(UUID sponsorId) {
        return sql.sql(FIND)
                .param("sponsor", sponsorId)
                .query((row, _) -> vault.open(sponsorId, Field.PHONE, row.getBytes(1)))
                .optional();
    }

    /** Keeps a phone instead of any before, or forgets it. */
    public void keep(UUID sponsorId, Optional<String> phone) {
        sql.sql(KEEP)
                .param(
                        "phone",
                        phone.map(one -> vault.seal(sponsorId, Field.PHONE, one))
                                .orElse(null))
                .param("sponsor", sponsorId)
                .update();
    }
}
