package id.gapura.enrolment.attempts;

import id.gapura.database.Columns;
import id.gapura.enrolment.attempts.RejectedRows.Case;
import id.gapura.enrolment.attempts.RejectedRows.File;
import id.gapura.enrolment.attempts.RejectedRows.Row;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.followup.FollowUp;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.reading.DateReader;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.registry.NameKey;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of attempts of people on lists: rows of rosters, many at a time, and of platforms, and people of rosters left out. */
final class RowStore {
    private static final String INSERT = """
            INSERT INTO enrolment.attempt (
                attempt_id, door, opened_by, opened_at, opening_index, region_code, draft_sealed, nik_index, phone_index, state,
                touched_at, owner, reason, listed_on, due_on, next_step, roster_id, roster_line, person_index, worker_id)
            SELECT id, 'roster', opener, at, opening, region, draft, nik, phone, 'open',
                   touched, owner, reason, listed, due, next, roster, line, person, worker
            FROM unnest(:ids::uuid[], :openers::text[], :at::timestamptz[], :openings::uuid[], :regions::text[],
                        :drafts::bytea[], :niks::uuid[], :phones::uuid[], :touched::timestamptz[], :owners::text[],
                        :reasons::text[], :listed::date[], :due::date[], :next::text[],
                        :rosters::uuid[], :lines::integer[], :people::uuid[], :workers::uuid[])
                AS t (id, opener, at, opening, region, draft, nik, phone, touched, owner,
                      reason, listed, due, next, roster, line, person, worker)
            """;
    private static final String END = """
            UPDATE enrolment.attempt AS a
            SET state = t.state, worker_id = t.worker, outcome = t.outcome, ended_at = :at, next_step = NULL
            FROM unnest(:ids::uuid[], :states::text[], :workers::uuid[], :outcomes::text[]) AS t (id, state, worker, outcome)
            WHERE a.attempt_id = t.id
            """;
    /** Rows of rosters, and those of platforms whose workers nobody has asked. */
    private static final String WAITING = AttemptStore.COLUMNS + """
            WHERE (roster_line IS NOT NULL AND roster_id IS DISTINCT FROM :roster::uuid
                    OR named_index IS NOT NULL AND asked_on IS NULL)
              AND ended_at IS NULL AND state = 'open'
              AND (nik_index = ANY(:niks::uuid[]) OR person_index = ANY(:people::uuid[]))
            ORDER BY attempt_id
            FOR UPDATE
            """;
    /** A platform's row counts where its NIK was issued, unless it says more: perhaps the regency of a roster's village. */
    private static final String IS_WAITING = """
            SELECT EXISTS (
                SELECT FROM enrolment.attempt
                WHERE roster_line IS NOT NULL AND ended_at IS NULL AND region_code = :region AND roster_id <> :roster)
              OR EXISTS (
                SELECT FROM enrolment.attempt
                WHERE named_index IS NOT NULL AND asked_on IS NULL AND ended_at IS NULL AND region_code = ANY(:path::text[]))
            """;

