package id.gapura.registry;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.database.Columns;
import id.gapura.jobs.Event;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.PhoneReader;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospect.Noted;
import id.gapura.registry.Prospect.State;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of prospects: record a first contact, list who is still open, close one. */
public final class Prospects {
    private static final String INSERT = """
            INSERT INTO registry.prospect (prospect_id, name, phone_sealed, phone_index, name_key, region_code, livelihood,
                                           note, recorded_at, recorded_by, state)
            VALUES (:id, :name, :phone, :phoneIndex, :nameKey, :region, :livelihood, :note, :at, :actor, 'open')
            ON CONFLICT DO NOTHING
            """;
    private static final String OPEN = """
            SELECT prospect_id, name, phone_sealed, region_code, livelihood, note, recorded_at, recorded_by, state
            FROM registry.prospect
            WHERE state = 'open' AND region_code >= :from AND region_code < :beyond
            ORDER BY recorded_at, prospect_id
            LIMIT :limit
            """;
    private static final String FIND = """
            SELECT prospect_id, name, phone_sealed, region_code, livelihood, note, recorded_at, recorded_by, state
            FROM registry.prospect
            WHERE prospect_id = ANY (:ids::uuid[])
            """;
    private static final String SURVIVOR =
            "SELECT merged_into FROM registry.prospect WHERE prospect_id = :id AND merged_into IS NOT NULL";
    private static final String MERGED = """
            SELECT merged_into, prospect_id, name, phone_sealed, region_code, livelihood, note, recorded_at, recorded_by,
                   state
            FROM registry.prospect
            WHERE merged_into = ANY (:ids::uuid[])
            ORDER BY recorded_at, prospect_id
            """;
    private static final String COUNT_OPEN = """
            SELECT count(*) FROM registry.prospect
            WHERE state = 'open' AND region_code >= :from AND region_code < :beyond
            """;
    private static final String CLOSE = """
            UPDATE registry.prospect SET state = :state, closed_at = :at
            WHERE prospect_id = :id AND state = 'open' AND region_code >= :from AND region_code < :beyond
            """;

    private static final String HOLD =
            "SELECT coalesce(merged_into, prospect_id) FROM registry.prospect WHERE prospect_id = :id FOR UPDATE";
    private static final String FORGET = """
            DELETE FROM registry.prospect
            WHERE (prospect_id = :id OR merged_into = :id) AND region_code >= :from AND region_code < :beyond
            RETURNING prospect_id
            """;

    private final Tools tools;

    Prospects(Tools tools) {
        this.tools = tools;
    }

    /** What the list works with. */
    record Tools(
            JdbcClient sql,
            Vault vault,
            Consents consents,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock) {}

    /** A prospect is new, changed, closed, merged or forgotten. */
    public record ProspectChanged(UUID prospectId) implements Event {}

    /** A first contact to keep. */
    public record NewProspect(
            String name,
            Optional<String> phone,
            RegionCode region,
            Optional<String> livelihood,
            Optional<String> note) {
        public NewProspect {
            name = name.strip();
        }
    }

    /** How a recording ended. */
    public sealed interface Result {
        record Recorded(UUID id) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why a contact was not kept. */
    public enum Reason {
        NAME_MISSING,
        /** Without the person's yes nothing about them is kept (UU 27/2022, Pasal 20). */
        CONSENT_MISSING,
        /** Somebody else was kept under this id. */
        ID_TAKEN
    }

    /**
     * Keeps a first contact under an id made where it happened; keeping it again changes nothing.
     *
     * @param consent without words when the person did not agree
     */
    public Result record(UUID id, NewProspect contact, Consent consent) {
        if (contact.name().isBlank()) {
            return new Result.Refused(Reason.NAME_MISSING);
        }
        if (!consent.isGiven()) {
            return new Result.Refused(Reason.CONSENT_MISSING);
        }
        tools.transaction.executeWithoutResult(_ -> {
            if (insert(id, contact, consent)) {
                tools.consents.keep(Subject.prospect(id), consent);
                tools.outbox.publish(new ProspectChanged(id));
            }
        });
        boolean isThisOne =
                kept(id).filter(kept -> isOf(kept, contact, consent)).isPresent();
        return isThisOne ? new Result.Recorded(id) : new Result.Refused(Reason.ID_TAKEN);
    }

    /** Who stayed of two says more than was noted: then it is the same one who was noted at that moment. */
    private boolean isOf(Prospect kept, NewProspect contact, Consent consent) {
        return contact(kept).equals(contact) || (isNoted(kept.noted(), consent) && isOneOfSeveral(kept));
    }

    private boolean isOneOfSeveral(Prospect kept) {
        return kept.state() == State.MERGED || !mergedInto(List.of(kept.id())).isEmpty();
    }

    private static boolean isNoted(Noted noted, Consent consent) {
        return noted.by().equals(consent.source().recordedBy())
                && noted.at().equals(consent.at().truncatedTo(ChronoUnit.MICROS));
    }

    private static NewProspect contact(Prospect kept) {
        return new NewProspect(kept.name(), kept.phone(), kept.region(), kept.livelihood(), kept.note());
    }

