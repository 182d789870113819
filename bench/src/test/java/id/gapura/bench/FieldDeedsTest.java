package id.gapura.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.bench.FieldDeeds.Outcome;
import id.gapura.jobs.Jobs;
import id.gapura.program.ProgramSettings;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import id.gapura.sandbox.device.SandboxDevice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the field bench would see what is lost and what is there twice; how devices send is the server's own test. */
class FieldDeedsTest {
    private static final int DEVICES = 2;
    private static final int RECORDS = 20;

    @Test
    void what_is_not_sent_is_lost_what_is_sent_once_is_whole_and_more_of_it_is_twice(@TempDir Path folder) {
        var settings = new ProgramSettings(folder, Optional.empty(), InstantSource.system());
        try (var program = WebProgram.open(settings, new WebSettings(0))) {
            var payers = new Payers(program, 20);
            payers.enrol(folder);
            var deeds = new FieldDeeds(program, payers);
            var devices = FieldBench.devices(program, DEVICES, new SplittableRandom(5));
            deeds.fill(devices, RECORDS);

            assertThat(deeds.count()).isEqualTo(DEVICES * RECORDS);
            assertThat(deeds.outcomes())
                    .as("nothing was sent")
                    .containsExactly(
                            new Outcome("prospects", 16, 0),
                            new Outcome("enrolments", 12, 0),
                            new Outcome("photos", 4, 0),
                            new Outcome("cash", 8, 0));
            assertThat(deeds.owedOtherwise()).isPositive();

            sendAll(program, devices);

            assertThat(deeds.outcomes()).allMatch(kind -> kind.lost() == 0 && kind.twice() == 0);
            assertThat(deeds.owedOtherwise()).isZero();

            new FieldDeeds(program, payers).fill(devices, 4);
            sendAll(program, devices);

            assertThat(deeds.outcomes()).first().isEqualTo(new Outcome("prospects", 0, 8));
        }
    }

    private static void sendAll(WebProgram program, Iterable<SandboxDevice> devices) {
        devices.forEach(SandboxDevice::sendAll);
        assertThat(program.get(Jobs.class).awaitQuiet(Duration.ofMinutes(1))).isTrue();
    }
}
