package id.gapura.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.vault.Vault.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final UUID OWNER = new UUID(1, 2);
    private static final String NIK = "3604992303660001";

    private final Vault vault = new Vault(VaultKeys.random());

    @Test
    void opens_what_it_sealed_and_seals_it_differently_each_time() {
        var one = vault.seal(OWNER, Field.NIK, NIK);
        var other = vault.seal(OWNER, Field.NIK, NIK);

        assertThat(vault.open(OWNER, Field.NIK, one)).isEqualTo(NIK);
        assertThat(one).isNotEqualTo(other);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain(NIK);
    }

    @Test
    void bytes_open_as_they_were_sealed_and_grow_by_what_sealing_adds() {
        var picture = new byte[] {0, (byte) 0xFF, 7, 0};

        var sealed = vault.seal(OWNER, Field.EVIDENCE, picture);

        assertThat(vault.openBytes(OWNER, Field.EVIDENCE, sealed)).isEqualTo(picture);
        assertThat(sealed).hasSize(picture.length + Vault.OVERHEAD);
        assertThatThrownBy(() -> vault.openBytes(OWNER, Field.NIK, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_value_does_not_open_for_another_owner_field_or_key_nor_when_changed() {
        var sealed = vault.seal(OWNER, Field.NIK, NIK);
        var changed = sealed.clone();
        changed[20] ^= 1;

        assertThatThrownBy(() -> vault.open(new UUID(1, 3), Field.NIK, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(OWNER, Field.PHONE, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open(OWNER, Field.NIK, changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Vault(VaultKeys.random()).open(OWNER, Field.NIK, sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(NIK);
    }

    @Test
    void equal_values_have_equal_indexes_by_field_and_key() {
        assertThat(vault.blindIndex(Field.NIK, NIK)).isEqualTo(vault.blindIndex(Field.NIK, NIK));
        assertThat(vault.blindIndex(Field.NIK, NIK)).isNotEqualTo(vault.blindIndex(Field.PHONE, NIK));
        assertThat(vault.blindIndex(Field.NIK, NIK))
                .isNotEqualTo(new Vault(VaultKeys.random()).blindIndex(Field.NIK, NIK));
    }

    @Test
    void the_keys_are_made_once_for_the_programs_user_alone(@TempDir Path folder) throws IOException {
        var file = folder.resolve("secrets").resolve("vault.keys");

        var sealed = new Vault(VaultKeys.loadOrCreate(file)).seal(OWNER, Field.NIK, NIK);

        assertThat(new Vault(VaultKeys.loadOrCreate(file)).open(OWNER, Field.NIK, sealed))
                .isEqualTo(NIK);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
