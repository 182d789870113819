package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.HealthStatement;
import id.gapura.registry.evidence.HealthStatement.Given;
import id.gapura.registry.evidence.Piece;
import id.gapura.registry.evidence.Piece.Content;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.livelihood.Occupation;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.Season;
import id.gapura.registry.livelihood.Workplace;
import id.gapura.registry.livelihood.Workplace.Kind;
import id.gapura.sandbox.device.SandboxDevice;
import id.gapura.screen.Browser;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FieldToldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Browser BROWSER = Browser.start();
    private static int serial;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE.text());
        WEB.staff("ratna", Role.BRANCH_OFFICER, "36.04");
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @Test
    void work_season_a_second_job_and_health_told_without_a_network_are_shown_with_the_person() {
        try (var phone = Phone.of("asep", WEB, BROWSER)) {
            phone.offline(true);
            phone.open("Baru");
            phone.press("Daftarkan peserta");
            phone.page().fill("#f-name", "Karsih Dua Kerja");
            phone.page().fill("#f-nik", nik());
            phone.page().fill("#f-livelihood", "pedagang ikan");
            phone.page().getByText("Tempat dan musim kerja").click();
            phone.page().selectOption("#f-job1-livelihood", "trader");
            phone.page().selectOption("#f-job1-at", "stall");
            phone.page().fill("#f-job1-place", "Pasar Petir, B-12");
            phone.page().getByText("Pekerjaan kedua (boleh nanti)").click();
            phone.page().selectOption("#f-job2-livelihood", "farmer");
            phone.page().selectOption("#f-job2-at", "field");
            phone.page().check("[name=job2-season-3]");
            phone.page().check("[name=job2-season-4]");
            phone.page().getByText("Keterangan sehat (boleh nanti)").click();
            phone.page().check("[name=health-ill][value=no]");
            phone.page().check("#f-consent");
            phone.button("Simpan pendaftaran").click();
            phone.awaitText("Pilih ya atau tidak");
            phone.page().check("[name=health-treated][value=no]");
            phone.page().check("[name=health-injured][value=yes]");
            phone.look("told");
            phone.button("Simpan pendaftaran").click();
            phone.awaitText("Karsih Dua Kerja tersimpan");
            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();
        }
        WEB.awaitQuiet();

        var worker = worker("Karsih Dua Kerja");
        assertThat(jobs(worker))
                .containsExactly(
                        new Description(
                                Livelihood.TRADER,
                                Optional.of("pedagang ikan"),
                                at(Kind.STALL, Optional.of("Pasar Petir, B-12")),
                                Season.ALL_YEAR,
                                Optional.empty()),
                        new Description(
                                Livelihood.FARMER,
                                Optional.empty(),
                                at(Kind.FIELD, Optional.empty()),
                                new Season(Set.of(Month.MARCH, Month.APRIL)),
                                Optional.empty()));
        assertThat(health(worker))
                .containsExactly(new HealthStatement(
                        "2025-01", Given.READ_OUT, Map.of("ill", false, "treated", false, "injured", true)));
        var ratna = WEB.signIn("ratna");
        assertThat(ratna.get("/console/people/" + worker.id() + "/work").body()).contains("Pasar Petir, B-12");
        assertThat(ratna.get("/console/people/" + worker.id() + "/evidence").body())
                .contains("Keterangan sehat");
    }

    @Test
    void what_was_told_waits_with_an_enrolment_until_it_is_decided_and_overwrites_nothing() {
        var nik = nik();
        var device = SandboxDevice.register(
                WEB.address(""), "asep", TestWeb.password(), WEB.get(InstantSource.class), new SplittableRandom(7));
        device.does("enrol", enrolment("Nama Pertama", nik, Map.of("livelihood", "ojek", "at", "base")));
        var other = device.does("enrol", enrolment("Nama Kedua", nik, Map.of("livelihood", "fisher", "at", "boat")));
        device.sendAll();
        WEB.awaitQuiet();
        var worker = worker("Nama Pertama");
        var before = jobs(worker);
        assertThat(health(worker)).hasSize(1);

        WEB.get(Attempts.class).decide(other, new Decision.Accept("orang yang sama"), "ratna");
        WEB.awaitQuiet();

        assertThat(before).extracting(Description::livelihood).containsExactly(Livelihood.OJEK);
        assertThat(jobs(worker)).isEqualTo(before);
        assertThat(health(worker)).hasSize(2);
    }

    @Test
    void what_cannot_be_read_is_left_out_and_enrols_all_the_same() {
        var device = SandboxDevice.register(
                WEB.address(""), "asep", TestWeb.password(), WEB.get(InstantSource.class), new SplittableRandom(8));
        var body = new HashMap<>(enrolment("Ganjil Isinya", nik(), Map.of("at", "moon", "season", List.of(13, "x"))));
        body.put("health", Map.of("version", "2025-01", "answers", Map.of("ill", false)));
        device.does("enrol", body);
        device.sendAll();
        WEB.awaitQuiet();

        var worker = worker("Ganjil Isinya");
        assertThat(jobs(worker)).isEmpty();
        assertThat(health(worker)).isEmpty();
    }

    private static Map<String, Object> enrolment(String name, String nik, Map<String, Object> job) {
        var answers = Map.of("ill", false, "treated", false, "injured", false);
        return Map.of(
                "name",
                name,
                "nik",
                nik,
                "region",
                VILLAGE.text(),
                "consent",
                "Ya.",
                "jobs",
                List.of(job),
                "health",
                Map.of("version", "2025-01", "answers", answers));
    }

    private static String nik() {
        return "360499420586%04d".formatted(6_000 + ++serial);
    }

    private static Workplace at(Kind kind, Optional<String> place) {
        return new Workplace(kind, Optional.empty(), place, Optional.empty());
    }

    private static Worker worker(String name) {
        return WEB.get(Registry.class).search(name, VILLAGE).getFirst();
    }

    private static List<Description> jobs(Worker worker) {
        return WEB
                .get(Livelihoods.class)
                .of(WEB.get(Registry.class).find(worker.id()).orElseThrow())
                .current()
                .stream()
                .map(Occupation::what)
                .toList();
    }

    private static List<HealthStatement> health(Worker worker) {
        return WEB.get(Evidence.class).of(worker.id()).stream()
                .map(Piece::content)
                .flatMap(Optional::stream)
                .map(content -> ((Content.Health) content).statement())
                .toList();
    }
}
