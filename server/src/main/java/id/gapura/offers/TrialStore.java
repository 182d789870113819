package id.gapura.offers;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.offers.Trial.Money;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.Standing;
import id.gapura.offers.Trial.State;
import id.gapura.offers.Trial.Unit;
import id.gapura.places.RegionCode;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of trials, their arms, and what they are drawn with. */
final class TrialStore {
    private static final String INSERT = """
            INSERT INTO offers.trial (trial_id, name, unit, region_code, from_on, to_on, sponsor_id, budget_idr, state,
                                      proposed_by, proposed_at)
            VALUES (:id, :name, :unit, :region, :from, :to, :sponsor, :budget, :state, :by, :at)
            """;
    private static final String INSERT_ARM = """
            INSERT INTO offers.arm (trial_id, arm, share, free_months, has_help, has_debit)
            VALUES (:id, :arm, :share, :months, :help, :debit)
            """;
    private static final String INSERT_SEED =
            "INSERT INTO offers.seed (trial_id, seed_sealed, seed_hash) VALUES (:id, :sealed, :hash)";
    private static final String COLUMNS = """
            SELECT t.trial_id, t.name, t.unit, t.region_code, t.from_on, t.to_on, t.sponsor_id, t.budget_idr, t.state,
                   t.proposed_by, t.proposed_at, t.decided_by, s.seed_hash
            FROM offers.trial t JOIN offers.seed s USING (trial_id)
            """;
    private static final String FIND = COLUMNS + "WHERE t.trial_id = :id";
    private static final String LOCK_ALL = "LOCK TABLE offers.trial IN SHARE ROW EXCLUSIVE MODE";
    private static final String LIST = COLUMNS + """
            WHERE t.region_code >= :from AND t.region_code < :beyond ORDER BY t.from_on DESC, t.trial_id
            """;
    private static final String BINDING = COLUMNS + "WHERE t.state IN ('open', 'closed') ORDER BY t.trial_id";
    private static final String ARMS = """
            SELECT arm, share, free_months, has_help, has_debit FROM offers.arm WHERE trial_id = :id ORDER BY arm
            """;
    private static final String SEED = "SELECT seed_sealed FROM offers.seed WHERE trial_id = :id";
    private static final String DECIDE =
            "UPDATE offers.trial SET state = :state, decided_by = coalesce(decided_by, :by) WHERE trial_id = :id";
    private static final String INSERT_VILLAGES = """
            INSERT INTO offers.village (trial_id, village_code, arm)
            SELECT :id, v, a FROM unnest(:villages::text[], :arms::text[]) AS t (v, a)
            """;
    private static final String VILLAGE =
            "SELECT arm FROM offers.village WHERE trial_id = :id AND village_code = :village";
    private static final String INSERT_SCHEME =
            "INSERT INTO offers.arm_scheme (trial_id, arm, scheme_id) VALUES (:id, :arm, :scheme)";
    private static final String SCHEME = "SELECT scheme_id FROM offers.arm_scheme WHERE trial_id = :id AND arm = :arm";
    private static final String VILLAGES =
            "SELECT village_code, arm FROM offers.village WHERE trial_id = :id ORDER BY village_code";

    private final JdbcClient sql;
    private final Vault vault;

    TrialStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void insert(Trial trial, byte[] seed) {
        var plan = trial.plan();
        sql.sql(INSERT)
                .param("id", trial.id())
                .param("name", trial.name())
                .param("unit", plan.unit().code())
                .param("region", plan.region().text())
                .param("from", plan.from())
                .param("to", plan.to())
                .param("sponsor", plan.money().map(Money::sponsorId).orElse(null))
                .param(
                        "budget",
                        plan.money().map(money -> money.budget().amount()).orElse(null))
                .param("state", trial.standing().state().code())
                .param("by", trial.standing().proposedBy())
                .param("at", trial.standing().proposedAt().atOffset(ZoneOffset.UTC))
                .update();
        plan.arms().forEach(arm -> insert(trial.id(), arm));
        sql.sql(INSERT_SEED)
                .param("id", trial.id())
                .param("sealed", vault.seal(trial.id(), Field.OFFER_SEED, seed))
                .param("hash", trial.seedHash())
                .update();
    }

