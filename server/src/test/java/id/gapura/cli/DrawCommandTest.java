package id.gapura.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.incentives.drawing.TestDraw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private TestCommands commands = TestCommands.at(Instant.EPOCH);

    private int verify(String text, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("draw.txt"), text);
        var arguments = Stream.concat(Stream.of("draw", "verify", file.toString()), Stream.of(more))
                .toArray(String[]::new);
        return commands.run(arguments);
    }

    @Test
    void a_file_that_holds_names_its_winners_and_its_fingerprint() throws IOException {
        var list = TestDraw.list();

        assertThat(verify(list.drawnFile(TestDraw.SEED), "--fingerprint", list.hash()))
                .isZero();

        assertThat(commands.out()).contains("The winners follow", TestDraw.SEED, "T010", list.hash());
    }

    @Test
    void every_change_ends_with_a_fault_and_says_what_it_is() throws IOException {
        for (var changed : TestDraw.changed().entrySet()) {
            commands = TestCommands.at(Instant.EPOCH);

            assertThat(verify(changed.getKey())).isEqualTo(1);

            if (changed.getValue().equals("unreadable")) {
                assertThat(commands.faults()).contains("is not what stands there");
            } else {
                assertThat(commands.out()).startsWith("CHANGED: the ");
            }
        }
    }

    @Test
    void a_whole_file_with_another_fingerprint_is_not_the_one_that_was_noted() throws IOException {
        assertThat(verify(TestDraw.list().drawnFile(TestDraw.SEED), "--fingerprint", "0".repeat(64)))
                .isEqualTo(1);

        assertThat(commands.out()).contains("not the one you noted").doesNotContain("T010");
    }
}
