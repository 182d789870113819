package id.gapura.field;

import static id.gapura.field.TestDevices.VILLAGE;
import static id.gapura.field.TestDevices.answered;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.twice.NotedTwice;
import id.gapura.registry.twice.Pair;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two devices that know nothing of each other note the same person. */
class TwoDevicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("dewi", Role.COMPANION, VILLAGE);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void whom_both_noted_waits_side_by_side_and_what_they_send_later_is_of_who_stays() {
        var asep = DEVICES.of("asep");
        var dewi = DEVICES.of("dewi");
        var ours = noted(asep, "Bu Enah", "081299990001");
        var theirs = noted(dewi, "Enah", "+6281299990001");
        asep.sendAll();
        dewi.sendAll();
        WEB.awaitQuiet();
        assertThat(twice().find(ours, theirs)).map(Pair::state).contains(Pair.State.OPEN);
        assertThat(leads(asep)).contains(ours.toString(), theirs.toString());
        assertThat(answered(dewi, visit(dewi, theirs, "met"))).isEqualTo("done ");

        twice().merge(twice().find(ours, theirs).orElseThrow(), ours, "asep");
        WEB.awaitQuiet();

        assertThat(leads(dewi)).contains(ours.toString()).doesNotContain(theirs.toString());
        assertThat(resting(asep))
                .containsEntry(ours.toString(), TODAY.plusDays(7))
                .doesNotContainKey(theirs.toString());
        assertThat(answered(dewi, visit(dewi, theirs, "will-pay"))).isEqualTo("done ");
        assertThat(resting(asep)).containsEntry(ours.toString(), TODAY.plusDays(3));

        assertThat(answered(dewi, visit(dewi, theirs, "declined"))).isEqualTo("done ");

        assertThat(WEB.get(Prospects.class).find(ours).orElseThrow().state()).isEqualTo(Prospect.State.DECLINED);
        assertThat(leads(asep)).doesNotContain(ours.toString(), theirs.toString());
    }

    private static NotedTwice twice() {
        return WEB.get(NotedTwice.class);
    }

    private static UUID noted(SandboxDevice device, String name, String phone) {
        return device.does(
                "prospect", Map.of("name", name, "phone", phone, "region", VILLAGE, "consent", TestDevices.CONSENT));
    }

    private static UUID visit(SandboxDevice device, UUID prospect, String outcome) {
        return device.does("visit", Map.of("prospect", prospect.toString(), "outcome", outcome));
    }

    private static List<String> leads(SandboxDevice device) {
        var leads = new ArrayList<String>();
        for (var lead : device.brief().path("leads")) {
            leads.add(lead.path("id").asString());
        }
        return leads;
    }

    private static Map<String, LocalDate> resting(SandboxDevice device) {
        var resting = new HashMap<String, LocalDate>();
        for (var rest : device.brief().path("resting")) {
            resting.put(
                    rest.path("person").asString(),
                    LocalDate.ofEpochDay(rest.path("until").asLong()));
        }
        return resting;
    }
}
