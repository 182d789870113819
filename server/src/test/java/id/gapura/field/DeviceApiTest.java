package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Role;
import id.gapura.field.devices.Device;
import id.gapura.field.devices.DeviceRegistration;
import id.gapura.field.devices.DeviceRegistration.Reason;
import id.gapura.field.devices.DeviceRegistration.Recovery;
import id.gapura.field.devices.DeviceRegistration.Result;
import id.gapura.field.devices.DeviceRegistration.Wanted;
import id.gapura.field.devices.Devices;
import id.gapura.field.devices.Devices.Report;
import id.gapura.field.devices.Devices.Standing;
import id.gapura.places.RegionCode;
import id.gapura.program.TestProgram;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DeviceApiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(TODAY);

    private final Devices devices = WEB.get(Devices.class);
    private final DeviceRegistration registration = WEB.get(DeviceRegistration.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("neng", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("ratna", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("dewi", Role.BRANCH_OFFICER, "");
        WEB.staff("made", Role.AUDITOR, "");
        WEB.staff("admin", Role.ADMINISTRATOR, "");
        WEB.people().member("Siti Aminah", VILLAGE);
        WEB.people().member("Cici Jauh", "36.04.19.2001");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    private static SandboxDevice device(String login) {
        return SandboxDevice.register(
                WEB.address(""), login, TestWeb.password(), WEB.get(InstantSource.class), new SplittableRandom(7));
    }

    private Result register(String login, String password, String place) {
        return registration.register(new Wanted(
                login,
                password,
                Optional.of(place).filter(code -> !code.isEmpty()).map(RegionCode::of),
                "HP",
                Optional.empty(),
                "rahasia"));
    }

    private Device stored(SandboxDevice device) {
        return devices.find(UUID.fromString(device.id())).orElseThrow();
    }

    @Test
    void a_device_gets_the_people_of_its_place_and_never_a_nik() {
        var pages = device("asep").read("");

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().path("columns").path("name").toString()).isEqualTo("[\"Siti Aminah\"]");
        assertThat(pages.getFirst().toString()).doesNotContain("360499");
    }

    @ParameterizedTest(name = "{0} at {2}: {3}")
    @CsvSource({
        "asep, salah-sekali, '', UNKNOWN",
        "nobody, rahasia-sekali, '', UNKNOWN",
        "made, rahasia-sekali, 36.04, NOT_IN_FIELD",
        "admin, rahasia-sekali, 36.04, NOT_IN_FIELD",
        "asep, rahasia-sekali, 36.04.19.2001, OUTSIDE_SCOPE"
    })
    void whoever_may_not_is_refused(String login, String password, String place, Reason reason) {
        assertThat(register(login, password, place)).isEqualTo(new Result.Refused(reason));
    }

    @Test
    void a_place_too_large_for_a_phone_is_answered_with_smaller_ones() {
        assertThat(register("dewi", TestWeb.password(), ""))
                .isInstanceOfSatisfying(
                        Result.TooLarge.class,
                        large -> assertThat(large.smaller())
                                .extracting(region -> region.code().text())
                                .contains("36"));
        assertThat(register("dewi", TestWeb.password(), "36.04")).isInstanceOf(Result.Registered.class);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        var wanted =
                new Wanted("asep", TestWeb.password(), Optional.empty(), "HP", Optional.of(new byte[31]), "rahasia");

        assertThat(registration.register(wanted)).isEqualTo(new Result.Refused(Reason.MALFORMED));
    }

    @Test
    void what_opens_the_data_again_is_told_to_its_officer_alone() {
        var id = UUID.fromString(device("asep").id());

        assertThat(registration.recover(id, "asep", TestWeb.password(), Optional.empty()))
                .isEqualTo(new Recovery.Opened("sandbox", Optional.empty()));
        assertThat(registration.recover(id, "neng", TestWeb.password(), Optional.empty()))
                .isEqualTo(new Recovery.Refused(Reason.UNKNOWN));
        assertThat(registration.recover(id, "asep", "salah-sekali", Optional.empty()))
                .isEqualTo(new Recovery.Refused(Reason.UNKNOWN));
    }

    @Test
    void a_wiped_device_gets_nothing_from_the_order_on_and_says_when_it_is_done() {
        var device = device("asep");
        var id = UUID.fromString(device.id());

        assertThat(devices.orderWipe(id, "ratna", "Hilang di pasar")).isTrue();
        assertThat(devices.orderWipe(id, "ratna", "Sekali lagi")).isFalse();

        assertThat(device.read("").getFirst().path("status").asInt()).isEqualTo(410);
        assertThat(registration.recover(id, "asep", TestWeb.password(), Optional.empty()))
                .isEqualTo(new Recovery.Refused(Reason.UNKNOWN));
        assertThat(device.beats()).isEqualTo("wiped");
        assertThat(stored(device).state()).isEqualTo(Device.State.WIPE_ORDERED);
        device.confirmsWipe();
        assertThat(stored(device).state()).isEqualTo(Device.State.WIPED);
        assertThatThrownBy(() -> devices.orderWipe(id, "ratna", " ")).hasMessageContaining("reason");
    }

    @Test
    void the_device_of_a_closed_account_is_sealed_until_it_is_opened_again() {
        var staff = WEB.staff("udin", Role.VILLAGE_OFFICER, VILLAGE);
        var device = device("udin");

        WEB.get(Accounts.class).setEnabled(staff.id(), false, "admin");
        assertThat(device.read("").getFirst().path("status").asInt()).isEqualTo(410);
        assertThat(device.beats()).isEqualTo("sealed");
        WEB.get(Accounts.class).setEnabled(staff.id(), true, "admin");
        assertThat(device.beats()).isEqualTo("active");
        assertThat(device.read("").getFirst().path("columns").path("name").size())
                .isEqualTo(1);
    }

    @Test
    void the_secret_of_one_device_opens_no_other() {
        var device = device("asep");
        var other = UUID.fromString(device("neng").id());

        assertThat(devices.admit(other, "falsch")).isInstanceOf(Devices.Admission.Unknown.class);
        assertThat(devices.hear(other, "falsch", new Report(0, 0, null, 0, ""))).isEmpty();
        assertThat(devices.hear(UUID.fromString(device.id()), "falsch", new Report(0, 0, null, 0, "")))
                .isEmpty();
    }

    @Test
    void what_a_device_has_not_sent_is_known_by_our_time_whatever_its_clock_shows() {
        var device = registered("asep");
        long aYearOff = Duration.ofDays(365).toMillis();
        long now = WEB.clock().millis() - aYearOff;
        long twoHoursAgo = now - Duration.ofHours(2).toMillis();

        assertThat(devices.hear(device.device().id(), device.pulse(), new Report(now, 3, 2, twoHoursAgo, "v1")))
                .contains(Standing.ACTIVE);

        var contact = devices.find(device.device().id()).orElseThrow().contact();
        assertThat(contact.unsent().deeds()).isEqualTo(3);
        assertThat(contact.unsent().photos()).isEqualTo(2);
        assertThat(contact.unsent().since()).contains(TestProgram.noon(TODAY).minus(Duration.ofHours(2)));
        assertThat(contact.clockAheadMillis()).isEqualTo(-aYearOff);
        assertThat(contact.version()).isEqualTo("v1");
    }

    private Result.Registered registered(String login) {
        return (Result.Registered) register(login, TestWeb.password(), "");
    }

    @Test
    void the_list_of_devices_has_those_of_the_places_below_the_longest_silent_first() {
        var first = device("asep");
        WEB.setToday(TODAY.plusDays(1));
        var second = device("neng");

        List<String> here = devices.list(RegionCode.of("36.04.19")).stream()
                .map(one -> one.id().toString())
                .toList();

        assertThat(here).containsSubsequence(first.id(), second.id());
        assertThat(devices.list(RegionCode.of("31"))).isEmpty();
    }

    @Test
    void without_a_secret_nothing_is_told() {
        var visitor = WEB.visitor();

        for (var path : List.of("briefing", "directory", "commands", "pulse")) {
            assertThat(visitor.postAsIs("/field/api/" + path, Map.of()).status())
                    .as(path)
                    .isBetween(400, 415);
        }
    }

    @Test
    void an_officer_reads_prices_for_somebody_new_and_an_agent_its_room() {
        JsonNode brief = device("asep").brief();

        assertThat(brief.path("places").toString()).contains("Kadugenep");
        assertThat(brief.path("bands")
                        .path(0)
                        .path("prices")
                        .path("other|JKK,JKM")
                        .asString())
                .startsWith("8400 24324:16800");
        assertThat(brief.path("cash").isNull()).isTrue();
        assertThat(brief.path("rules").path("silentDays").asInt()).isEqualTo(14);
    }
}
