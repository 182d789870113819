package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The app's files: there whole, renewed without losing work. */
class RenewalTest {
    private static final String VILLAGE = "36.04.19.2008";
    private static final Pattern FILE = Pattern.compile("\"(/field/app/[\\w/.-]+)\"");

    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 5, 21));

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
    void a_new_version_waits_until_it_is_taken_while_the_old_one_is_busy_and_finds_its_work() throws Exception {
        try (var browser = Browser.start();
                var server = new RenewedServer(WEB);
                var phone = Phone.at(server.address("/field/"), browser, Browser.Sight.PHONE)) {
            phone.comeIn("asep");
            phone.awaitRead();
            phone.offline(true);
            phone.open("Baru");
            phone.press("Catat calon peserta");
            phone.page().fill("#f-name", "Joko Lama");
            phone.page().check("#f-consent");
            phone.page().click("main form .primary");
            phone.awaitText("Tersimpan");
            phone.offline(false);
            server.renew();

            phone.page().evaluate("""
                    async () => {
                        const registration = await navigator.serviceWorker.getRegistration();
                        await registration.update();
                        while (registration.waiting === null) await new Promise(done => setTimeout(done, 20));
                    }""");
            phone.open("Catatan");
            phone.awaitText("Versi baru sudah siap");
            phone.look("renew");
            assertThat(version(phone)).isNotEqualTo(RenewedServer.NEW);
            phone.page().evaluate("path => { fetch(path).catch(() => {}); }", RenewedServer.NEVER_ENDING);
            server.awaitNeverEnding();
            phone.press("Pakai versi baru");
            phone.awaitText("Terkunci");
            assertThat(version(phone)).isEqualTo(RenewedServer.NEW);
            phone.offline(true);
            phone.restart();
            assertThat(version(phone)).isEqualTo(RenewedServer.NEW);
            phone.offline(false);
            phone.unlock();
            phone.awaitRead();
            phone.open("Catatan");
            phone.awaitText("Joko Lama");
            assertThat(phone.text()).doesNotContain("Versi baru");

            assertThat(WEB.get(Prospects.class).open(RegionCode.of(VILLAGE), 10))
                    .extracting(prospect -> prospect.name())
                    .containsExactly("Joko Lama");
        }
    }

    private static String version(Phone phone) {
        return phone.page().getAttribute("body", "data-version");
    }

    @Test
    void every_file_of_the_version_is_there_and_of_no_other() {
        var visitor = WEB.visitor();
        var worker = visitor.get("/field/worker.js").body();
        var files = FILE.matcher(worker).results().map(found -> found.group(1)).toList();

        assertThat(files)
                .hasSizeGreaterThan(20)
                .allSatisfy(file ->
                        assertThat(visitor.download(file).status()).as(file).isEqualTo(200));
        assertThat(visitor.get(files.getFirst().replaceAll("/app/\\w+/", "/app/0000000000000000/"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get(files.getFirst().replaceAll("[^/]+$", "no-such.js"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/field").location()).isEqualTo("/field/");
    }
}
