package id.gapura.field;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Phones with the field app, as the server hears of them. */
final class TestDevices {
    static final String VILLAGE = "36.04.19.2008";
    static final Map<String, String> CONSENT =
            Map.of("key", "consent.prospect.1", "language", "id", "text", "Bolehkah saya mencatat nama Anda?");

    private final TestWeb web;
    private final SplittableRandom random = new SplittableRandom(1);
    private int numbers;

    TestDevices(TestWeb web) {
        this.web = web;
    }

    SandboxDevice of(String login) {
        return SandboxDevice.register(
                web.address(""), login, TestWeb.password(), web.get(InstantSource.class), random.split());
    }

    /** A device of a new agent who may hold so much. */
    SandboxDevice agent(String login, long limit) {
        var staff = new NewStaff(login, "Agen " + login, TestWeb.password(), Role.AGENT, RegionCode.of(VILLAGE));
        web.get(Agents.class).register(new Agents.NewAgent(staff, new Rupiah(limit), Optional.empty()));
        return of(login);
    }

    static String answered(SandboxDevice device, UUID command) {
        device.sendAll();
        JsonNode answer = device.answer(command);
        return answer == null
                ? ""
                : answer.path("result").asString() + " " + answer.path("reason").asString();
    }

    static Map<String, Object> enrolment(String name, String nik) {
        return Map.of(
                "name",
                name,
                "nik",
                nik,
                "region",
                VILLAGE,
                "phone",
                "081234567890",
                "livelihood",
                "Pedagang sayur",
                "programmes",
                "JKK,JKM",
                "consent",
                "Bolehkah data Anda dicatat?",
                "contact",
                CONSENT);
    }

    /** Born on 2 May 1986; a number of the year's district 99. */
    String nik() {
        return "360499420586%04d".formatted(5_000 + ++numbers);
    }
}
