package id.gapura.portal.join;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.kernel.Jakarta;
import id.gapura.program.TestWeb;
import id.gapura.sandbox.SandboxAggregator.Delivery;
import id.gapura.sandbox.SandboxAggregator.Ending;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The whole path in a browser: without scripts, on a slow line, in every sight. */
class JoinPathTest {
    private static final JoinTown TOWN = new JoinTown();
    private static final TestWeb WEB = TOWN.web;

    private final Newcomer siti = TOWN.newcomer();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void three_answers_a_code_and_a_choice_lead_to_a_payment_code_without_scripts() {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, WEB.address("/"));
            page.click("a[href='/join']");
            siti.fill(page, "Siti Aminah");
            page.fill("#f-code", TOWN.phones.code(siti.phone, 1));
            page.keyboard().press("Enter");
            page.waitForURL(WEB.address("/join/choose"));
            assertThat(page.textContent("main")).contains("Siti Aminah, lahir 2 Mei 1986, Perempuan", "Rp8.400");
            page.click("button[value='JKK,JKM']");
            page.waitForURL(WEB.address("/join/done"));

            assertThat(page.textContent(".answer")).contains("Anda terdaftar", "Kartu ");
            assertThat(page.textContent(".paying")).contains("Rp8.400");
            assertThat(page.isVisible("svg.code")).isTrue();
            var charge = page.getAttribute(".paying a.primary", "href");
            TOWN.aggregator.end(charge.substring(charge.lastIndexOf('/') + 1), Ending.PAID, Delivery.ONCE);
            Browser.follow(page, ".paying a.primary");
            assertThat(page.textContent(".answer")).contains("Sudah dibayar", lastDay());
            assertThat(page.url()).doesNotContain(siti.nik, siti.national);
        }
    }

    private static String lastDay() {
        var today = Jakarta.today(WEB.clock());
        return Texts.load(Language.INDONESIAN)
                .format()
                .date(YearMonth.from(today).atEndOfMonth());
    }

    @Test
    void every_page_is_open_to_every_eye_and_shows_no_nik_after_the_first() {
        try (var browser = Browser.start()) {
            Sight.opposites().forEach(sight -> {
                int before = TOWN.phones.heard(siti.screen);
                var page = browser.open(sight, WEB.address("/join"));
                Browser.look(page, "join-ask-" + sight);
                page.fill("#f-name", "Siti Aminah");
                page.fill("#f-nik", "360499");
                page.fill("#f-phone", siti.national);
                page.keyboard().press("Enter");
                page.waitForSelector(".notice");
                Browser.look(page, "join-faulty-" + sight);
                siti.fill(page, "Siti Aminah");
                Browser.look(page, "join-code-" + sight);
                page.fill("#f-code", TOWN.phones.code(siti.phone, before + 1));
                page.keyboard().press("Enter");
                page.waitForURL(WEB.address("/join/choose"));
                Browser.look(page, "join-choose-" + sight);
                assertThat(page.content()).doesNotContain(siti.nik);
                page.click("button[value='JKK,JKM']");
                page.waitForURL(WEB.address("/join/done"));
                Browser.look(page, "join-done-" + sight);
                assertThat(page.content()).doesNotContain(siti.nik);
                page.navigate(WEB.address("/join/resume"));
                Browser.look(page, "join-resume-" + sight);
                TOWN.phones.await(siti.screen, before + 2);
                WEB.clock().standAt(WEB.clock().instant().plus(Duration.ofHours(2)));
            });
        }
    }

    @Test
    void however_it_ended_the_last_page_is_open_to_every_eye() {
        try (var browser = Browser.start()) {
            look(browser, "provisional", joined(Mood.DOWN), "Anda terdaftar sementara");
            var waiting = joined(Mood.NAME_DIFFERS);
            look(browser, "waiting", waiting, "Data Anda kami periksa");
            WEB.get(Attempts.class).decide(waiting.begun, new Decision.Refuse("bukan"), "siti");
            look(browser, "refused", waiting, "Pendaftaran tidak dapat diterima");
        }
    }

    /** Somebody who has come to the end. */
    private record Ended(Newcomer who, UUID begun) {}

    private static Ended joined(Mood mood) {
        var who = TOWN.newcomer();
        TOWN.office.be(mood);
        who.answer(who.visitor, "Siti Aminah");
        who.prove(who.visitor, 1);
        var begun = who.begun().getFirst().id();
        who.choose(who.visitor);
        return new Ended(who, begun);
    }

    private static void look(Browser browser, String name, Ended ended, String words) {
        assertThat(ended.who.visitor.get("/join/done").body()).contains(words);
        Sight.opposites().forEach(sight -> {
            var page = WEB.open(browser, sight, ended.who.visitor, "/join/done");
            Browser.look(page, "join-done-" + name + "-" + sight);
        });
    }

    /** On a slow line: 200 ms there and back, 400 kbit/s; nothing in the browser's cache before. */
    @Test
    void from_the_first_page_to_the_payment_code_takes_few_bytes_and_little_time() {
        double server = serverSeconds();
        var path = new PathMeter();
        try (var browser = Browser.start()) {
            var page = browser.open(Sight.PHONE, WEB.address("/join/resume"));
            slowDown(page);
            var family = siti.national.replaceFirst("^0817", "0857");

            long start = System.nanoTime();
            page.navigate(WEB.address("/join"));
            path.add(page);
            int first = weight(page);
            page.fill("#f-name", "Budi Santoso");
            page.fill("#f-nik", "360499020586%04d".formatted(siti.serial));
            page.fill("#f-phone", family);
            page.keyboard().press("Enter");
            page.waitForURL(WEB.address("/join/code"));
            path.add(page);
            page.fill("#f-code", TOWN.phones.code("+62" + family.substring(1), 1));
            page.keyboard().press("Enter");
            page.waitForURL(WEB.address("/join/choose"));
            path.add(page);
            page.click("button[value='JKK,JKM']");
            page.waitForURL(WEB.address("/join/done"));
            path.add(page);
            double seconds = (System.nanoTime() - start) / 1e9;
            path.print(first, server, seconds);

            assertThat(page.isVisible("svg.code")).isTrue();
            assertThat(first).isBetween(10_000, 50_000);
            assertThat(path.bytes).isBetween(10_000, 60_000);
            assertThat(server).isLessThan(10);
            assertThat(seconds).isLessThan(20);
        }
    }

    private static void slowDown(Page page) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 200);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        var devTools = page.context().newCDPSession(page);
        devTools.send("Network.enable");
        devTools.send("Network.clearBrowserCache");
        devTools.send("Network.emulateNetworkConditions", line);
    }

    /** All requests of the path one after the other, without a browser; the wait for the SMS is not the server's. */
    private double serverSeconds() {
        long start = System.nanoTime();
        siti.answer(siti.visitor, "Siti Aminah");
        siti.visitor.get("/join/code");
        long asked = System.nanoTime();
        var code = TOWN.phones.code(siti.phone, 1);
        long came = System.nanoTime();
        siti.visitor.post("/join/code", Map.of("code", code));
        siti.choose(siti.visitor);
        siti.visitor.get("/join/done");
        return (System.nanoTime() - start - (came - asked)) / 1e9;
    }

    /** Bytes of the page and all it loads, unpacked. */
    private static int weight(Page page) {
        return (int) page.evaluate("""
                performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                    .reduce((sum, entry) => sum + entry.decodedBodySize, 0)""");
    }

    /** What the pages of the path take. */
    private static final class PathMeter {
        private int bytes;

        /** The bytes that travelled for the page and what it loads. */
        void add(Page page) {
            bytes += (int) page.evaluate("""
                    performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                        .reduce((sum, entry) => sum + entry.transferSize, 0)""");
        }

        /** For people who want to know. */
        void print(int first, double server, double seconds) {
            System.out.printf("""
                    first page with styles, unpacked: %d bytes
                    whole path as it travels: %d bytes
                    server: %.2f s
                    at 200 ms and 400 kbit/s, typing not counted: %.1f s
                    """, first, bytes, server, seconds);
        }
    }
}