    /** False when it is there already. */
    private boolean insert(UUID id, NewProspect contact, Consent consent) {
        var keys = keys(contact.name(), contact.phone());
        return tools.sql
                        .sql(INSERT)
                        .param("id", id)
                        .param("name", contact.name())
                        .param(
                                "phone",
                                contact.phone()
                                        .map(p -> tools.vault.seal(id, Field.PHONE, p))
                                        .orElse(null))
                        .param("phoneIndex", keys.phone().orElse(null))
                        .param("nameKey", keys.name())
                        .param("region", contact.region().text())
                        .param("livelihood", contact.livelihood().orElse(null))
                        .param("note", contact.note().orElse(null))
                        .param("at", consent.at().atOffset(ZoneOffset.UTC))
                        .param("actor", consent.source().recordedBy())
                        .update()
                == 1;
    }

    /**
     * What somebody is found by who was noted twice.
     *
     * @param phone its blind index, however it was written
     * @param name {@link NameKey#ofNoted}
     */
    public record Keys(Optional<UUID> phone, String name) {}

    public Keys keys(String name, Optional<String> phone) {
        return new Keys(
                phone.map(written -> PhoneReader.read(written).orElse(written))
                        .map(number -> tools.vault.blindIndex(Field.PHONE, number)),
                NameKey.ofNoted(name));
    }

    /** Who still waits within a region, longest first. */
    public List<Prospect> open(RegionCode within, int limit) {
        return tools.sql
                .sql(OPEN)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query((row, _) -> prospect(row))
                .list();
    }

    /**
     * The prospect of an id, whatever became of them. Of one who was the same person as another it is the other, who stays: a
     * device may still know the id that it made.
     */
    public Optional<Prospect> find(UUID id) {
        return kept(survivor(id));
    }

    /** The id of who stays: their own, or that of the prospect they were merged into. */
    public UUID survivor(UUID id) {
        return tools.sql
                .sql(SURVIVOR)
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElse(id);
    }

    /** As they were noted, those who turned out to be one of some prospects, by the id of who stays. */
    public Map<UUID, List<Prospect>> mergedInto(Collection<UUID> survivors) {
        var merged = new HashMap<UUID, List<Prospect>>();
        tools.sql
                .sql(MERGED)
                .param("ids", Columns.texts(List.copyOf(survivors), id -> id))
                .query((RowCallbackHandler)
                        row -> merged.computeIfAbsent(row.getObject("merged_into", UUID.class), _ -> new ArrayList<>())
                                .add(prospect(row)));
        return merged;
    }

    private Optional<Prospect> kept(UUID id) {
        return Optional.ofNullable(list(List.of(id)).get(id));
    }

    /** Some as they are kept under their own ids, those who were merged too; unknown ones are absent. */
    public Map<UUID, Prospect> list(Collection<UUID> ids) {
        return tools
                .sql
                .sql(FIND)
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, _) -> prospect(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Prospect::id, Function.identity()));
    }

    public long countOpen(RegionCode within) {
        return tools.sql
                .sql(COUNT_OPEN)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query(Long.class)
                .single();
    }

    /**
     * Closes an open prospect within a region, or the one who stays of them.
     *
     * @param state what became of them; merging is not for this
     * @return whether there was one
     */
    public boolean close(UUID id, State state, RegionCode within) {
        return Objects.requireNonNull(tools.transaction.execute(_ -> {
            var stays = survivor(id);
            int closed = tools.sql
                    .sql(CLOSE)
                    .param("id", stays)
                    .param("state", state.code())
                    .param("at", tools.clock.instant().atOffset(ZoneOffset.UTC))
                    .param("from", within.text())
                    .param("beyond", within.beyond())
                    .update();
            if (closed == 1) {
                tools.outbox.publish(new ProspectChanged(stays));
            }
            return closed == 1;
        }));
    }

    /**
     * Takes a contact back, whatever became of it, and whoever turned out to be the same person: nothing about them stays but
     * that they wanted it so.
     *
     * @return whether there was one
     */
    public boolean forget(UUID id, RegionCode within, Source source) {
        return Objects.requireNonNull(tools.transaction.execute(_ -> {
            var stays = held(id);
            var forgotten = tools.sql
                    .sql(FORGET)
                    .param("id", stays)
                    .param("from", within.text())
                    .param("beyond", within.beyond())
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list();
            for (var one : forgotten) {
                tools.consents.withdraw(Subject.prospect(one), Purpose.CONTACT, source);
                tools.outbox.publish(new ProspectChanged(one));
            }
            return !forgotten.isEmpty();
        }));
    }

    /**
     * Who stays, kept from merges until the transaction ends. Deleting is a statement of its own after that: one that waited
     * for a merge does not see whom it merged. Who was merged is not held, as a merge holds who stays before them.
     */
    private UUID held(UUID id) {
        var known = survivor(id);
        var stays = tools.sql
                .sql(HOLD)
                .param("id", known)
                .query(UUID.class)
                .optional()
                .orElse(known);
        return stays.equals(known) ? stays : held(stays);
    }

    private Prospect prospect(ResultSet row) throws SQLException {
        var id = row.getObject("prospect_id", UUID.class);
        return new Prospect(
                id,
                row.getString("name"),
                Optional.ofNullable(row.getBytes("phone_sealed"))
                        .map(bytes -> tools.vault.open(id, Field.PHONE, bytes)),
                RegionCode.of(row.getString("region_code")),
                Optional.ofNullable(row.getString("livelihood")),
                Optional.ofNullable(row.getString("note")),
                new Noted(row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by")),
                State.of(row.getString("state")));
    }
}
