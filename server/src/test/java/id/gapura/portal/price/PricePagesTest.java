package id.gapura.portal.price;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor.Answer;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Device;
import id.gapura.screen.Browser.Sight;
import id.gapura.screen.Language;
import id.gapura.screen.Theme;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String TRADER = "/price/answer?work=trader&income=1000000&amount=&payer=self";
    private static final String LONGEST = "/price/answer?work=domestic-worker&income=&amount=25.000.000&payer=sponsor";

    private static final String UNCHANGING = "/price/answer?work=other&income=unknown&payer=state-budget";

    @AfterAll
    static void close() {
        WEB.close();
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @Test
    void says_the_price_now_and_from_the_month_it_changes_in() {
        var answer = get(TRADER);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(text(answer))
                .contains("Rp8.400 sebulan sekarang", "Rp16.800 mulai Januari 2027")
                .contains("Harga sebulan sekarang, November 2026", "Rp8.400 Rp28.400")
                .contains("Harga sebulan mulai 1 Januari 2027", "Rp16.800 Rp36.800");
    }

    @ParameterizedTest(name = "{1} asked on {0} costs {2}, then {3}")
    @CsvSource({
        "2026-12-31, trader, Rp8.400, Rp16.800 mulai Januari 2027",
        "2027-01-01, trader, Rp16.800, Setelah ini belum ada perubahan",
        "2027-01-02, trader, Rp16.800, Setelah ini belum ada perubahan",
        "2026-12-31, ojek, Rp8.400, Rp16.800 mulai April 2027",
        "2027-01-01, courier, Rp8.400, Rp16.800 mulai April 2027",
        "2027-03-31, driver, Rp8.400, Rp16.800 mulai April 2027",
        "2027-04-01, ojek, Rp16.800, Setelah ini belum ada perubahan",
    })
    void follows_the_law_of_the_day_and_the_sector(LocalDate day, String work, String now, String later) {
        WEB.setToday(day);

        var answer = get("/price/answer?work=" + work + "&income=unknown&payer=self");

        assertThat(text(answer)).contains(now + " sebulan sekarang", later);
    }

    @Test
    void a_government_pays_the_full_price_and_sees_no_change() {
        var answer = get("/price/answer?work=trader&income=1000000&payer=regional-budget");

        assertThat(text(answer))
                .contains("Rp16.800 sebulan sekarang", "belum ada perubahan harga")
                .doesNotContain("Harga sebulan mulai");
    }

    @Test
    void says_what_the_family_gets_and_what_is_saved() {
        assertThat(text(get(TRADER)))
                .contains("Meninggal karena kecelakaan kerja Untuk keluarga Rp70.000.000")
                .contains("setelah 3 bulan iuran berturut-turut Rp42.000.000 sebelum itu Rp10.000.000")
                .contains("Cacat total tetap karena kecelakaan kerja", "Rp68.000.000")
                .contains("Tanpa batas biaya")
                .contains("mulai bulan ke-1 Rp1.000.000 sebulan mulai bulan ke-13 Rp500.000 sebulan")
                .contains("sampai Rp174.000.000")
                .contains("Tidak ada 1 tahun Rp240.000 5 tahun Rp1.339.460");
    }

    @Test
    void every_reason_names_its_law_its_days_and_that_it_is_not_verified() {
        assertThat(text(get(TRADER)))
                .contains("iuran JKM dibayar 50 %, berkurang Rp3.400. PP 50/2025, Pasal 3 dan Pasal 4(1); berlaku")
                .contains("berlaku 1 Apr 2026 sampai 31 Des 2026; belum dicocokkan dengan naskah")
                .contains("PP 44/2015 diubah PP 82/2019");
    }

    @Test
    void housing_loans_are_shown_with_who_may_have_them_and_the_doubt() {
        assertThat(text(get(TRADER)))
                .contains("Pinjaman rumah (MLT)", "sampai Rp500.000.000, paling lama 30 tahun")
                .contains("Setelah 1 tahun menjadi peserta JHT", "jangan dijanjikan. belum dicocokkan dengan naskah");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 jt | Rp11.400",
                "Rp 1.500.000,- | Rp11.400",
                "800 ribu | Rp8.400",
                "1000000000 | Rp106.900",
            })
    void an_income_can_be_written_as_people_write_it(String written, String price) {
        var amount = java.net.URLEncoder.encode(written, java.nio.charset.StandardCharsets.UTF_8);

        var answer = get("/price/answer?work=farmer&income=3000000&amount=" + amount + "&payer=self");

        assertThat(text(answer)).contains(price + " sebulan sekarang");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "work=astronaut&income=1000000&payer=self, Pilih satu pekerjaan",
        "income=1000000&payer=self, Pilih satu pekerjaan",
        "work=trader&payer=self, Pilih satu penghasilan",
        "work=trader&income=lots&payer=self, tidak terbaca sebagai penghasilan",
        "work=trader&amount=-500000&payer=self, tidak terbaca sebagai penghasilan",
        "work=trader&amount=99999999999999999999&payer=self, tidak terbaca sebagai penghasilan",
        "work=trader&amount=50000%2Fhari&payer=self, tidak terbaca sebagai penghasilan",
        "work=trader&income=1000000&payer=king, Pilih siapa yang membayar",
        "work=trader&income=1000000, Pilih siapa yang membayar",
    })
    void what_cannot_be_read_is_asked_again(String query, String fault) {
        var answer = get("/price/answer?" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(text(answer)).contains(fault, "Apa pekerjaan Anda?").doesNotContain("sebulan sekarang");
    }

    @Test
    void what_was_typed_comes_back_and_means_itself() {
        var answer = get("/price/answer?work=fisher&amount=%22%3E%3Cb%3Ebanyak&payer=self");

        assertThat(answer.body())
                .contains("value=\"&#34;>&lt;b>banyak\"")
                .containsPattern("value=\"fisher\" checked")
                .doesNotContain("<b>banyak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/price", "/price?work=%01&income=x&payer=%F0%9F%98%80", "/price?work=a&work=b"})
    void the_form_opens_whatever_the_address_says(String path) {
        assertThat(get(path).status()).isEqualTo(200);
    }

    @Test
    void works_by_keyboard_without_scripts_and_its_address_can_be_passed_on() {
        try (var browser = Browser.start()) {
            var page = browser.openWithoutScripts(Sight.PHONE, WEB.address("/"));
            page.click("a[href='/price']");
            page.focus("#f-work");
            page.keyboard().press("Space");
            page.focus("#f-amount");
            page.keyboard().type("1,5 jt");
            page.keyboard().press("Enter");
            page.waitForSelector(".price-answer");
            assertThat(page.textContent(".price-answer")).contains("Rp11.400", "Rp22.800 mulai Januari 2027");
            assertThat(page.isVisible(".plans li")).isFalse();
            page.focus(".plans summary");
            page.keyboard().press("Enter");
            assertThat(page.isVisible(".plans li")).isTrue();

            var passedOn = browser.openWithoutScripts(Sight.DESKTOP, page.url());
            assertThat(passedOn.textContent(".price-answer")).contains("Rp11.400");
            passedOn.click(".price-asked a");
            assertThat(passedOn.inputValue("#f-amount")).isEqualTo("1,5 jt");
            assertThat(passedOn.isChecked("#f-work")).isTrue();
            assertThat(passedOn.isChecked("input[value=self]")).isTrue();
        }
    }

    @Test
    void form_and_answer_weigh_little() {
        try (var browser = Browser.start()) {
            assertThat(weight(browser.open(Sight.PHONE, WEB.address("/price")))).isBetween(10_000, 50_000);
            for (var language : Language.values()) {
                var sight = new Sight(Device.PHONE, Theme.LIGHT, language);
                assertThat(weight(browser.open(sight, WEB.address(LONGEST)))).isBetween(10_000, 50_000);
            }
        }
    }

    @Test
    void form_and_answer_are_open_to_every_eye() {
        try (var browser = Browser.start()) {
            Sight.all().forEach(sight -> {
                Browser.look(browser.open(sight, WEB.address("/price")), "price-" + sight);
                Browser.look(browser.open(sight, WEB.address(TRADER)), "price-answer-" + sight);
            });
            var open = browser.open(Sight.PHONE, WEB.address(LONGEST));
            open.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            Browser.look(open, "price-answer-unfolded");
            Browser.look(browser.open(Sight.PHONE, WEB.address("/price/answer?amount=-5&payer=x")), "price-faulty");
            var english = new Sight(Device.DESKTOP, Theme.DARK, Language.ENGLISH);
            Browser.look(browser.open(english, WEB.address("/price/answer?payer=x")), "price-faulty-" + english);
            Browser.look(browser.open(english, WEB.address(UNCHANGING)), "price-unchanging");
        }
    }

    /** Bytes of the page and all it loads, unpacked. */
    private static int weight(Page page) {
        return (int) page.evaluate("""
                performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                    .reduce((sum, entry) => sum + entry.decodedBodySize, 0)""");
    }

    private static Answer get(String path) {
        return WEB.visitor().get(path);
    }

    /** The page as read aloud: no markup, one space between words. */
    private static String text(Answer answer) {
        return answer.body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").replaceAll(" ([.;:])", "$1");
    }
}
