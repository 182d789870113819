package id.gapura.field;

import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Worker;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits as the server hears of them, and what it tells every device of the place. */
class VisitCommandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("dewi", Role.COMPANION, VILLAGE);
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static UUID visit(SandboxDevice device, Worker whom, String outcome) {
        return device.does("visit", Map.of("number", whom.number().digits(), "outcome", outcome));
    }

    private static UUID noted(SandboxDevice device, String name) {
        var id = device.does("prospect", Map.of("name", name, "region", VILLAGE, "consent", TestDevices.CONSENT));
        device.sendAll();
        return id;
    }

    /** Until when whom is left in peace, as a device is told. */
    private static Map<String, LocalDate> resting(SandboxDevice device) {
        var resting = new HashMap<String, LocalDate>();
        for (var rest : device.brief().path("resting")) {
            resting.put(
                    rest.path("person").asString(),
                    LocalDate.ofEpochDay(rest.path("until").asLong()));
        }
        return resting;
    }

    @Test
    void of_two_visits_the_later_counts_whichever_is_told_first() {
        var asep = DEVICES.of("asep");
        var dewi = DEVICES.of("dewi");
        var siti = WEB.people().member("Siti Dua Kali", VILLAGE);
        var earlier = visit(asep, siti, "declined");
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofHours(1)));
        var later = visit(dewi, siti, "will-pay");

        assertThat(answered(dewi, later)).isEqualTo("done ");
        assertThat(answered(asep, earlier)).isEqualTo("done ");

        assertThat(resting(asep)).containsEntry(siti.number().digits(), TODAY.plusDays(3));
        WEB.setToday(TODAY.plusDays(3));
        assertThat(resting(asep)).doesNotContainKey(siti.number().digits());
    }

    @Test
    void who_lives_elsewhere_is_nobody_here_and_rests_for_nobody_else() {
        var far = WEB.people().member("Jauh Sekali", "36.04.19.2001");
        var near = WEB.people().member("Dekat Saja", VILLAGE);
        var asep = DEVICES.of("asep");

        assertThat(answered(asep, visit(asep, far, "met"))).isEqualTo("refused nobody");
        assertThat(answered(asep, visit(asep, near, "perhaps"))).isEqualTo("refused nobody");
        assertThat(answered(asep, visit(asep, near, "met"))).isEqualTo("done ");

        WEB.staff("tetangga", Role.VILLAGE_OFFICER, "36.04.19.2001");
        WEB.staff("penanya", Role.INTERVIEWER, VILLAGE);
        assertThat(resting(DEVICES.of("tetangga"))).isEmpty();
        assertThat(resting(DEVICES.of("penanya"))).isEmpty();
        assertThat(resting(asep))
                .containsEntry(near.number().digits(), TODAY.plusDays(7))
                .doesNotContainKey(far.number().digits());
    }

    @Test
    void an_agent_is_told_of_no_prospect_and_closes_none() {
        var asep = DEVICES.of("asep");
        var agent = DEVICES.agent("agen-kunjung", 100_000);
        var joko = noted(asep, "Joko Calon");
        var declined = Map.<String, Object>of("prospect", joko.toString(), "outcome", "declined");

        assertThat(agent.brief().path("leads")).isEmpty();
        assertThat(asep.brief().path("leads").toString()).contains("Joko Calon");
        assertThat(answered(agent, agent.does("visit", declined))).isEqualTo("refused nobody");
        assertThat(state(joko)).isEqualTo(Prospect.State.OPEN);
        assertThat(answered(asep, asep.does("visit", declined))).isEqualTo("done ");
        assertThat(state(joko)).isEqualTo(Prospect.State.DECLINED);
        assertThat(asep.brief().path("leads").toString()).doesNotContain("Joko Calon");
    }

    private static Prospect.State state(UUID prospect) {
        return WEB.get(Prospects.class).find(prospect).orElseThrow().state();
    }
}
