package id.gapura.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_first_key_is_made_once_for_the_programs_user_alone() throws IOException {
        var file = folder.resolve("secrets").resolve("signing.keys");

        var made = SigningKeys.loadOrCreate(file);
        var again = SigningKeys.loadOrCreate(file);

        assertThat(again.known()).isEqualTo(made.known()).hasSize(1);
        assertThat(again.sign("x")).isEqualTo(made.sign("x")).hasSize(64);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made).hasToString("SigningKeys[****]");
    }

    @Test
    void after_a_rotation_the_new_key_signs_and_the_old_one_is_still_known() throws IOException {
        var file = folder.resolve("signing.keys");
        var before = SigningKeys.loadOrCreate(file);

        var name = SigningKeys.rotate(file);
        var after = SigningKeys.loadOrCreate(file);

        assertThat(after.name()).isEqualTo(name).isNotEqualTo(before.name());
        assertThat(after.known()).extracting(SigningKeys.Known::name).containsExactly(before.name(), name);
        assertThat(after.sign("x")).isNotEqualTo(before.sign("x"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_of_something_else_is_refused_without_showing_it() throws IOException {
        var file = Files.writeString(folder.resolve("signing.keys"), "secret-in-here\n");

        assertThatThrownBy(() -> SigningKeys.loadOrCreate(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret");
    }
}
