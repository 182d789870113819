package id.gapura.portal.trips;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gapura.accounts.Role;
import id.gapura.contributions.trips.TripConsent;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLink.Use;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.program.TestWeb;
import id.gapura.registry.Worker;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TripPagesTest {
    private static final TestWeb WEB = TestWeb.on(LocalDate.of(2026, 11, 21));

    private final Worker sarip = WEB.people().member("Sarip");
    private final String link = "/trip/"
            + WEB.get(PersonalLinks.class)
                    .create(new PersonalLink(sarip.id(), Use.TRIP, "trip-gerobak"), PersonalLinks.SENT);

    @BeforeAll
    static void a_platform() {
        WEB.get(ApiKeys.class).create("Gerobak Indonesia", "trip-gerobak");
        WEB.staff("serang", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04");
        WEB.staff("bandung", Role.BRANCH_OFFICER, "32");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static void showCard(Page page, Worker worker) {
        // An address may ask so often a minute.
        WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofMinutes(1)));
        page.navigate(WEB.address("/"));
        page.fill("#f-card", worker.number().digits());
        page.fill("#f-day", "2");
        page.fill("#f-month", "5");
        page.fill("#f-year", "1986");
        page.click("form .button");
        page.waitForSelector(".answer");
    }

    private java.util.List<TripConsent> consents() {
        return WEB.get(TripConsents.class).of(sarip.id());
    }

    @Test
    void a_worker_reads_the_words_agrees_and_takes_it_back_on_another_day() {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, WEB.address(link));
            assertThat(page.content()).contains("tunjukkan dulu kartu Anda").doesNotContain("Gerobak");
            showCard(page, sarip);
            page.navigate(WEB.address(link));
            assertThat(page.textContent("form.card")).contains("Saya mengizinkan Gerobak Indonesia memotong");
            Browser.follow(page, "text=Ya, saya setuju");
            assertThat(consents()).singleElement().satisfies(consent -> {
                assertThat(consent.isInForce()).isTrue();
                assertThat(consent.words()).contains("Saya mengizinkan Gerobak Indonesia memotong");
            });
            showCard(page, sarip);
            page.click("text=Lihat izin potongan per perjalanan");
            Browser.follow(page, "button >> text=Cabut izin");

            assertThat(page.content()).contains("Izin sudah dicabut.", "dicabut 21 Nov 2026");
            assertThat(consents()).noneMatch(TripConsent::isInForce);
        }
    }

    @Test
    void anothers_card_or_none_agrees_to_nothing() {
        var visitor = WEB.visitor();
        visitor.get(link);
        assertThat(visitor.post("/", link, Map.of()).status()).isEqualTo(404);
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, WEB.address("/"));
            showCard(page, WEB.people().member("Budi"));
            page.navigate(WEB.address(link));
            assertThat(page.content()).doesNotContain("Saya mengizinkan");
            page.navigate(WEB.address("/trips"));
            assertThat(page.content()).contains("belum memberi izin");
        }
        assertThat(WEB.visitor().get("/trip/nobody").status()).isEqualTo(404);
        assertThat(WEB.visitor().get("/trips").body()).contains("tunjukkan dulu kartu Anda");
        assertThat(consents()).isEmpty();
    }

    @Test
    void an_officer_takes_it_back_for_who_asks_and_nobody_else_can() {
        WEB.get(TripConsents.class)
                .give(new TripConsents.Given(
                        sarip.id(),
                        "trip-gerobak",
                        TripConsent.Evidence.PLATFORM,
                        "GRB-17",
                        WEB.clock().instant()));
        var person = "/console/people/" + sarip.id();
        var channel = Map.of("channel", "trip-gerobak");
        assertThat(WEB.signIn("desa")
                        .post("/console/people", person + "/deductions", channel)
                        .status())
                .isEqualTo(403);
        assertThat(WEB.signIn("bandung")
                        .post("/console/people", person + "/deductions", channel)
                        .status())
                .isEqualTo(404);
        var officer = WEB.signIn("serang");
        assertThat(officer.get(person).body()).contains("Gerobak Indonesia: Diizinkan sejak");

        officer.post(person, person + "/deductions", channel);

        assertThat(officer.get(person).body()).contains("Izin sudah dicabut.").doesNotContain("Cabut izin Gerobak");
        assertThat(consents()).noneMatch(TripConsent::isInForce);
    }

    @Test
    void every_step_is_open_to_every_eye() {
        try (var browser = Browser.start()) {
            for (var sight : Sight.all().toList()) {
                var page = browser.open(sight, WEB.address(link));
                Browser.look(page, "trip-card-" + sight);
                showCard(page, sarip);
                page.navigate(WEB.address(link));
                Browser.look(page, "trip-ask-" + sight);
                Browser.follow(page, "form.card .button");
                Browser.look(page, "trip-own-" + sight);
                WEB.get(TripConsents.class).withdraw(sarip.id(), "trip-gerobak", "worker");
            }
        }
    }
}
