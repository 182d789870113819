package id.gapura.registry.twice;

import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects.Keys;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of prospects who turn out to be one, and of the keys by which that is found. */
final class MergeStore {
    private static final String HOLD_OPEN =
            "SELECT true FROM registry.prospect WHERE prospect_id = :id AND state = 'open' FOR UPDATE";
    private static final String COMPLETE = """
            UPDATE registry.prospect
            SET phone_sealed = :phone, phone_index = :phoneIndex, livelihood = :livelihood, note = :note
            WHERE prospect_id = :id
            """;
    private static final String CLOSE = """
            UPDATE registry.prospect SET state = 'merged', merged_into = :stays, closed_at = :at WHERE prospect_id = :merged
            """;
    /** Whoever was merged into one who is merged now is found where that one is. */
    private static final String FOLLOW =
            "UPDATE registry.prospect SET merged_into = :stays WHERE merged_into = :merged";

    private static final String WITHOUT_KEYS = """
            SELECT prospect_id FROM registry.prospect WHERE state = 'open' AND name_key IS NULL
            ORDER BY prospect_id LIMIT :limit
            """;
    private static final String KEY = """
            UPDATE registry.prospect SET phone_index = :phoneIndex, name_key = :nameKey
            WHERE prospect_id = :id AND name_key IS NULL
            """;

    private final JdbcClient sql;
    private final Vault vault;

    MergeStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Keeps an open prospect from other changes until the transaction ends; false for one that is not open. */
    boolean holdOpen(UUID id) {
        return sql.sql(HOLD_OPEN)
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Writes what can be said otherwise of a prospect than when they were noted. */
    void complete(Prospect prospect, Keys keys) {
        sql.sql(COMPLETE)
                .param("id", prospect.id())
                .param(
                        "phone",
                        prospect.phone()
                                .map(phone -> vault.seal(prospect.id(), Field.PHONE, phone))
                                .orElse(null))
                .param("phoneIndex", keys.phone().orElse(null))
                .param("livelihood", prospect.livelihood().orElse(null))
                .param("note", prospect.note().orElse(null))
                .update();
    }

    void close(UUID merged, UUID stays, Instant at) {
        sql.sql(FOLLOW).param("merged", merged).param("stays", stays).update();
        sql.sql(CLOSE)
                .param("merged", merged)
                .param("stays", stays)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Some open ones from before there were keys. */
    List<UUID> withoutKeys(int limit) {
        return sql.sql(WITHOUT_KEYS)
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void key(UUID id, Keys keys) {
        sql.sql(KEY)
                .param("id", id)
                .param("phoneIndex", keys.phone().orElse(null))
                .param("nameKey", keys.name())
                .update();
    }
}
