package id.gapura.field;

import static id.gapura.field.TestDevices.CONSENT;
import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.contributions.Contributions;
import id.gapura.database.Proof;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.State;
import id.gapura.field.commands.PhotoRounds;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The short version of {@code ./gapura bench field}, with everything that must not happen twice. */
class CutSyncTest {
    private static final long SEED = 20_260_521;
    private static final int DEVICES = 10;
    private static final int DEEDS = 30;
    private static final int OFFICERS = 4;
    private static final int ENROLMENTS = 5;
    private static final int AGENTS = 3;
    private static final int TAKINGS = 8;
    private static final long MONTHLY = 8_400;
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 5, 21));
    private static final TestDevices PHONES = new TestDevices(WEB);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void prospects_are_neither_lost_nor_noted_twice() throws Exception {
        var devices =
                IntStream.range(0, DEVICES).mapToObj(_ -> PHONES.of("asep")).toList();
        for (int i = 0; i < DEVICES; i++) {
            for (int j = 0; j < DEEDS; j++) {
                devices.get(i).does("prospect", prospect(i, j));
            }
        }

        sendAllWithCuts(devices);

        assertThat(WEB.get(Prospects.class).open(RegionCode.of(VILLAGE), 10_000))
                .extracting(prospect -> prospect.name())
                .doesNotHaveDuplicates()
                .hasSize(DEVICES * DEEDS);
    }

    @Test
    void enrolments_those_put_right_and_their_photos_make_each_member_once_with_one_photo() throws Exception {
        long attemptsBefore = count("enrolment.attempt");
        long workersBefore = count("registry.worker");
        var devices =
                IntStream.range(0, OFFICERS).mapToObj(_ -> PHONES.of("asep")).toList();
        var enrolments = new ArrayList<UUID>();
        for (var device : devices) {
            for (int j = 0; j < ENROLMENTS; j++) {
                enrolments.add(enrols(device, "Peserta " + enrolments.size(), j % 2 == 0));
            }
        }

        sendAllWithCuts(devices);
        WEB.get(PhotoRounds.class).run("");

        var attempts = WEB.get(Attempts.class);
        var ended = enrolments.stream()
                .map(id -> attempts.find(id).orElseThrow().progress())
                .toList();
        assertThat(ended).allSatisfy(one -> assertThat(one.state()).isEqualTo(State.ENROLLED));
        assertThat(count("enrolment.attempt") - attemptsBefore).isEqualTo(enrolments.size());
        assertThat(count("registry.worker") - workersBefore).isEqualTo(enrolments.size());
        assertThat(ended)
                .allSatisfy(one -> assertThat(
                                WEB.get(Evidence.class).of(one.workerId().orElseThrow()))
                        .hasSize(1));
        assertThat(count("field.photo")).isZero();
    }

    /** Enrols somebody with a photo; the attempt that makes the member, which was put right once where it was not. */
    private static UUID enrols(SandboxDevice device, String name, boolean isRight) throws IOException {
        var attempt = device.does("enrol", enrolment(name, isRight ? PHONES.nik() : "3604990205500001"));
        device.does("photo", Map.of("of", attempt.toString(), "consent", CONSENT), PhotoCommandsTest.jpeg());
        if (!isRight) {
            var right = new HashMap<>(enrolment(name, PHONES.nik()));
            right.put("again", attempt.toString());
            device.does("enrol", right);
        }
        return attempt;
    }

    @Test
    void cash_buys_each_month_once_and_the_agent_owes_what_the_receipts_say() throws Exception {
        var devices = IntStream.range(0, AGENTS)
                .mapToObj(i -> PHONES.agent("putus" + i, 1_000_000))
                .toList();
        var members = new ArrayList<Worker>();
        for (var device : devices) {
            var certificate = device.brief().path("cash").path("certificate").asString();
            for (int j = 0; j < TAKINGS; j++) {
                var member = WEB.people().member("Pembayar " + members.size(), VILLAGE);
                members.add(member);
                device.takesCash(certificate, member.number().digits(), 1, MONTHLY);
            }
        }

        sendAllWithCuts(devices);

        assertThat(members)
                .allSatisfy(member -> assertThat(WEB.get(Contributions.class).payments(member.id()))
                        .singleElement()
                        .satisfies(payment -> assertThat(payment.months()).hasSize(1)));
        assertThat(devices)
                .allSatisfy(device -> assertThat(
                                device.brief().path("cash").path("open").asLong())
                        .isEqualTo(TAKINGS * MONTHLY));
        WEB.awaitQuiet();
        var differences = new ArrayList<String>();
        WEB.all(Proof.class).forEach(proof -> proof.run(differences::add));
        assertThat(differences).isEmpty();
    }

    private static long count(String table) {
        return WEB.sql().sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private static Map<String, Object> prospect(int device, int deed) {
        return Map.of("name", "Orang " + device + " " + deed, "region", VILLAGE, "consent", CONSENT);
    }

    /** All at once; each line breaks somewhere until the device has had ten bad contacts. */
    private static void sendAllWithCuts(List<SandboxDevice> devices) throws Exception {
        var random = new SplittableRandom(SEED);
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
        assertThat(devices).allSatisfy(device -> assertThat(device.waiting()).isZero());
    }
}
