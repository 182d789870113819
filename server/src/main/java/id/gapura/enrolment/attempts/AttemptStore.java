package id.gapura.enrolment.attempts;

import id.gapura.enrolment.attempts.Attempt.Check;
import id.gapura.enrolment.attempts.Attempt.Opened;
import id.gapura.enrolment.attempts.Attempt.Progress;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.followup.FollowUp;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.identity.IdentityField;
import id.gapura.kernel.Nik;
import id.gapura.places.RegionCode;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of attempts. A draft is sealed as a whole; NIK and phone have blind indexes by which it is found again. */
public final class AttemptStore {
    /** What {@link #attempt} reads. */
    public static final String COLUMNS = """
            SELECT attempt_id, door, opened_by, opened_at, region_code, draft_sealed, state, touched_at, ended_at, worker_id,
                   ticket, asked, ask_at, differs, refusal_by, owner, reason, listed_on, due_on, next_step, outcome, asked_on
            FROM enrolment.attempt
            """;

    private static final String INSERT = """
            INSERT INTO enrolment.attempt (
                attempt_id, door, opened_by, opened_at, opening_index, region_code, draft_sealed, nik_index, phone_index, state,
                touched_at, owner, reason, listed_on, due_on, next_step, asked_on)
            VALUES (:id, :door, :actor, :openedAt, :opening, :region, :draft, :nik, :phone, :state,
                    :touchedAt, :owner, :reason, :listedOn, :dueOn, :next, :askedOn)
            """;
    private static final String UPDATE = """
            UPDATE enrolment.attempt
            SET region_code = :region, draft_sealed = :draft, nik_index = :nik, phone_index = :phone, state = :state,
                touched_at = :touchedAt, ended_at = :endedAt, worker_id = :worker, ticket = :ticket, asked = :asked,
                ask_at = :askAt, differs = :differs, refusal_by = :refusalBy, owner = :owner, reason = :reason,
                listed_on = :listedOn, due_on = :dueOn, next_step = :next, outcome = :outcome, asked_on = :askedOn,
                forgotten_at = NULL
            WHERE attempt_id = :id
            """;
    private static final String BY_ID = COLUMNS + "WHERE attempt_id = :id";
    private static final String LOCK = BY_ID + " FOR UPDATE";
    private static final String OPENING = "SELECT opening_index FROM enrolment.attempt WHERE attempt_id = :id";
    private static final String OPEN_OF_PHONE = COLUMNS + """
            WHERE phone_index = :phone AND ended_at IS NULL AND state = 'open' AND door NOT IN ('platform', 'roster')
            ORDER BY touched_at DESC
            LIMIT 5
            """;
    private static final String NAMED_WITH_PHONE = COLUMNS + """
            WHERE phone_index = :phone AND ended_at IS NULL AND state = 'open'
              AND door = 'platform' AND asked_on IS NOT NULL
            ORDER BY opened_at DESC
            """;
    private static final String DECLINED = """
            SELECT EXISTS (
                SELECT FROM enrolment.attempt
                WHERE nik_index = :nik AND opened_by = :actor AND outcome = 'declined')
            """;
    private static final String OPEN_OF_NIK = COLUMNS + """
            WHERE nik_index = :nik AND ended_at IS NULL AND state = 'open' AND attempt_id <> :but
            ORDER BY attempt_id
            FOR UPDATE
            """;
    private static final String OTHERS_OF_NIK = COLUMNS + """
            WHERE nik_index = :nik AND ended_at IS NULL AND attempt_id <> :but
            ORDER BY opened_at
            LIMIT 5
            """;
    private static final String UNDER_WAY = """
            SELECT EXISTS (
                SELECT FROM enrolment.attempt
                WHERE nik_index = :nik AND ended_at IS NULL AND outcome IS NULL AND (state <> 'open' OR listed_on > :today))
            """;
    private static final String OPEN_OF_ACTOR = COLUMNS + """
            WHERE opened_by = :actor AND state = 'open' AND outcome IS NULL AND roster_id IS NULL
            ORDER BY opened_at DESC
            LIMIT :limit
            """;
    private static final String OF_WORKER = COLUMNS + """
            WHERE worker_id = :worker
            ORDER BY opened_at DESC
            LIMIT 20
            """;
    private static final String OWNED = COLUMNS + """
            WHERE owner = :owner AND ended_at IS NULL AND outcome IS NULL AND attempt_id > :after
            ORDER BY attempt_id
            LIMIT :limit
            FOR UPDATE
            """;
    private static final String DUE = COLUMNS + """
            WHERE ask_at <= :now
            ORDER BY ask_at, attempt_id
            LIMIT :limit
            """;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final Vault vault;

    AttemptStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void insert(Attempt attempt, UUID opening) {
        var opened = attempt.opened();
        changing(sql.sql(INSERT), attempt)
                .param("door", opened.door().code())
                .param("actor", opened.actor())
                .param("openedAt", utc(opened.at()))
                .param("opening", opening)
                .update();
    }

    void update(Attempt attempt) {
        var progress = attempt.progress();
        var check = attempt.check();
        changing(sql.sql(UPDATE), attempt)
                .param("endedAt", utc(progress.endedAt()))
                .param("worker", progress.workerId().orElse(null))
                .param("ticket", progress.ticket().orElse(null))
                .param("asked", check.asked())
                .param("askAt", utc(check.askAt()))
                .param(
                        "differs",
                        check.differs().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .param("refusalBy", check.refusalBy().orElse(null))
                .param(
                        "outcome",
                        attempt.followUp().outcome().map(Outcome::code).orElse(null))
                .update();
    }

    private JdbcClient.StatementSpec changing(JdbcClient.StatementSpec statement, Attempt attempt) {
        var follow = attempt.followUp();
        return statement
                .param("id", attempt.id())
                .param("region", attempt.place().text())
                .param("draft", sealed(attempt))
                .param("nik", nikIndex(attempt.draft()).orElse(null))
                .param("phone", phoneIndex(attempt.draft()).orElse(null))
                .param("state", attempt.progress().state().code())
                .param("touchedAt", utc(attempt.progress().touchedAt()))
                .param("owner", follow.owner())
                .param("reason", follow.reason().map(Reason::code).orElse(null))
                .param("listedOn", follow.listedOn().orElse(null))
                .param("dueOn", follow.dueOn().orElse(null))
                .param("next", follow.next().map(NextStep::code).orElse(null))
                .param("askedOn", attempt.opened().askedOn().orElse(null));
    }

    byte[] sealed(Attempt attempt) {
        return vault.seal(attempt.id(), Field.DRAFT, write(attempt.draft()));
    }

    Optional<UUID> nikIndex(Draft draft) {
        return DraftReader.nik(draft).map(this::nikIndex);
    }

    Optional<UUID> phoneIndex(Draft draft) {
        return DraftReader.phone(draft).map(this::phoneIndex);
    }

    /** The keyed hash of a command that opens an attempt: tells two of them apart and shows nothing. */
    UUID openingIndex(Opening opening) {
        return vault.blindIndex(
                Field.DRAFT,
                String.join(
                        "\n", opening.door().code(), opening.place().text(), opening.actor(), write(opening.draft())));
    }

    private UUID nikIndex(Nik nik) {
        return vault.blindIndex(Field.NIK, nik.digits());
    }

    private UUID phoneIndex(String phone) {
        return vault.blindIndex(Field.PHONE, phone);
    }

    Optional<Attempt> find(UUID id) {
        return sql.sql(BY_ID).param("id", id).query((row, _) -> attempt(row)).optional();
    }

    Optional<Attempt> lock(UUID id) {
        return sql.sql(LOCK).param("id", id).query((row, _) -> attempt(row)).optional();
    }

    Optional<UUID> opening(UUID id) {
        return sql.sql(OPENING).param("id", id).query(UUID.class).optional();
    }

    /** Those being filled in by who has a phone, the one touched last first. */
    List<Attempt> openOfPhone(String phone) {
        return sql.sql(OPEN_OF_PHONE)
                .param("phone", phoneIndex(phone))
                .query((row, _) -> attempt(row))
                .list();
    }

    /** Those whose workers were named with a phone by somebody else and asked, handed in by nobody yet; the newest first. */
    List<Attempt> namedWithPhone(String phone) {
        return sql.sql(NAMED_WITH_PHONE)
                .param("phone", phoneIndex(phone))
                .query((row, _) -> attempt(row))
                .list();
    }

    /** Whether a worker has declined what an actor opened for them. */
    boolean hasDeclined(Nik nik, String actor) {
        return sql.sql(DECLINED)
                .param("nik", nikIndex(nik))
                .param("actor", actor)
                .query(Boolean.class)
                .single();
    }

    /** The others being filled in with a NIK, locked. */
    List<Attempt> lockOpenOf(Nik nik, UUID but) {
        return sql.sql(OPEN_OF_NIK)
                .param("nik", nikIndex(nik))
                .param("but", but)
                .query((row, _) -> attempt(row))
                .list();
    }

    /** The others with the NIK of an attempt that have not ended, the earliest first. */
    List<Attempt> othersOfNik(Attempt attempt) {
        return nikIndex(attempt.draft())
                .map(nik -> sql.sql(OTHERS_OF_NIK)
                        .param("nik", nik)
                        .param("but", attempt.id())
                        .query((row, _) -> attempt(row))
                        .list())
                .orElse(List.of());
    }

    /** Whether one with a NIK goes on, so that nobody needs to begin another. */
    boolean isUnderWay(Nik nik, LocalDate today) {
        return sql.sql(UNDER_WAY)
                .param("nik", nikIndex(nik))
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    List<Attempt> openOf(String actor, int limit) {
        return sql.sql(OPEN_OF_ACTOR)
                .param("actor", actor)
                .param("limit", limit)
                .query((row, _) -> attempt(row))
                .list();
    }

    List<Attempt> ofWorker(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query((row, _) -> attempt(row))
                .list();
    }

    /** Those that somebody has in hand, locked; by their ids. */
    List<Attempt> lockOwnedBy(String owner, UUID after, int limit) {
        return sql.sql(OWNED)
                .param("owner", owner)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> attempt(row))
                .list();
    }

    /** About which the ID office is to be asked by now, the longest due first. */
    List<Attempt> due(Instant now, int limit) {
        return sql.sql(DUE)
                .param("now", utc(now))
                .param("limit", limit)
                .query((row, _) -> attempt(row))
                .list();
    }

    /** The attempt of a row with {@link #COLUMNS}. */
    public Attempt attempt(ResultSet row) throws SQLException {
        var id = row.getObject("attempt_id", UUID.class);
        return new Attempt(
                id,
                new Opened(
                        Door.of(row.getString("door")),
                        row.getString("opened_by"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("asked_on", LocalDate.class))),
                RegionCode.of(row.getString("region_code")),
                read(vault.open(id, Field.DRAFT, row.getBytes("draft_sealed"))),
                progress(row),
                new Check(
                        row.getInt("asked"),
                        instant(row, "ask_at"),
                        fields(row.getString("differs")),
                        Optional.ofNullable(row.getString("refusal_by"))),
                followUp(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                State.of(row.getString("state")),
                Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                Optional.ofNullable(row.getString("ticket")),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"));
    }

    private static FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                row.getString("owner"),
                Optional.ofNullable(row.getString("reason")).map(Reason::of),
                Optional.ofNullable(row.getObject("listed_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Optional.ofNullable(row.getString("next_step")).map(NextStep::of),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::of));
    }

    private static Set<IdentityField> fields(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(",", -1))
                        .map(IdentityField::valueOf)
                        .collect(Collectors.toSet());
    }

    private static String write(Draft draft) {
        return JSON.writeValueAsString(draft.answers());
    }

    private static Draft read(String text) {
        var answers = new EnumMap<DraftField, String>(DraftField.class);
        JSON.readValue(text, ANSWERS)
                .forEach((name, answer) -> DraftField.stored(name).ifPresent(field -> answers.put(field, answer)));
        return new Draft(answers);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> instant) {
        return instant.map(AttemptStore::utc).orElse(null);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
