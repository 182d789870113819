package id.gapura.enrolment.rosters.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleRostersTest {
    /** Beside the checkout; a checkout without it has the generated rosters. */
    private static final Path EXAMPLES = Path.of("..", "..", "shared", "examples");

    @ParameterizedTest
    @CsvSource({"kadugenep, csv", "pasar-senen, csv", "muncar-nelayan, xlsx"})
    void agrees_with_the_key_on_every_line(String name, String extension) throws IOException {
        assumeThat(EXAMPLES).isDirectory();
        var key = TestRosters.key(EXAMPLES.resolve(name + ".key.csv"));

        var verdicts = TestRosters.verdicts(EXAMPLES.resolve(name + "." + extension));

        assertThat(verdicts).containsExactlyEntriesOf(key);
    }
}
