package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The short version of {@code ./gapura bench field}. */
class CutSyncTest {
    private static final long SEED = 20_260_521;
    private static final int DEVICES = 10;
    private static final int DEEDS = 30;
    private static final String VILLAGE = "36.04.19.2008";
    private static final Map<String, String> CONSENT =
            Map.of("key", "consent.prospect.1", "language", "id", "text", "Bolehkah saya mencatat nama Anda?");
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 5, 21));

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void many_devices_whose_lines_break_at_any_byte_lose_nothing_and_do_nothing_twice() throws Exception {
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        var random = new SplittableRandom(SEED);
        var devices = IntStream.range(0, DEVICES)
                .mapToObj(_ -> device(random.split()))
                .toList();
        for (int i = 0; i < DEVICES; i++) {
            for (int j = 0; j < DEEDS; j++) {
                devices.get(i).does("prospect", prospect(i, j));
            }
        }

        sendAllWithCuts(devices, random);

        assertThat(WEB.get(Prospects.class).open(RegionCode.of(VILLAGE), 10_000))
                .extracting(prospect -> prospect.name())
                .doesNotHaveDuplicates()
                .hasSize(DEVICES * DEEDS);
        assertThat(devices).allSatisfy(device -> assertThat(device.waiting()).isZero());
    }

    private static SandboxDevice device(SplittableRandom random) {
        return SandboxDevice.register(
                WEB.address(""), "asep", TestWeb.password(), WEB.get(InstantSource.class), random);
    }

    private static Map<String, Object> prospect(int device, int deed) {
        return Map.of("name", "Orang " + device + " " + deed, "region", VILLAGE, "consent", CONSENT);
    }

    /** All at once; each line breaks somewhere until the device has had ten bad contacts. */
    private static void sendAllWithCuts(List<SandboxDevice> devices, SplittableRandom random) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = devices.stream()
                    .map(device -> {
                        var mine = random.split();
                        return pool.submit(() -> {
                            for (int bad = 0; bad < 10 && device.waiting() > 0; bad++) {
                                device.send(Cut.anywhere(device.portionSize(), mine));
                            }
                            device.sendAll();
                        });
                    })
                    .toList();
            for (var end : ends) {
                end.get();
            }
        }
    }
}
