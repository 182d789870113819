package id.gapura.outreach.stakeholder;

import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of people to talk to. */
final class PersonStore {
    private static final String INSERT = """
            INSERT INTO outreach.stakeholder_person (
                person_id, stakeholder_id, name, role, phone_sealed, created_by, created_at)
            VALUES (:id, :stakeholder, :name, :role, :phone, :by, :at)
            """;
    private static final String LEAVE = """
            UPDATE outreach.stakeholder_person SET left_on = :on, phone_sealed = NULL
            WHERE person_id = :id AND stakeholder_id = :stakeholder AND left_on IS NULL
            """;
    private static final String OF = """
            SELECT person_id, name, role, phone_sealed FROM outreach.stakeholder_person
            WHERE stakeholder_id = :stakeholder AND left_on IS NULL
            ORDER BY person_id
            """;

    private final JdbcClient sql;
    private final Vault vault;

    PersonStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void insert(UUID stakeholder, ContactPerson person, String actor, Instant at) {
        sql.sql(INSERT)
                .param("id", person.id())
                .param("stakeholder", stakeholder)
                .param("name", person.name())
                .param("role", person.role())
                .param(
                        "phone",
                        person.phone()
                                .map(phone -> vault.seal(person.id(), Field.PHONE, phone))
                                .orElse(null))
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leave(UUID stakeholder, UUID person, LocalDate on) {
        sql.sql(LEAVE)
                .param("on", on)
                .param("id", person)
                .param("stakeholder", stakeholder)
                .update();
    }

    List<ContactPerson> of(UUID stakeholder) {
        return sql.sql(OF)
                .param("stakeholder", stakeholder)
                .query((row, _) -> person(row))
                .list();
    }

    private ContactPerson person(ResultSet row) throws SQLException {
        var id = row.getObject("person_id", UUID.class);
        return new ContactPerson(
                id,
                row.getString("name"),
                row.getString("role"),
                Optional.ofNullable(row.getBytes("phone_sealed")).map(bytes -> vault.open(id, Field.PHONE, bytes)));
    }
}
