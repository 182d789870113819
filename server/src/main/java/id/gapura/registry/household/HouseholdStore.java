package id.gapura.registry.household;

import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.Worker;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.HouseholdPerson.Place;
import id.gapura.registry.household.HouseholdPerson.Stay;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of households, their cards and who lives in them. */
final class HouseholdStore {
    private static final String OF_WORKER =
            "SELECT household_id FROM registry.worker_household WHERE worker_id = :worker";
    private static final String BY_CARD =
            "SELECT household_id FROM registry.family_card_key WHERE blind_index = :index";
    private static final String LOCK = "SELECT card_sealed FROM registry.household WHERE household_id = :id FOR UPDATE";
    private static final String CARD = "SELECT card_sealed FROM registry.household WHERE household_id = :id";
    private static final String PEOPLE = """
            SELECT person_id, worker_id, name, sex, birth_on, relation, school, joined_on, left_on, left_because, version
            FROM registry.household_person
            WHERE household_id = :id
            ORDER BY person_id
            """;
    private static final String INSERT = """
            INSERT INTO registry.household (household_id, recorded_by, recorded_at) VALUES (:id, :by, :at)
            """;
    private static final String CLAIM_CARD =
            "INSERT INTO registry.family_card_key (blind_index, household_id) VALUES (:index, :id)";
    private static final String FREE_CARD =
            "DELETE FROM registry.family_card_key WHERE blind_index = :index AND household_id = :id";
    private static final String SET_CARD = "UPDATE registry.household SET card_sealed = :card WHERE household_id = :id";
    private static final String CLAIM_WORKER = """
            INSERT INTO registry.worker_household (worker_id, household_id, person_id) VALUES (:worker, :id, :person)
            """;
    private static final String FREE_WORKER = "DELETE FROM registry.worker_household WHERE worker_id = :worker";
    private static final String INSERT_PERSON = """
            INSERT INTO registry.household_person (household_id, person_id, worker_id, name, sex, birth_on, relation, school,
                                                   joined_on)
            VALUES (:id, :person, :worker, :name, :sex, :birth, :relation, :school, :joined)
            """;
    private static final String UPDATE_PERSON = """
            UPDATE registry.household_person
            SET worker_id = :worker, name = :name, sex = :sex, birth_on = :birth, relation = :relation, school = :school,
                joined_on = :joined, left_on = :left, left_because = :because, version = version + 1
            WHERE household_id = :id AND person_id = :person AND version = :version
            """;

    private final JdbcClient sql;
    private final Vault vault;
    private final Registry registry;

    HouseholdStore(JdbcClient sql, Vault vault, Registry registry) {
        this.sql = sql;
        this.vault = vault;
        this.registry = registry;
    }

    Optional<Household> ofWorker(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query(UUID.class)
                .optional()
                .map(this::get);
    }

    Optional<Household> ofCard(FamilyCard card) {
        return sql.sql(BY_CARD)
                .param("index", index(card))
                .query(UUID.class)
                .optional()
                .map(this::get);
    }

    /** The household, kept from other changes until the transaction ends. */
    Household lock(UUID id) {
        sql.sql(LOCK).param("id", id).query((row, _) -> row.getBytes(1)).optional();
        return get(id);
    }

    private Household get(UUID id) {
        var card = sql.sql(CARD)
                .param("id", id)
                .query((row, _) -> Optional.ofNullable(row.getBytes(1)))
                .single()
                .map(number -> new FamilyCard(vault.open(id, Field.FAMILY_CARD, number)));
        var rows = sql.sql(PEOPLE).param("id", id).query((row, _) -> row(row)).list();
        return new Household(id, card, named(rows));
    }

    /** A row; what a worker is called stands in the worker's own record. */
    private record Row(UUID id, Optional<UUID> worker, Optional<Who> who, Place place, Stay stay, int version) {}

