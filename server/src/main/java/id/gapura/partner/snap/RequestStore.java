package id.gapura.partner.snap;

import id.gapura.kernel.Ids;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The external ids that banks used, with what was asked under each and answered. */
final class RequestStore {
    private static final String CLAIM = """
            INSERT INTO partner.snap_request (external_id, bank_id, received_on, request_id, body_digest, status,
                                              answer_sealed, received_at)
            VALUES (:external, :bank, :day, :id, :digest, :status, :answer, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String FIND = """
            SELECT request_id, body_digest, status, answer_sealed FROM partner.snap_request
            WHERE external_id = :external AND bank_id = :bank AND received_on = :day
            """;

    private final JdbcClient sql;
    private final Vault vault;
    private final Ids ids;

    RequestStore(JdbcClient sql, Vault vault, Ids ids) {
        this.sql = sql;
        this.vault = vault;
        this.ids = ids;
    }

    /**
     * A request that came before.
     *
     * @param answer what was answered; empty if it is made again from what is stored
     */
    record Earlier(String digest, int status, String answer) {}

    Optional<Earlier> find(UUID bank, String externalId, LocalDate day) {
        return sql.sql(FIND)
                .param("external", externalId)
                .param("bank", bank)
                .param("day", day)
                .query((row, _) -> {
                    var id = row.getObject("request_id", UUID.class);
                    return new Earlier(
                            row.getString("body_digest"),
                            row.getInt("status"),
                            vault.open(id, Field.BANK_ANSWER, row.getBytes("answer_sealed")));
                })
                .optional();
    }

    /**
     * Takes the external id of a call for its day.
     *
     * @param answer to be given again to the same call; empty if it can be made again from what is stored
     * @return false when another request has it; true also when the same has it already
     */
    boolean claim(Call call, int status, String answer) {
        var id = ids.next();
        int claimed = sql.sql(CLAIM)
                .param("external", call.externalId())
                .param("bank", call.bank().id())
                .param("day", call.day())
                .param("id", id)
                .param("digest", call.digest())
                .param("status", status)
                .param("answer", vault.seal(id, Field.BANK_ANSWER, answer))
                .param("at", call.at().atOffset(ZoneOffset.UTC))
                .update();
        return claimed == 1
                || find(call.bank().id(), call.externalId(), call.day())
                        .filter(earlier -> earlier.digest().equals(call.digest()))
                        .isPresent();
    }
}
