package id.gapura.accounts;

import id.gapura.accounts.Badge.Printed;
import id.gapura.accounts.Badge.Reason;
import id.gapura.accounts.Badge.Revocation;
import id.gapura.accounts.Badge.Term;
import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of badges. */
final class BadgeStore {
    private static final String INSERT = """
            INSERT INTO accounts.badge (badge_id, number, staff_id, printed_name, printed_role, scope, valid_from_on,
                                        valid_to_on, issued_by, issued_at)
            VALUES (:id, :number, :staff, :name, :role, :scope, :from, :to, :by, :at)
            """;
    private static final String TAKE_BACK =
            "UPDATE accounts.badge SET revoked_by = :by, revoked_at = :at, reason = :reason WHERE revoked_at IS NULL ";
    private static final String REVOKE = TAKE_BACK + "AND badge_id = :id";
    private static final String REVOKE_OF = TAKE_BACK + "AND staff_id = :id";
    private static final String COLUMNS = """
            SELECT badge_id, number, staff_id, printed_name, printed_role, scope, valid_from_on, valid_to_on, issued_at,
                   revoked_at, reason
            FROM accounts.badge
            """;
    private static final String FIND = COLUMNS + "WHERE badge_id = :id";
    private static final String BY_NUMBER = COLUMNS + "WHERE number = :number";
    private static final String HELD = COLUMNS + """
            WHERE staff_id = ANY (:staff::uuid[]) AND revoked_at IS NULL ORDER BY printed_name, badge_id
            """;

    private static final String LOCK_HOLDER = "SELECT enabled FROM accounts.staff WHERE staff_id = :staff FOR UPDATE";

    private final JdbcClient sql;

    BadgeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether somebody may have a badge; holds that, and their badges, until the transaction ends. */
    boolean lockHolder(UUID staff) {
        return sql.sql(LOCK_HOLDER).param("staff", staff).query(Boolean.class).single();
    }

    void insert(Badge badge, String actor) {
        sql.sql(INSERT)
                .param("id", badge.id())
                .param("number", badge.number())
                .param("staff", badge.staffId())
                .param("name", badge.printed().name())
                .param("role", badge.printed().role().code())
                .param("scope", badge.printed().scope().text())
                .param("from", badge.term().from())
                .param("to", badge.term().to())
                .param("by", actor)
                .param("at", badge.term().issuedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean revoke(UUID id, Reason reason, String actor, Instant at) {
        return takeBack(REVOKE, id, reason, actor, at);
    }

    /** The one that somebody holds, if there is one. */
    boolean revokeOf(UUID staff, Reason reason, String actor, Instant at) {
        return takeBack(REVOKE_OF, staff, reason, actor, at);
    }

    private boolean takeBack(String statement, UUID id, Reason reason, String actor, Instant at) {
        return sql.sql(statement)
                        .param("id", id)
                        .param("reason", reason.code())
                        .param("by", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Badge> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> badge(row)).optional();
    }

    Optional<Badge> findByNumber(String number) {
        return sql.sql(BY_NUMBER)
                .param("number", number)
                .query((row, _) -> badge(row))
                .optional();
    }

    List<Badge> held(Collection<UUID> staff) {
        return sql.sql(HELD)
                .param("staff", Columns.texts(List.copyOf(staff), id -> id))
                .query((row, _) -> badge(row))
                .list();
    }

    private static Badge badge(ResultSet row) throws SQLException {
        var reason = Optional.ofNullable(row.getString("reason")).flatMap(Reason::find);
        var revokedAt = row.getObject("revoked_at", OffsetDateTime.class);
        return new Badge(
                row.getObject("badge_id", UUID.class),
                row.getString("number"),
                row.getObject("staff_id", UUID.class),
                new Printed(
                        row.getString("printed_name"),
                        Role.of(row.getString("printed_role")),
                        RegionCode.of(row.getString("scope"))),
                new Term(
                        row.getObject("valid_from_on", LocalDate.class),
                        row.getObject("valid_to_on", LocalDate.class),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant()),
                reason.map(why -> new Revocation(why, revokedAt.toInstant())));
    }
}
