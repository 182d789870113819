package id.gapura.registry.household;

import id.gapura.registry.Sex;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.rules.Kin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of relatives. */
final class RelativeStore {
    private static final String OF_WORKER = """
            SELECT relative_id, person_id, name, sex, birth_on, kin, version FROM registry.relative
            WHERE worker_id = :worker AND ended_on IS NULL
            ORDER BY birth_on NULLS LAST, relative_id
            """;
    private static final String INSERT = """
            INSERT INTO registry.relative (worker_id, relative_id, person_id, name, sex, birth_on, kin)
            VALUES (:worker, :id, :person, :name, :sex, :birth, :kin)
            """;
    private static final String UPDATE = """
            UPDATE registry.relative
            SET person_id = :person, name = :name, sex = :sex, birth_on = :birth, kin = :kin, version = version + 1
            WHERE worker_id = :worker AND relative_id = :id AND version = :version AND ended_on IS NULL
            """;
    private static final String END = """
            UPDATE registry.relative SET ended_on = :on, ended_because = :because, version = version + 1
            WHERE worker_id = :worker AND relative_id = :id AND ended_on IS NULL
            """;

    private final JdbcClient sql;

    RelativeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those who are not ended, the eldest first. */
    List<Relative> of(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query((row, _) -> relative(row))
                .list();
    }

    void insert(UUID worker, Relative relative) {
        with(INSERT, worker, relative).update();
    }

    /** Whether nobody changed the relative meanwhile. */
    boolean update(UUID worker, Relative relative) {
        return with(UPDATE, worker, relative)
                        .param("version", relative.version())
                        .update()
                == 1;
    }

    boolean end(UUID worker, UUID relative, LocalDate on, Cause because) {
        return sql.sql(END)
                        .param("worker", worker)
                        .param("id", relative)
                        .param("on", on)
                        .param("because", because.code())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec with(String statement, UUID worker, Relative relative) {
        return sql.sql(statement)
                .param("worker", worker)
                .param("id", relative.id())
                .param("person", relative.personId().orElse(null))
                .param("name", relative.who().map(Who::name).orElse(null))
                .param("sex", relative.who().map(who -> who.sex().code()).orElse(null))
                .param("birth", relative.who().flatMap(Who::birthOn).orElse(null))
                .param("kin", relative.kin().code());
    }

    private static Relative relative(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        var birth = Optional.ofNullable(row.getObject("birth_on", LocalDate.class));
        return new Relative(
                row.getObject("relative_id", UUID.class),
                Optional.ofNullable(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getString("name")).map(name -> new Who(name, Sex.of(sex), birth)),
                Kin.of(row.getString("kin")),
                row.getInt("version"));
    }
}
