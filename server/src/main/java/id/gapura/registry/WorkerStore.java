package id.gapura.registry;

import id.gapura.database.Columns;
import id.gapura.database.CopyRows;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of workers and of the keys by which they are found. */
final class WorkerStore {
    private static final String CLAIMANTS = """
            SELECT worker_id, name, source FROM registry.worker WHERE worker_id = ANY (:ids::uuid[])
            """;
    private static final String IDS_BY_INDEX = """
            SELECT blind_index, worker_id FROM registry.identity_key WHERE blind_index = ANY (:indexes::uuid[])
            """;
    private static final String RESIDENTS_BY_INDEX = """
            WITH known AS MATERIALIZED (
                SELECT blind_index, worker_id FROM registry.identity_key WHERE blind_index = ANY (:indexes::uuid[]))
            SELECT blind_index, worker_id, region_code FROM known JOIN registry.worker USING (worker_id)
            """;
    private static final String RESIDENTS_BY_NUMBER = """
            WITH known AS MATERIALIZED (
                SELECT member_number, worker_id FROM registry.number_key WHERE member_number = ANY (:numbers::text[]))
            SELECT known.member_number, worker_id, region_code FROM known JOIN registry.worker USING (worker_id)
            """;
    private static final String IDS_BY_NUMBER = """
            SELECT member_number, worker_id FROM registry.number_key WHERE member_number = ANY (:numbers::text[])
            """;
    private static final String REGIONS = """
            SELECT worker_id, region_code FROM registry.worker WHERE worker_id = ANY (:ids::uuid[])
            """;
    static final String COLUMNS = """
            SELECT worker_id, member_number, name, sex, birth_on, birth_place, nik_sealed, phone_sealed, region_code,
                   address, livelihood, workplace, source, recorded_by, recorded_at, version, merged_into
            FROM registry.worker
            """;
    private static final String LISTED = """
            SELECT worker_id, member_number, name, sex, birth_on, birth_place, phone_sealed, region_code, address,
                   livelihood, workplace
            FROM registry.worker
            """;
    private static final String LISTED_WITHIN = LISTED + """
            WHERE region_code >= :from AND region_code < :beyond AND merged_into IS NULL
            ORDER BY region_code, worker_id
            LIMIT :most
            """;
    private static final String LISTED_BY_IDS = LISTED + "WHERE worker_id = ANY (:ids::uuid[]) AND merged_into IS NULL";
    private static final String COUNT_WITHIN = """
            SELECT count(*) FROM (
                SELECT FROM registry.worker
                WHERE region_code >= :from AND region_code < :beyond AND merged_into IS NULL
                LIMIT :most) AS few
            """;
    private static final String RECORDED_FROM = """
            SELECT worker_id FROM registry.worker
            WHERE source = :source AND recorded_at BETWEEN :from AND :to AND merged_into IS NULL
            ORDER BY worker_id
            """;
    private static final String BY_IDS = COLUMNS + "WHERE worker_id = ANY (:ids::uuid[])";
    private static final String BY_ID = COLUMNS + "WHERE worker_id = :id";
    private static final String LOCK = BY_ID + " FOR UPDATE";
    private static final String RESTATE_WORK = """
            UPDATE registry.worker SET livelihood = :livelihood, workplace = :workplace, version = version + 1
            WHERE worker_id = :id
            """;
    private static final String COPY_INTO = """
            registry.worker (worker_id, member_number, name, name_keys, lookalike, sex, birth_on, birth_place,
            nik_sealed, phone_sealed, phone_index, region_code, address, livelihood, workplace, source, recorded_by,
            recorded_at)
            """;
    private static final int COPIED_COLUMNS = 18;
    private static final UUID NO_PHONE = new UUID(0, 0);

    private final JdbcClient sql;
    private final DataSource dataSource;
    private final Vault vault;

    WorkerStore(JdbcClient sql, DataSource dataSource, Vault vault) {
        this.sql = sql;
        this.dataSource = dataSource;
        this.vault = vault;
    }

    /** Who holds a NIK. */
    record Claimant(UUID workerId, String name, String source) {}

    /** Who holds each of the NIKs, by blind index; free ones are absent. */
    Map<UUID, Claimant> claimants(Collection<UUID> indexes) {
        var holders = idsByIndex(indexes);
        var byId = new HashMap<UUID, Claimant>();
        if (!holders.isEmpty()) {
            sql.sql(CLAIMANTS)
                    .param("ids", Columns.texts(List.copyOf(holders.values()), id -> id))
                    .query((ResultSet row) -> {
                        var id = row.getObject("worker_id", UUID.class);
                        byId.put(id, new Claimant(id, row.getString("name"), row.getString("source")));
                    });
        }
        var found = new HashMap<UUID, Claimant>();
        holders.forEach((index, id) -> found.put(index, Objects.requireNonNull(byId.get(id))));
        return found;
    }

