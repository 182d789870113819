package id.gapura.portal.cover;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.console.TestMembers;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.portal.card.Pace;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.registry.Worker;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class CoverPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(WEB);

    private static LocalDate day = TODAY;

    @AfterAll
    static void close() {
        WEB.close();
    }

    /** Another minute and another hour for the throttle. */
    @AfterEach
    void the_next_day() {
        day = day.plusDays(1);
        WEB.setToday(day);
    }

    @Test
    void yes_until_when() {
        var worker = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", TODAY);
        MEMBERS.pay(worker, 2, TODAY);

        var answer = ask(worker);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Ya, Anda terlindungi", "31 Desember 2026")
                .doesNotContain("Sarip");
    }

    @Test
    void no_when_nothing_is_paid_yet() {
        var worker = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", TODAY);

        assertThat(ask(worker).body()).contains("Belum terlindungi").doesNotContain("Sarip");
    }

    @Test
    void in_grace_says_when_protection_ended_and_until_when_to_pay() {
        var worker = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", LocalDate.of(2026, 9, 1));
        MEMBERS.pay(worker, 1, LocalDate.of(2026, 9, 2));

        var answer = ask(worker);

        assertThat(answer.body())
                .contains("Perlindungan belum pasti", "berakhir 30 September 2026", "sebelum 1 Januari 2027");
    }

    @Test
    void no_after_a_lapse_and_after_the_membership_is_closed() {
        var lapsed = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", LocalDate.of(2026, 3, 1));
        MEMBERS.pay(lapsed, 1, LocalDate.of(2026, 3, 2));
        var closed = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", TODAY);
        var membership = WEB.get(Membership.class);
        WEB.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> membership.close(
                        membership.find(closed.id()).orElseThrow(), RegionCode.of("36.04"), TODAY, "employed"));

        assertThat(ask(lapsed).body()).contains("Tidak, Anda tidak terlindungi", "31 Maret 2026");
        assertThat(ask(closed).body()).contains("Tidak, Anda tidak terlindungi", "sudah berakhir");
    }

    @Test
    void an_unknown_number_and_a_wrong_birth_date_look_alike_and_take_the_same_time() {
        var worker = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", TODAY);
        MEMBERS.pay(worker, 1, TODAY);

        long start = System.nanoTime();
        var wrongDate = WEB.visitor().post("/", form(worker.number().digits(), "2", "1", "1980"));
        long between = System.nanoTime();
        var unknown = WEB.visitor().post("/", form("12345678903", "1", "1", "1980"));
        long end = System.nanoTime();

        assertThat(withoutToken(unknown)).isEqualTo(withoutToken(wrongDate));
        assertThat(unknown.body()).contains("Tidak ditemukan");
        assertThat(between - start).isGreaterThan(Pace.OF_AN_ANSWER.toNanos());
        assertThat(end - between).isGreaterThan(Pace.OF_AN_ANSWER.toNanos());
    }

    @Test
    void a_card_can_be_asked_about_five_times_an_hour() {
        var worker = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", TODAY);
        for (int i = 0; i < 5; i++) {
            assertThat(ask(worker).status()).isEqualTo(200);
        }

        var refused = ask(worker);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body()).contains("Terlalu banyak percobaan", "Tunggu");
    }

    @Test
    void an_address_can_ask_ten_times_a_minute() {
        for (int i = 0; i < 10; i++) {
            var worker = MEMBERS.enrol("Sarip " + i, "nelayan", "36.04", TODAY);
            assertThat(ask(worker).status()).isEqualTo(200);
        }

        var refused = ask(MEMBERS.enrol("Sarip", "nelayan", "36.04", TODAY));

        assertThat(refused.status()).isEqualTo(429);
    }

    @Test
    void what_cannot_be_read_is_asked_again_with_what_was_typed() {
        var answer = WEB.visitor().post("/", form("12345678904", "31", "2", "1985"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("ada angka yang keliru", "Tanggal ini tidak ada", "value=\"12345678904\"", "value=\"31\"");
    }

    @Test
    void the_first_page_works_without_scripts_and_weighs_little() {
        var worker = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", TODAY);
        MEMBERS.pay(worker, 1, day);
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, WEB.address("/"));
            int weight = weight(browser.open(Sight.PHONE, WEB.address("/")));

            page.fill("#f-card", worker.number().spaced());
            page.fill("#f-day", "1");
            page.fill("#f-month", "01");
            page.fill("#f-year", "1980");
            page.keyboard().press("Enter");
            page.waitForSelector(".answer");

            assertThat(weight).isBetween(10_000, 50_000);
            assertThat(page.textContent(".answer")).contains("Ya, Anda terlindungi");
            assertThat(page.url()).isEqualTo(WEB.address("/"));
        }
    }

    @Test
    void every_answer_is_open_to_every_eye() {
        var yes = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", TODAY);
        MEMBERS.pay(yes, 1, day);
        var no = MEMBERS.enrol("Sarip Hidayat", "nelayan", "36.04", TODAY);
        try (var browser = Browser.start()) {
            Sight.all().forEach(sight -> {
                var page = browser.open(sight, WEB.address("/"));
                Browser.look(page, "portal-" + sight);
                page.click("form .button");
                fill(page, no, "3");
                Browser.look(page, "portal-unknown-" + sight);
                page.navigate(WEB.address("/"));
                fill(page, yes, "1");
                Browser.look(page, "portal-yes-" + sight);
            });
            var faulty = browser.open(Sight.PHONE, WEB.address("/"));
            faulty.evaluate("document.querySelector('form').noValidate = true");
            faulty.click("form .button");
            faulty.waitForSelector(".notice");
            Browser.look(faulty, "portal-faulty");
        }
    }

    /** Bytes of the page and all it loads, unpacked. */
    private static int weight(com.microsoft.playwright.Page page) {
        return (int) page.evaluate("""
                performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                    .reduce((sum, entry) => sum + entry.decodedBodySize, 0)""");
    }

    private static void fill(com.microsoft.playwright.Page page, Worker worker, String dayOfBirth) {
        page.fill("#f-card", worker.number().digits());
        page.fill("#f-day", dayOfBirth);
        page.fill("#f-month", "1");
        page.fill("#f-year", "1980");
        page.click("form .button");
        page.waitForSelector(".answer");
    }

    private static Answer ask(Worker worker) {
        return WEB.visitor().post("/", form(worker.number().digits(), "1", "1", "1980"));
    }

    private static Map<String, String> form(String card, String day, String month, String year) {
        var form = new LinkedHashMap<String, String>();
        form.put("card", card);
        form.put("day", day);
        form.put("month", month);
        form.put("year", year);
        return form;
    }

    private static String withoutToken(Answer answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
