package id.gapura.accounts;

import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of staff accounts. */
final class StaffStore {
    private static final String COLUMNS = """
            SELECT staff_id, login, display_name, password_hash, role, scope, enabled, locked_until_at FROM accounts.staff
            """;
    private static final String BY_LOGIN = COLUMNS + "WHERE login = :login";
    private static final String ALL = COLUMNS + "ORDER BY login";
    private static final String SERVING = COLUMNS + """
            WHERE enabled AND scope = ANY (:path::text[])
            ORDER BY length(scope) DESC, login
            """;
    private static final String AROUND = COLUMNS + """
            WHERE enabled AND scope <> '' AND (scope = ANY (:path::text[]) OR (scope >= :from AND scope < :beyond))
            ORDER BY login
            """;
    private static final String CALLED = COLUMNS + """
            WHERE enabled AND (login ILIKE :words OR display_name ILIKE :words)
                AND ((scope >= :from AND scope < :beyond) OR scope = ANY (:path::text[]))
            ORDER BY login LIMIT :limit
            """;
    private static final String INSERT = """
            INSERT INTO accounts.staff (staff_id, login, display_name, password_hash, role, scope, enabled, created_at)
            VALUES (:id, :login, :name, :hash, :role, :scope, true, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String NOTE_FAILURE = """
            UPDATE accounts.staff
            SET failed_tries = CASE WHEN failed_tries + 1 >= :tries THEN 0 ELSE failed_tries + 1 END,
                locked_until_at = CASE WHEN failed_tries + 1 >= :tries THEN :until ELSE locked_until_at END
            WHERE staff_id = :id
            """;
    private static final String NOTE_SUCCESS = """
            UPDATE accounts.staff SET failed_tries = 0, locked_until_at = NULL
            WHERE staff_id = :id AND (failed_tries > 0 OR locked_until_at IS NOT NULL)
            """;
    private static final String BY_ID = COLUMNS + "WHERE staff_id = :id";
    private static final String LOCK = BY_ID + " FOR UPDATE";
    private static final String LOCK_ALL_OF = COLUMNS + """
            WHERE enabled AND role = ANY (:roles::text[])
            ORDER BY staff_id
            FOR UPDATE
            """;
    private static final String UPDATE = """
            UPDATE accounts.staff SET role = :role, scope = :scope, enabled = :enabled WHERE staff_id = :id
            """;

    private final JdbcClient sql;

    StaffStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Credentials(
            Staff staff, String passwordHash, @Nullable Instant lockedUntil) {
        boolean isResting(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    Optional<Credentials> findCredentials(String login) {
        return sql.sql(BY_LOGIN)
                .param("login", login)
                .query((row, _) -> credentials(row))
                .optional();
    }

    List<Staff> list() {
        return sql.sql(ALL).query((row, _) -> credentials(row).staff()).list();
    }

    /**
     * Whoever is limited to one of some regions, the narrowest first.
     *
     * @param path a region and those above it
     */
    List<Staff> serving(List<RegionCode> path) {
        return sql.sql(SERVING)
                .param("path", path.stream().map(RegionCode::text).toArray(String[]::new))
                .query((row, _) -> credentials(row).staff())
                .list();
    }

    List<Staff> around(RegionCode region) {
        return sql.sql(AROUND)
                .param("path", region.path().stream().map(RegionCode::text).toArray(String[]::new))
                .param("from", region.text())
                .param("beyond", region.beyond())
                .query((row, _) -> credentials(row).staff())
                .list();
    }

    /** Open accounts with some words in their login or name, limited to a region, to a part of it or to one around it. */
    List<Staff> called(String words, RegionCode region, int limit) {
        return sql.sql(CALLED)
                .param("words", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("from", region.text())
                .param("beyond", region.beyond())
                .param("path", region.path().stream().map(RegionCode::text).toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> credentials(row).staff())
                .list();
    }

    boolean insert(Staff staff, String passwordHash, Instant at) {
        return sql.sql(INSERT)
                        .param("id", staff.id())
                        .param("login", staff.login())
                        .param("name", staff.displayName())
                        .param("hash", passwordHash)
                        .param("role", staff.role().code())
                        .param("scope", staff.scope().text())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void noteFailure(UUID id, int tries, Instant until) {
        sql.sql(NOTE_FAILURE)
                .param("id", id)
                .param("tries", tries)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void noteSuccess(UUID id) {
        sql.sql(NOTE_SUCCESS).param("id", id).update();
    }

    Optional<Staff> find(UUID id) {
        return one(BY_ID, id);
    }

    /** The account, kept from other changes until the caller's transaction ends. */
    Optional<Staff> lock(UUID id) {
        return one(LOCK, id);
    }

    private Optional<Staff> one(String query, UUID id) {
        return sql.sql(query)
                .param("id", id)
                .query((row, _) -> credentials(row).staff())
                .optional();
    }

    /** Every open account of some roles, kept from other changes until the caller's transaction ends. */
    List<Staff> lockAllOf(List<Role> roles) {
        return sql.sql(LOCK_ALL_OF)
                .param("roles", roles.stream().map(Role::code).toArray(String[]::new))
                .query((row, _) -> credentials(row).staff())
                .list();
    }

    /** Writes what an account may, where, and whether it is open. */
    void update(Staff staff) {
        sql.sql(UPDATE)
                .param("id", staff.id())
                .param("role", staff.role().code())
                .param("scope", staff.scope().text())
                .param("enabled", staff.enabled())
                .update();
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        var staff = new Staff(
                row.getObject("staff_id", UUID.class),
                row.getString("login"),
                row.getString("display_name"),
                Role.of(row.getString("role")),
                RegionCode.of(row.getString("scope")),
                row.getBoolean("enabled"));
        var lockedUntil = row.getObject("locked_until_at", OffsetDateTime.class);
        return new Credentials(
                staff, row.getString("password_hash"), lockedUntil == null ? null : lockedUntil.toInstant());
    }
}