    private Map<UUID, UUID> idsByIndex(Collection<UUID> indexes) {
        var found = new HashMap<UUID, UUID>();
        sql.sql(IDS_BY_INDEX)
                .param("indexes", Columns.texts(List.copyOf(indexes), index -> index))
                .query((ResultSet row) -> {
                    found.put(row.getObject("blind_index", UUID.class), row.getObject("worker_id", UUID.class));
                });
        return found;
    }

    /**
     * Stores people with their NIKs and numbers.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one of the NIKs was taken meanwhile
     */
    void insert(List<PreparedWorker> fresh, List<MemberNumber> numbers, Origin origin) {
        if (fresh.isEmpty()) {
            return;
        }
        identities(fresh).send(dataSource, "registry.identity_key (blind_index, worker_id)");
        numbers(fresh, numbers).send(dataSource, "registry.number_key (member_number, worker_id)");
        workers(fresh, numbers, origin).send(dataSource, COPY_INTO);
    }

    /*
     * Each goes in in the order of an index, whose pages are then each touched once: half the work of a random order. Of
     * workers it is that of phones; the index of their ids, made at one moment, lies together anyway.
     */

    private static CopyRows workers(List<PreparedWorker> fresh, List<MemberNumber> numbers, Origin origin) {
        var rows = new CopyRows();
        IntStream.range(0, fresh.size())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> fresh.get(i).sealed().phoneIndex().orElse(NO_PHONE)))
                .forEach(i -> row(rows, fresh.get(i), numbers.get(i), origin));
        return rows;
    }

    private static CopyRows identities(List<PreparedWorker> fresh) {
        var rows = new CopyRows();
        fresh.stream()
                .sorted(Comparator.comparing(PreparedWorker::nikIndex))
                .forEach(person -> rows.row(2).uuid(person.nikIndex()).uuid(person.id()));
        return rows;
    }

    private static CopyRows numbers(List<PreparedWorker> fresh, List<MemberNumber> numbers) {
        var rows = new CopyRows();
        IntStream.range(0, fresh.size())
                .boxed()
                .sorted(Comparator.comparing(i -> numbers.get(i).digits()))
                .forEach(i -> rows.row(2)
                        .text(numbers.get(i).digits())
                        .uuid(fresh.get(i).id()));
        return rows;
    }

    private static void row(CopyRows rows, PreparedWorker prepared, MemberNumber number, Origin origin) {
        var worker = prepared.worker();
        var person = worker.person();
        var sealed = prepared.sealed();
        rows.row(COPIED_COLUMNS)
                .uuid(worker.id())
                .text(number.digits())
                .text(person.name())
                .texts(prepared.nameKeys())
                .bigint(prepared.lookalike())
                .text(person.sex().code())
                .date(person.birthOn())
                .text(person.birthPlace())
                .bytea(sealed.nik().bytes());
        sealed.phone().ifPresentOrElse(phone -> rows.bytea(phone.bytes()), rows::none);
        sealed.phoneIndex().ifPresentOrElse(rows::uuid, rows::none);
        rows.text(worker.home().region().text())
                .text(worker.home().address())
                .text(worker.work().livelihood())
                .text(worker.work().workplace())
                .text(origin.source())
                .text(origin.actor())
                .instant(origin.at());
    }

    Map<Nik, UUID> idsByNik(Collection<Nik> niks) {
        var byIndex = byBlindIndex(niks);
        var found = new HashMap<Nik, UUID>();
        idsByIndex(byIndex.keySet()).forEach((index, id) -> found.put(Objects.requireNonNull(byIndex.get(index)), id));
        return found;
    }

    Map<Nik, String> namesByNik(Collection<Nik> niks) {
        var byIndex = byBlindIndex(niks);
        var names = new HashMap<Nik, String>();
        claimants(byIndex.keySet())
                .forEach((index, claimant) -> names.put(Objects.requireNonNull(byIndex.get(index)), claimant.name()));
        return names;
    }

    UUID nikIndex(Nik nik) {
        return vault.blindIndex(Field.NIK, nik.digits());
    }

    private Map<UUID, Nik> byBlindIndex(Collection<Nik> niks) {
        var byIndex = new HashMap<UUID, Nik>();
        niks.forEach(nik -> byIndex.put(vault.blindIndex(Field.NIK, nik.digits()), nik));
        return byIndex;
    }

    Map<String, UUID> idsByNumber(List<String> numbers) {
        var found = new HashMap<String, UUID>();
        sql.sql(IDS_BY_NUMBER)
                .param("numbers", Columns.texts(numbers, number -> number))
                .query((ResultSet row) -> {
                    found.put(row.getString("member_number"), row.getObject("worker_id", UUID.class));
                });
        return found;
    }

    Map<Nik, Resident> residentsByNik(Collection<Nik> niks) {
        var byIndex = byBlindIndex(niks);
        var found = new HashMap<Nik, Resident>();
        residentsByIndex(byIndex.keySet())
                .forEach((index, resident) -> found.put(Objects.requireNonNull(byIndex.get(index)), resident));
        return found;
    }

    Map<UUID, Resident> residentsByIndex(Collection<UUID> indexes) {
        var found = new HashMap<UUID, Resident>();
        sql.sql(RESIDENTS_BY_INDEX)
                .param("indexes", Columns.texts(List.copyOf(indexes), index -> index))
                .query((ResultSet row) -> {
                    found.put(row.getObject("blind_index", UUID.class), resident(row));
                });
        return found;
    }

    Map<String, Resident> residentsByNumber(List<String> numbers) {
        var found = new HashMap<String, Resident>();
        sql.sql(RESIDENTS_BY_NUMBER)
                .param("numbers", Columns.texts(numbers, number -> number))
                .query((ResultSet row) -> {
                    found.put(row.getString("member_number"), resident(row));
                });
        return found;
    }

    private static Resident resident(ResultSet row) throws SQLException {
        return new Resident(row.getObject("worker_id", UUID.class), RegionCode.of(row.getString("region_code")));
    }

    Map<UUID, RegionCode> regionsOf(Collection<UUID> ids) {
        var found = new HashMap<UUID, RegionCode>();
        sql.sql(REGIONS).param("ids", Columns.texts(List.copyOf(ids), id -> id)).query((ResultSet row) -> {
            found.put(row.getObject("worker_id", UUID.class), RegionCode.of(row.getString("region_code")));
        });
        return found;
    }

    Optional<Worker> find(UUID id) {
        return sql.sql(BY_ID).param("id", id).query((row, _) -> worker(row)).optional();
    }

    List<Worker> list(Collection<UUID> ids) {
        return sql.sql(BY_IDS)
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, _) -> worker(row))
                .list();
    }

    int countWithin(RegionCode within, int most) {
        return sql.sql(COUNT_WITHIN)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    List<ListedWorker> listWithin(RegionCode within, int most) {
        return sql.sql(LISTED_WITHIN)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("most", most)
                .query((row, _) -> listed(row))
                .list();
    }

    List<UUID> recordedFrom(String source, Instant from, Instant to) {
        return sql.sql(RECORDED_FROM)
                .param("source", source)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .list();
    }

    List<ListedWorker> listed(Collection<UUID> ids) {
        return sql.sql(LISTED_BY_IDS)
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, _) -> listed(row))
                .list();
    }

    Optional<Worker> lock(UUID id) {
        return sql.sql(LOCK).param("id", id).query((row, _) -> worker(row)).optional();
    }

    void restateWork(UUID id, Work work) {
        sql.sql(RESTATE_WORK)
                .param("id", id)
                .param("livelihood", work.livelihood().orElse(null))
                .param("workplace", work.workplace().orElse(null))
                .update();
    }

    Worker worker(ResultSet row) throws SQLException {
        var listed = listed(row);
        return new Worker(
                listed.id(),
                listed.number(),
                new Nik(vault.open(listed.id(), Field.NIK, row.getBytes("nik_sealed"))),
                listed.person(),
                listed.home(),
                listed.work(),
                new Origin(
                        row.getString("source"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                new Worker.Standing(
                        row.getInt("version"), Optional.ofNullable(row.getObject("merged_into", UUID.class))));
    }

    private ListedWorker listed(ResultSet row) throws SQLException {
        var id = row.getObject("worker_id", UUID.class);
        var phone = Optional.ofNullable(row.getBytes("phone_sealed")).map(bytes -> vault.open(id, Field.PHONE, bytes));
        return new ListedWorker(
                id,
                new MemberNumber(row.getString("member_number")),
                new Person(
                        row.getString("name"),
                        Sex.of(row.getString("sex")),
                        row.getObject("birth_on", LocalDate.class),
                        Optional.ofNullable(row.getString("birth_place"))),
                new Home(RegionCode.of(row.getString("region_code")), text(row, "address"), phone),
                new Work(text(row, "livelihood"), text(row, "workplace")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
