package id.gapura.registry;

import id.gapura.registry.WorkerCorrection.Command;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of corrections. */
final class CorrectionStore {
    private static final String UPDATE = """
            UPDATE registry.worker
            SET name = :name, name_keys = :nameKeys::text[], lookalike = :lookalike, sex = :sex, birth_on = :birthOn,
                birth_place = :birthPlace, phone_sealed = :phone, phone_index = :phoneIndex::uuid, region_code = :region,
                address = :address, version = version + 1
            WHERE worker_id = :id AND version = :version
            """;
    private final JdbcClient sql;
    private final Vault vault;

    CorrectionStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Writes the new values unless the worker was changed since the officer looked. */
    boolean update(Command command) {
        var person = command.person();
        var phone = command.home().phone();
        return sql.sql(UPDATE)
                        .param("id", command.workerId())
                        .param("version", command.version())
                        .param("name", person.name())
                        .param("nameKeys", NameKey.all(person.name()).toArray(String[]::new))
                        .param("lookalike", NameKey.lookalike(NameKey.of(person.name()), person.birthOn()))
                        .param("sex", person.sex().code())
                        .param("birthOn", person.birthOn())
                        .param("birthPlace", person.birthPlace().orElse(null))
                        .param(
                                "phone",
                                phone.map(p -> vault.seal(command.workerId(), Field.PHONE, p))
                                        .orElse(null))
                        .param(
                                "phoneIndex",
                                phone.map(p -> vault.blindIndex(Field.PHONE, p).toString())
                                        .orElse(null))
                        .param("region", command.home().region().text())
                        .param("address", command.home().address().orElse(null))
                        .update()
                == 1;
    }
}