    private static final String ROW = """
            SELECT roster_id, roster_line FROM enrolment.attempt WHERE attempt_id = :id AND roster_line IS NOT NULL
            """;
    private static final String NAME = "UPDATE enrolment.attempt SET named_index = :named WHERE attempt_id = :id";
    private static final String NAMED = AttemptStore.COLUMNS + """
            WHERE named_index = :named
            ORDER BY (ended_at IS NULL) DESC, opened_at DESC, attempt_id
            FOR UPDATE
            """;
    private static final String NAMED_OTHERWISE = AttemptStore.COLUMNS + """
            WHERE nik_index = :nik::uuid AND ended_at IS NULL AND opened_by = :actor
              AND named_index IS NOT NULL AND named_index <> :named
            ORDER BY opened_at, attempt_id
            FOR UPDATE
            """;
    private static final String LEFT_OUT = """
            WHERE worker_id = ANY(:workers::uuid[]) AND roster_id IS NOT NULL AND roster_line IS NULL
            """;
    private static final String MERGE = "UPDATE enrolment.attempt SET worker_id = :survivor " + LEFT_OUT + """
            AND state = 'open'
            """;
    private static final String WAITING_LEFT_OUT = AttemptStore.COLUMNS + LEFT_OUT + """
            AND state = 'open'
            ORDER BY attempt_id
            FOR UPDATE
            """;
    private static final String MENDED = AttemptStore.COLUMNS + """
            WHERE worker_id = ANY(:workers::uuid[]) AND state = 'enrolled'
              AND (roster_line IS NOT NULL OR named_index IS NOT NULL AND asked_on IS NULL)
            ORDER BY attempt_id
            FOR UPDATE
            """;
    private static final String CASES = """
            SELECT worker_id, attempt_id, outcome IS NOT NULL AS is_over FROM enrolment.attempt
            """ + LEFT_OUT + "AND roster_id = :roster";
    private static final String ROSTER = """
            SELECT roster_id FROM enrolment.attempt
            WHERE attempt_id = :id AND roster_id IS NOT NULL AND roster_line IS NULL
            """;

    private final JdbcClient sql;
    private final AttemptStore attempts;
    private final Vault vault;

    RowStore(JdbcClient sql, AttemptStore attempts, Vault vault) {
        this.sql = sql;
        this.attempts = attempts;
        this.vault = vault;
    }

    /**
     * An attempt of whom a roster named.
     *
     * @param line of the row that was rejected; empty of somebody whom it registered and who was left out later
     */
    record RowAttempt(Attempt attempt, UUID rosterId, Optional<Integer> line) {}

    /** What a row of another list says of its person. */
    record Known(int line, Draft draft) {}

    /**
     * Where rows stand that may name people who wait.
     *
     * @param roster theirs; empty where a platform sent them
     */
    record Source(Optional<UUID> roster, RegionCode place, Instant at) {
        static Source of(File file) {
            return new Source(Optional.of(file.id()), file.place(), file.uploadedAt());
        }
    }

    void insert(List<RowAttempt> rows) {
        if (rows.isEmpty()) {
            return;
        }
        sql.sql(INSERT)
                .param("ids", Columns.texts(rows, row -> row.attempt().id()))
                .param(
                        "openers",
                        Columns.texts(rows, row -> row.attempt().opened().actor()))
                .param("at", Columns.texts(rows, row -> row.attempt().opened().at()))
                .param("openings", Columns.texts(rows, row -> attempts.openingIndex(opening(row.attempt()))))
                .param(
                        "regions",
                        Columns.texts(rows, row -> row.attempt().place().text()))
                .param("drafts", Columns.bytes(rows, row -> attempts.sealed(row.attempt())))
                .param(
                        "niks",
                        Columns.texts(
                                rows,
                                row -> attempts.nikIndex(row.attempt().draft()).orElse(null)))
                .param(
                        "phones",
                        Columns.texts(
                                rows,
                                row -> attempts.phoneIndex(row.attempt().draft())
                                        .orElse(null)))
                .param(
                        "touched",
                        Columns.texts(rows, row -> row.attempt().progress().touchedAt()))
                .param(
                        "owners",
                        Columns.texts(rows, row -> row.attempt().followUp().owner()))
                .param("reasons", follows(rows, follow -> follow.reason().map(Reason::code)))
                .param("listed", follows(rows, FollowUp::listedOn))
                .param("due", follows(rows, FollowUp::dueOn))
                .param("next", follows(rows, follow -> follow.next().map(NextStep::code)))
                .param("rosters", Columns.texts(rows, RowAttempt::rosterId))
                .param("lines", Columns.texts(rows, row -> row.line().orElse(null)))
                .param("people", Columns.texts(rows, row -> row.line().isPresent() ? personIndex(row.attempt()) : null))
                .param(
                        "workers",
                        Columns.texts(
                                rows, row -> row.attempt().progress().workerId().orElse(null)))
                .update();
    }