    private List<HouseholdPerson> named(List<Row> rows) {
        Map<UUID, Who> workers = new HashMap<>();
        registry.list(rows.stream().flatMap(row -> row.worker().stream()).toList())
                .forEach(worker -> workers.put(worker.id(), who(worker)));
        var people = new ArrayList<HouseholdPerson>();
        for (var row : rows) {
            var who = row.who()
                    .or(() -> row.worker().map(worker -> Objects.requireNonNull(workers.get(worker))))
                    .orElseThrow();
            people.add(new HouseholdPerson(row.id(), row.worker(), who, row.place(), row.stay(), row.version()));
        }
        people.sort(Comparator.comparing(HouseholdPerson::relation)
                .thenComparing(person -> person.who().birthOn().orElse(LocalDate.MAX)));
        return people;
    }

    static Who who(Worker worker) {
        var person = worker.person();
        return new Who(person.name(), person.sex(), Optional.of(person.birthOn()));
    }

    private static Row row(ResultSet row) throws SQLException {
        var name = Optional.ofNullable(row.getString("name"));
        var sex = row.getString("sex");
        var birth = Optional.ofNullable(row.getObject("birth_on", LocalDate.class));
        return new Row(
                row.getObject("person_id", UUID.class),
                Optional.ofNullable(row.getObject("worker_id", UUID.class)),
                name.map(known -> new Who(known, Sex.of(sex), birth)),
                new Place(
                        Relation.find(row.getString("relation")).orElseThrow(),
                        Optional.ofNullable(row.getString("school"))),
                new Stay(
                        row.getObject("joined_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("left_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("left_because")).map(Cause::of)),
                row.getInt("version"));
    }

    void insert(UUID id, String actor, Instant at) {
        sql.sql(INSERT)
                .param("id", id)
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Gives a household a card instead of the one it has.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another household took the card at this moment
     */
    void setCard(Household household, FamilyCard card) {
        household
                .card()
                .ifPresent(old -> sql.sql(FREE_CARD)
                        .param("index", index(old))
                        .param("id", household.id())
                        .update());
        sql.sql(CLAIM_CARD)
                .param("index", index(card))
                .param("id", household.id())
                .update();
        sql.sql(SET_CARD)
                .param("id", household.id())
                .param("card", vault.seal(household.id(), Field.FAMILY_CARD, card.digits()))
                .update();
    }

    private UUID index(FamilyCard card) {
        return vault.blindIndex(Field.FAMILY_CARD, card.digits());
    }

    /**
     * Says where a worker lives now.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the worker was put into another household at this moment
     */
    void claim(UUID worker, UUID household, UUID person) {
        sql.sql(CLAIM_WORKER)
                .param("worker", worker)
                .param("id", household)
                .param("person", person)
                .update();
    }

    void free(UUID worker) {
        sql.sql(FREE_WORKER).param("worker", worker).update();
    }

    void insert(UUID household, HouseholdPerson person) {
        of(INSERT_PERSON, household, person).update();
    }

    /** Whether nobody changed the person meanwhile. */
    boolean update(UUID household, HouseholdPerson person) {
        var stay = person.stay();
        return of(UPDATE_PERSON, household, person)
                        .param("left", stay.leftOn().orElse(null))
                        .param("because", stay.because().map(Cause::code).orElse(null))
                        .param("version", person.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec of(String statement, UUID household, HouseholdPerson person) {
        var own = Optional.of(person.who()).filter(_ -> person.workerId().isEmpty());
        return sql.sql(statement)
                .param("id", household)
                .param("person", person.id())
                .param("worker", person.workerId().orElse(null))
                .param("name", own.map(Who::name).orElse(null))
                .param("sex", own.map(who -> who.sex().code()).orElse(null))
                .param("birth", own.flatMap(Who::birthOn).orElse(null))
                .param("relation", person.relation().code())
                .param("school", person.place().school().orElse(null))
                .param("joined", person.stay().joinedOn());
    }
}