    private void insert(UUID trial, Arm arm) {
        sql.sql(INSERT_ARM)
                .param("id", trial)
                .param("arm", arm.code())
                .param("share", arm.share())
                .param("months", arm.freeMonths())
                .param("help", arm.isHelped())
                .param("debit", arm.suggestsDebit())
                .update();
    }

    /** Lets nobody else change trials until the transaction ends: two that overlap must not open at one moment. */
    void lockAll() {
        sql.sql(LOCK_ALL).update();
    }

    Optional<Trial> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> trial(row)).optional();
    }

    /** The latest first. */
    List<Trial> list(RegionCode within) {
        return sql.sql(LIST)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query((row, _) -> trial(row))
                .list();
    }

    /** Those that are open or were. */
    List<Trial> binding() {
        return sql.sql(BINDING).query((row, _) -> trial(row)).list();
    }

    void decide(UUID id, State state, String actor) {
        sql.sql(DECIDE)
                .param("id", id)
                .param("state", state.code())
                .param("by", actor)
                .update();
    }

    /** What a trial is drawn with; empty if it is not what was announced, with which nobody may draw. */
    Optional<byte[]> seed(Trial trial) {
        var sealed = sql.sql(SEED).param("id", trial.id()).query(byte[].class).single();
        var seed = vault.openBytes(trial.id(), Field.OFFER_SEED, sealed);
        return Optional.of(seed).filter(bytes -> Lot.hash(bytes).equals(trial.seedHash()));
    }

    Optional<Lot> lot(Trial trial) {
        return seed(trial).map(Lot::new);
    }

    void deal(UUID trial, Map<RegionCode, Arm> dealt) {
        var villages = List.copyOf(dealt.entrySet());
        sql.sql(INSERT_VILLAGES)
                .param("id", trial)
                .param(
                        "villages",
                        Columns.texts(villages, village -> village.getKey().text()))
                .param(
                        "arms",
                        Columns.texts(villages, village -> village.getValue().code()))
                .update();
    }

    Optional<String> arm(UUID trial, RegionCode village) {
        return sql.sql(VILLAGE)
                .param("id", trial)
                .param("village", village.text())
                .query(String.class)
                .optional();
    }

    /** A village and the code of its arm. */
    record Dealt(RegionCode village, String arm) {}

    List<Dealt> villages(UUID trial) {
        return sql.sql(VILLAGES)
                .param("id", trial)
                .query((row, _) -> new Dealt(RegionCode.of(row.getString("village_code")), row.getString("arm")))
                .list();
    }

    void pay(UUID trial, Arm arm, UUID scheme) {
        sql.sql(INSERT_SCHEME)
                .param("id", trial)
                .param("arm", arm.code())
                .param("scheme", scheme)
                .update();
    }

    Optional<UUID> scheme(UUID trial, Arm arm) {
        return sql.sql(SCHEME)
                .param("id", trial)
                .param("arm", arm.code())
                .query(UUID.class)
                .optional();
    }

    private Trial trial(ResultSet row) throws SQLException {
        var id = row.getObject("trial_id", UUID.class);
        var sponsor = Optional.ofNullable(row.getObject("sponsor_id", UUID.class));
        long budget = row.getLong("budget_idr");
        return new Trial(
                id,
                row.getString("name"),
                new Plan(
                        Unit.of(row.getString("unit")),
                        RegionCode.of(row.getString("region_code")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        arms(id),
                        sponsor.map(who -> new Money(who, Rupiah.of(budget)))),
                row.getString("seed_hash"),
                new Standing(
                        State.of(row.getString("state")),
                        row.getString("proposed_by"),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("decided_by"))));
    }

    private List<Arm> arms(UUID trial) {
        return sql.sql(ARMS)
                .param("id", trial)
                .query((row, _) -> new Arm(
                        row.getString("arm"),
                        row.getInt("share"),
                        row.getInt("free_months"),
                        row.getBoolean("has_help"),
                        row.getBoolean("has_debit")))
                .list();
    }
}
