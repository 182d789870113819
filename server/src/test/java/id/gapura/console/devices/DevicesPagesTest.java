package id.gapura.console.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.field.devices.Device;
import id.gapura.field.devices.DeviceRegistration;
import id.gapura.field.devices.DeviceRegistration.Result;
import id.gapura.field.devices.DeviceRegistration.Wanted;
import id.gapura.field.devices.Devices;
import id.gapura.field.devices.Devices.Report;
import id.gapura.field.devices.Policy;
import id.gapura.program.TestWeb;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevicesPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String HOME = "/console/devices";
    private static final TestWeb WEB = TestWeb.on(TODAY);

    private final Devices devices = WEB.get(Devices.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("pusat", Role.ADMINISTRATOR, "");
        WEB.staff("ratna", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("asep", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("made", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    /** A phone of Asep with so much unsent work, two hours old. */
    private UUID phone(String label, int unsent) {
        return phone(label, unsent, 0);
    }

    private UUID phone(String label, int unsent, int photos) {
        var wanted = new Wanted("asep", TestWeb.password(), Optional.empty(), label, Optional.empty(), "rahasia");
        var registered = (Result.Registered) WEB.get(DeviceRegistration.class).register(wanted);
        long now = WEB.clock().millis();
        devices.hear(
                registered.device().id(),
                registered.pulse(),
                new Report(now, unsent, photos, now - Duration.ofHours(2).toMillis(), "v1"));
        return registered.device().id();
    }

    @Test
    void who_holds_unsent_work_since_when_and_how_long_silent_is_seen_at_a_glance() {
        phone("Galaxy", 7);
        WEB.setToday(TODAY.plusDays(3));
        phone("Redmi", 0);

        var list = WEB.signIn("ratna").get(HOME).body();

        assertThat(list)
                .contains("Petugas asep", "Kadugenep", "7 catatan", "sejak 21 Mei 2026, 10.00 WIB")
                .contains("diam 3 hari", "diam dengan catatan");
        assertThat(WEB.signIn("ratna").get("/console").body()).contains("Perangkat diam dengan catatan");
        WEB.expectFit("ratna", HOME, HOME + "/" + phone("Oppo", 3));
        WEB.expectFit("pusat", HOME);
    }

    @Test
    void a_branch_sees_and_wipes_the_devices_of_its_places_and_nobody_elses() {
        var phone = phone("Galaxy", 2);
        var page = HOME + "/" + phone;

        assertThat(WEB.signIn("jauh").get(HOME).body()).doesNotContain("asep");
        assertThat(WEB.signIn("jauh").get(page).status()).isEqualTo(404);
        assertThat(WEB.signIn("asep").get(HOME).status()).isEqualTo(403);
        assertThat(WEB.signIn("made").get(page).status()).isEqualTo(403);
        var ratna = WEB.signIn("ratna");
        assertThat(ratna.get(page).body()).contains("2 catatan yang belum terkirim");
        var without = ratna.post(page, page + "/wipe", Map.of("reason", " "));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("Tulis alasannya");
        assertThat(devices.find(phone).orElseThrow().state()).isEqualTo(Device.State.ACTIVE);

        ratna.post(page, page + "/wipe", Map.of("reason", "Hilang di pasar"));

        assertThat(devices.find(phone).orElseThrow().state()).isEqualTo(Device.State.WIPE_ORDERED);
        assertThat(ratna.get(page).body()).contains("akan dikosongkan").doesNotContain(page + "/wipe");
    }

    @Test
    void photos_that_did_not_arrive_with_their_enrolments_are_unsent_too() {
        var page = HOME + "/" + phone("Vivo", 0, 3);
        WEB.setToday(TODAY.plusDays(3));
        var ratna = WEB.signIn("ratna");

        assertThat(ratna.get(HOME).body()).contains("3 foto", "diam dengan catatan");
        assertThat(ratna.get(page).body()).contains("3 foto yang belum terkirim");
    }

    @Test
    void the_administrator_alone_sets_the_rules_for_all_devices() {
        var pusat = WEB.signIn("pusat");

        var refused = pusat.post(HOME, HOME + "/policy", Map.of("days", "0", "minutes", "61"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("dari 1 sampai 90", "dari 1 sampai 60");
        pusat.post(HOME, HOME + "/policy", Map.of("days", "7", "minutes", "3"));

        assertThat(devices.policy()).isEqualTo(new Policy(7, 3));
        assertThat(WEB.signIn("ratna").get(HOME).body()).doesNotContain("/policy");
        var ratna = WEB.signIn("ratna");
        assertThat(ratna.postAsIs(
                                HOME + "/policy",
                                Map.of(
                                        "days", "1",
                                        "minutes", "1",
                                        "_csrf", ratna.token(HOME)))
                        .status())
                .isEqualTo(403);
    }
}
