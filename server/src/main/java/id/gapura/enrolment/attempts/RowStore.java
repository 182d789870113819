package id.gapura.enrolment.attempts;

import id.gapura.database.Columns;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

/** SQL of attempts that are rows of rosters, many at a time. */
final class RowStore {
    private static final String INSERT = """
            INSERT INTO enrolment.attempt (
                attempt_id, door, opened_by, opened_at, opening_index, region_code, draft_sealed, nik_index, phone_index, state,
                touched_at, owner, reason, listed_on, due_on, next_step, roster_id, roster_line, person_index)
            SELECT id, 'roster', opener, at, opening, region, draft, nik, phone, 'open',
                   touched, owner, reason, listed, due, next, roster, line, person
            FROM unnest(:ids::uuid[], :openers::text[], :at::timestamptz[], :openings::uuid[], :regions::text[],
                        :drafts::bytea[], :niks::uuid[], :phones::uuid[], :touched::timestamptz[], :owners::text[],
                        :reasons::text[], :listed::date[], :due::date[], :next::text[],
                        :rosters::uuid[], :lines::integer[], :people::uuid[])
                AS t (id, opener, at, opening, region, draft, nik, phone, touched, owner,
                      reason, listed, due, next, roster, line, person)
            """;
    private static final String END = """
            UPDATE enrolment.attempt AS a
            SET state = t.state, worker_id = t.worker, outcome = t.outcome, ended_at = :at, next_step = NULL
            FROM unnest(:ids::uuid[], :states::text[], :workers::uuid[], :outcomes::text[]) AS t (id, state, worker, outcome)
            WHERE a.attempt_id = t.id
            """;
    private static final String WAITING = AttemptStore.COLUMNS + """
            WHERE roster_id IS NOT NULL AND roster_id <> :roster AND ended_at IS NULL AND state = 'open'
              AND (nik_index = ANY(:niks::uuid[]) OR person_index = ANY(:people::uuid[]))
            ORDER BY attempt_id
            FOR UPDATE
            """;
    private static final String IS_WAITING = """
            SELECT EXISTS (
                SELECT FROM enrolment.attempt
                WHERE roster_id IS NOT NULL AND ended_at IS NULL AND region_code = :region AND roster_id <> :roster)
            """;
    private static final String ROW = """
            SELECT roster_id, roster_line FROM enrolment.attempt WHERE attempt_id = :id AND roster_id IS NOT NULL
            """;

    private final JdbcClient sql;
    private final AttemptStore attempts;
    private final Vault vault;

    RowStore(JdbcClient sql, AttemptStore attempts, Vault vault) {
        this.sql = sql;
        this.attempts = attempts;
        this.vault = vault;
    }

    /** An attempt and the row that it is. */
    record RowAttempt(Attempt attempt, Row row) {}

    /** What a row of another roster says of its person. */
    record Known(int line, Draft draft) {}

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
                .param("rosters", Columns.texts(rows, row -> row.row().rosterId()))
                .param("lines", Columns.longs(rows, row -> row.row().line()))
                .param("people", Columns.texts(rows, row -> personIndex(row.attempt())))
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
     * Rows of other rosters that wait for the same people, by the lines of these; held until the transaction ends. The
     * NIK tells who it is, under the same name or none; where it was rejected, name and birth date or phone do, in one
     * place.
     */
    Map<Integer, List<Attempt>> lockWaiting(File file, List<Known> rows) {
        var niks = new HashMap<UUID, Known>();
        var people = new HashMap<UUID, Known>();
        for (var row : rows) {
            attempts.nikIndex(row.draft()).ifPresent(index -> niks.putIfAbsent(index, row));
            personKeys(row.draft(), Jakarta.day(file.uploadedAt())).forEach(key -> people.putIfAbsent(index(key), row));
        }
        var found = new TreeMap<Integer, List<Attempt>>();
        for (var waiting : lock(file.id(), List.copyOf(niks.keySet()), List.copyOf(people.keySet()))) {
            byNik(waiting, niks)
                    .or(() -> byPerson(waiting, file, people))
                    .ifPresent(row -> found.computeIfAbsent(row.line(), _ -> new ArrayList<>())
                            .add(waiting));
        }
        return found;
    }

    private List<Attempt> lock(UUID roster, List<UUID> niks, List<UUID> people) {
        return sql.sql(WAITING)
                .param("roster", roster)
                .param("niks", Columns.texts(niks, index -> index))
                .param("people", Columns.texts(people, index -> index))
                .query((row, _) -> attempts.attempt(row))
                .list();
    }

    private Optional<Known> byNik(Attempt waiting, Map<UUID, Known> niks) {
        var name = waiting.draft().get(DraftField.NAME);
        return attempts.nikIndex(waiting.draft())
                .map(niks::get)
                .filter(row -> name.isEmpty() || NameKey.same(name, row.draft().get(DraftField.NAME)));
    }

    private Optional<Known> byPerson(Attempt waiting, File file, Map<UUID, Known> people) {
        return Optional.ofNullable(personIndex(waiting))
                .filter(_ -> waiting.place().equals(file.place()))
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
                .query(Boolean.class)
                .single();
    }

    Optional<Row> find(UUID attempt) {
        return sql.sql(ROW)
                .param("id", attempt)
                .query((row, _) -> new Row(row.getObject("roster_id", UUID.class), row.getInt("roster_line")))
                .optional();
    }
}