    private static @Nullable String[] follows(
            List<RowAttempt> rows, Function<FollowUp, Optional<? extends Object>> value) {
        return Columns.texts(rows, row -> value.apply(row.attempt().followUp()).orElse(null));
    }

    private static Opening opening(Attempt attempt) {
        return new Opening(
                attempt.id(),
                attempt.opened().door(),
                attempt.place(),
                attempt.draft(),
                attempt.opened().actor());
    }

    void end(List<Attempt> ended, Instant at) {
        sql.sql(END)
                .param("ids", Columns.texts(ended, Attempt::id))
                .param(
                        "states",
                        Columns.texts(ended, one -> one.progress().state().code()))
                .param(
                        "workers",
                        Columns.texts(ended, one -> one.progress().workerId().orElseThrow()))
                .param(
                        "outcomes",
                        Columns.texts(
                                ended,
                                one -> one.followUp()
                                        .outcome()
                                        .map(Outcome::code)
                                        .orElseThrow()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Rows of other lists that wait for the same people, by the lines of these; held until the transaction ends. The NIK
     * tells who it is, under the same name or none; where it was rejected, name and birth date or phone do, in one place.
     */
    Map<Integer, List<Attempt>> lockWaiting(Source source, List<Known> rows) {
        var niks = new HashMap<UUID, Known>();
        var people = new HashMap<UUID, Known>();
        for (var row : rows) {
            attempts.nikIndex(row.draft()).ifPresent(index -> niks.putIfAbsent(index, row));
            personKeys(row.draft(), Jakarta.day(source.at())).forEach(key -> people.putIfAbsent(index(key), row));
        }
        var found = new TreeMap<Integer, List<Attempt>>();
        for (var waiting : lock(source, List.copyOf(niks.keySet()), List.copyOf(people.keySet()))) {
            byNik(waiting, niks)
                    .or(() -> byPerson(waiting, source, people))
                    .ifPresent(row -> found.computeIfAbsent(row.line(), _ -> new ArrayList<>())
                            .add(waiting));
        }
        return found;
    }

    private List<Attempt> lock(Source source, List<UUID> niks, List<UUID> people) {
        return sql.sql(WAITING)
                .param("roster", source.roster().orElse(null))
                .param("niks", Columns.texts(niks, index -> index))
                .param("people", Columns.texts(people, index -> index))
                .query((row, _) -> attempts.attempt(row))
                .list();
    }

    private Optional<Known> byNik(Attempt waiting, Map<UUID, Known> niks) {
        return attempts.nikIndex(waiting.draft()).map(niks::get).filter(row -> isNamedAs(waiting.draft(), row.draft()));
    }

    /** Under the same name, or none. */
    private static boolean isNamedAs(Draft waiting, Draft row) {
        var name = waiting.get(DraftField.NAME);
        return name.isEmpty() || NameKey.same(name, row.get(DraftField.NAME));
    }

    private Optional<Known> byPerson(Attempt waiting, Source source, Map<UUID, Known> people) {
        return Optional.ofNullable(personIndex(waiting))
                .filter(_ -> waiting.place().equals(source.place()))
                .map(people::get);
    }

    private @Nullable UUID personIndex(Attempt attempt) {
        return personKeys(attempt.draft(), Jakarta.day(attempt.opened().at())).stream()
                .findFirst()
                .map(this::index)
                .orElse(null);
    }

    /** By what somebody is known again without a NIK, the surest first; none where the row has only a name, or none. */
    private static List<String> personKeys(Draft draft, LocalDate day) {
        var name = String.join(" ", NameKey.of(draft.get(DraftField.NAME)));
        if (name.isEmpty()) {
            return List.of();
        }
        var birth = draft.find(DraftField.BIRTH_ON)
                .flatMap(new DateReader(day)::read)
                .map(LocalDate::toString);
        return Stream.concat(birth.stream(), DraftReader.phone(draft).stream())
                .map(sign -> name + "\n" + sign)
                .toList();
    }

    private UUID index(String personKey) {
        return vault.blindIndex(Field.DRAFT, personKey);
    }

    /** Whether rows of other rosters of a place wait at all. */
    boolean isWaiting(UUID roster, RegionCode place) {
        return sql.sql(IS_WAITING)
                .param("roster", roster)
                .param("region", place.text())
                .param("path", Columns.texts(place.path(), RegionCode::text))
                .query(Boolean.class)
                .single();
    }

    Optional<Row> find(UUID attempt) {
        return sql.sql(ROW)
                .param("id", attempt)
                .query((row, _) -> new Row(row.getObject("roster_id", UUID.class), row.getInt("roster_line")))
                .optional();
    }

    /** By what a platform's row is known again: the platform's own id of the worker, or else all that it says. */
    UUID namedIndex(RefusedRows.Row row) {
        var key = row.externalId().isEmpty() ? row.draft().answers().toString() : row.externalId();
        return vault.blindIndex(Field.DRAFT, String.join("\n", row.actor(), key));
    }

    void name(UUID attempt, UUID namedIndex) {
        sql.sql(NAME).param("id", attempt).param("named", namedIndex).update();
    }

    /** Attempts that rows under the same id have become, or this very row; those that have not ended first, then the newest. */
    List<Attempt> lockNamed(RefusedRows.Row row) {
        return sql.sql(NAMED)
                .param("named", namedIndex(row))
                .query((found, _) -> attempts.attempt(found))
                .list();
    }

    /** Of the same platform, under another id: by the NIK under the same name or none. Those that have not ended. */
    List<Attempt> lockNamedOtherwise(RefusedRows.Row row) {
        return sql
                .sql(NAMED_OTHERWISE)
                .param("named", namedIndex(row))
                .param("nik", attempts.nikIndex(row.draft()).orElse(null))
                .param("actor", row.actor())
                .query((found, _) -> attempts.attempt(found))
                .list()
                .stream()
                .filter(found -> isNamedAs(found.draft(), row.draft()))
                .toList();
    }

    /** What waits for somebody who was left out waits for the record that stays. */
    void mergeLeftOut(UUID merged, UUID survivor) {
        sql.sql(MERGE)
                .param("workers", Columns.texts(List.of(merged), worker -> worker))
                .param("survivor", survivor)
                .update();
    }

    /** Of some workers who were left out and for whom nothing has come of it, held until the transaction ends. */
    List<Attempt> lockLeftOut(Collection<UUID> workers) {
        return lock(WAITING_LEFT_OUT, workers);
    }

    /** Rows as which some workers were named in vain before they came in, held until the transaction ends. */
    List<Attempt> lockMended(Collection<UUID> workers) {
        return lock(MENDED, workers);
    }

    private List<Attempt> lock(String query, Collection<UUID> workers) {
        return sql.sql(query)
                .param("workers", Columns.texts(List.copyOf(workers), worker -> worker))
                .query((row, _) -> attempts.attempt(row))
                .list();
    }

    /** Of some workers of a roster who were left out, by worker. */
    Map<UUID, Case> cases(UUID roster, Collection<UUID> workers) {
        var cases = new HashMap<UUID, Case>();
        sql.sql(CASES)
                .param("roster", roster)
                .param("workers", Columns.texts(List.copyOf(workers), worker -> worker))
                .query((ResultSet row) -> {
                    cases.put(
                            row.getObject("worker_id", UUID.class),
                            new Case(row.getObject("attempt_id", UUID.class), row.getBoolean("is_over")));
                });
        return cases;
    }

    /** The roster whose collective enrolment left somebody out. */
    Optional<UUID> leftOutOf(UUID attempt) {
        return sql.sql(ROSTER).param("id", attempt).query(UUID.class).optional();
    }
}
