package id.gapura.registry;

import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospect.Consent;
import id.gapura.registry.Prospect.State;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of prospects: record a first contact, list who is still open, close one. */
public final class Prospects {
    private static final String INSERT = """
            INSERT INTO registry.prospect (prospect_id, name, phone_sealed, region_code, livelihood, note, consent_words,
                                           consented_at, recorded_by, state)
            VALUES (:id, :name, :phone, :region, :livelihood, :note, :words, :at, :actor, 'open')
            ON CONFLICT DO NOTHING
            """;
    private static final String OPEN = """
            SELECT prospect_id, name, phone_sealed, region_code, livelihood, note, consent_words, consented_at, recorded_by, state
            FROM registry.prospect
            WHERE state = 'open' AND region_code >= :from AND region_code < :beyond
            ORDER BY consented_at, prospect_id
            LIMIT :limit
            """;
    private static final String COUNT_OPEN = """
            SELECT count(*) FROM registry.prospect
            WHERE state = 'open' AND region_code >= :from AND region_code < :beyond
            """;
    private static final String CLOSE = """
            UPDATE registry.prospect SET state = :state, closed_at = :at
            WHERE prospect_id = :id AND state = 'open' AND region_code >= :from AND region_code < :beyond
            """;

    private final JdbcClient sql;
    private final Vault vault;
    private final InstantSource clock;
    private final Ids ids;

    Prospects(JdbcClient sql, Vault vault, InstantSource clock, Ids ids) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
        this.ids = ids;
    }

    /** A first contact to keep. */
    public record NewProspect(
            String name,
            Optional<String> phone,
            RegionCode region,
            Optional<String> livelihood,
            Optional<String> note) {}

    /** How a recording ended. */
    public sealed interface Result {
        record Recorded(UUID id) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why a contact was not kept. */
    public enum Reason {
        NAME_MISSING,
        /** Without the person's yes nothing about them is kept (UU 27/2022, Pasal 20). */
        CONSENT_MISSING
    }

    /**
     * Keeps a first contact.
     *
     * @param consentWords the words the person agreed to; blank when they did not
     */
    public Result record(NewProspect contact, String consentWords, String actor) {
        return record(ids.next(), contact, new Consent(consentWords, clock.instant(), actor));
    }

    /**
     * Keeps a first contact under an id made where it happened; keeping it again changes nothing.
     *
     * @param consent with blank words when the person did not agree
     */
    public Result record(UUID id, NewProspect contact, Consent consent) {
        if (contact.name().isBlank()) {
            return new Result.Refused(Reason.NAME_MISSING);
        }
        if (consent.words().isBlank()) {
            return new Result.Refused(Reason.CONSENT_MISSING);
        }
        sql.sql(INSERT)
                .param("id", id)
                .param("name", contact.name().strip())
                .param(
                        "phone",
                        contact.phone().map(p -> vault.seal(id, Field.PHONE, p)).orElse(null))
                .param("region", contact.region().text())
                .param("livelihood", contact.livelihood().orElse(null))
                .param("note", contact.note().orElse(null))
                .param("words", consent.words().strip())
                .param("at", consent.at().atOffset(ZoneOffset.UTC))
                .param("actor", consent.recordedBy())
                .update();
        return new Result.Recorded(id);
    }

    /** Who still waits within a region, longest first. */
    public List<Prospect> open(RegionCode within, int limit) {
        return sql.sql(OPEN)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query((row, _) -> prospect(row))
                .list();
    }

    public long countOpen(RegionCode within) {
        return sql.sql(COUNT_OPEN)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query(Long.class)
                .single();
    }

    /**
     * Closes an open prospect within a region.
     *
     * @return whether there was one
     */
    public boolean close(UUID id, State state, RegionCode within) {
        return sql.sql(CLOSE)
                        .param("id", id)
                        .param("state", state.code())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("from", within.text())
                        .param("beyond", within.beyond())
                        .update()
                == 1;
    }

    private Prospect prospect(ResultSet row) throws SQLException {
        var id = row.getObject("prospect_id", UUID.class);
        return new Prospect(
                id,
                row.getString("name"),
                Optional.ofNullable(row.getBytes("phone_sealed")).map(bytes -> vault.open(id, Field.PHONE, bytes)),
                RegionCode.of(row.getString("region_code")),
                Optional.ofNullable(row.getString("livelihood")),
                Optional.ofNullable(row.getString("note")),
                new Consent(
                        row.getString("consent_words"),
                        row.getObject("consented_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")),
                State.of(row.getString("state")));
    }
}
