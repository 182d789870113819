package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents;
import id.gapura.contributions.Contributions;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.receipts.TestPapers;
import id.gapura.registry.Registry;
import id.gapura.screen.Browser;
import id.gapura.screen.Language;
import id.gapura.screen.Theme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An agent takes cash where there is no network. */
class FieldCashTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Browser BROWSER = Browser.start();
    private static final Browser.Sight DARK = new Browser.Sight(Browser.Device.PHONE, Theme.DARK, Language.INDONESIAN);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    private static void agent(String login, long limit) {
        var staff = new NewStaff(login, "Wati, agen", TestWeb.password(), Role.AGENT, RegionCode.of(VILLAGE));
        WEB.get(Agents.class).register(new Agents.NewAgent(staff, new Rupiah(limit), Optional.empty()));
    }

    private static void find(Phone phone, String name) {
        phone.open("Cari");
        phone.page().fill("#f-q", name);
        phone.press(name);
        phone.page().waitForSelector("main .answer");
    }

    @Test
    void the_receipt_is_there_at_once_stands_the_check_and_is_booked_in_the_evening() throws Exception {
        agent("wati", 40_000);
        var member = WEB.people().member("Siti Aminah", VILLAGE);
        WEB.people().paid(member, YearMonth.of(2026, 11), 1);
        try (var phone = Phone.of("wati", WEB, BROWSER)) {
            phone.offline(true);
            find(phone, "Siti Aminah");
            phone.press("Terima iuran");
            phone.awaitText("Berapa bulan yang dibayar?");
            phone.look("cash");
            assertThat(phone.text()).contains("Rp8.400", "Rp25.200", "Desember 2026 sampai Januari 2027");
            assertThat(phone.text()).doesNotContain("3 bulan");
            phone.page()
                    .locator(".check")
                    .filter(new Locator.FilterOptions().setHasText("Rp25.200"))
                    .click();
            phone.button("Uang sudah saya terima").click();
            phone.awaitText("Kuitansi iuran");
            phone.look("receipt");

            var code = TestPapers.read(phone.page().locator(".app-code").screenshot());
            assertThat(check(code))
                    .contains("Asli", "Rp25.200", "31 Januari 2027", "SA", "begitu perangkat itu tersambung");
            assertThat(check(code.replace(".25200.", ".52200."))).contains("Tidak asli");
            phone.page().goBack();
            phone.awaitText("Rp25.200 sudah diterima");
            assertThat(phone.text()).contains("sampai 31 Januari 2027");
            phone.press("Terima iuran");
            phone.awaitText("Anda masih boleh menerima Rp14.800");
            phone.look("limit");

            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();
            assertThat(phone.status()).startsWith("1 dari 1 terkirim");
            assertThat(WEB.get(Contributions.class).payments(member.id()))
                    .singleElement()
                    .satisfies(payment -> assertThat(payment.months())
                            .containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 1)));
            assertThat(WEB.get(Agents.class).find("wati").orElseThrow().cash().open())
                    .isEqualTo(new Rupiah(25_200));
            find(phone, "Siti Aminah");
            assertThat(phone.text()).contains("sampai 31 Januari 2027").doesNotContain("sudah diterima");
        }
    }

    @Test
    void who_is_enrolled_on_the_spot_pays_at_once_and_is_covered_once_the_enrolment_is_accepted() throws Exception {
        agent("karti", 40_000);
        try (var phone = Phone.of("karti", WEB, BROWSER)) {
            phone.offline(true);
            enrol(phone, "Karsih Baru", "3604994205867081");
            phone.look("enrolled");
            phone.press("Terima iuran pertama tunai");
            phone.awaitText("Berapa bulan yang dibayar?");
            phone.look("first-cash");
            assertThat(phone.text()).contains("Rp8.400", "1 bulan sejak pendaftaran diterima");
            phone.button("Uang sudah saya terima").click();
            phone.awaitText("Kuitansi iuran");
            phone.look("first-receipt");
            assertThat(phone.text()).contains("Perlindungan mulai setelah pendaftaran ini diterima");
            var code = TestPapers.read(phone.page().locator(".app-code").screenshot());
            assertThat(check(code)).contains("Asli", "Rp8.400", "KB", "mulai setelah pendaftarannya diterima");
            phone.page().goBack();
            phone.awaitText("Lihat kuitansinya");
            assertThat(phone.text()).doesNotContain("Terima iuran pertama");

            phone.offline(false);
            send(phone);
            phone.awaitStatus("2 dari 2 terkirim");
            var worker = WEB.get(Registry.class)
                    .search("Karsih Baru", RegionCode.of(VILLAGE))
                    .getFirst();
            assertThat(WEB.get(Contributions.class).payments(worker.id()))
                    .singleElement()
                    .satisfies(payment -> assertThat(payment.months()).containsExactly(YearMonth.of(2026, 11)));
            assertThat(WEB.get(Agents.class).find("karti").orElseThrow().cash().open())
                    .isEqualTo(new Rupiah(8_400));
            find(phone, "Karsih Baru");
            assertThat(phone.text()).contains("sampai 30 November 2026").doesNotContain("sudah diterima");
        }
    }

    @Test
    void an_enrolment_that_is_left_for_later_is_paid_from_the_list_and_one_that_waits_for_a_decision_is_not() {
        agent("kartini", 10_000);
        try (var phone = Phone.of("kartini", WEB, BROWSER)) {
            phone.offline(true);
            enrol(phone, "Nani Pertama", "3604994205867082");
            enrol(phone, "Orang Kedua", "3604994205867082");
            phone.open("Catatan");
            phone.press("Pendaftaran Nani Pertama");
            phone.press("Terima iuran pertama tunai");
            phone.button("Uang sudah saya terima").click();
            phone.awaitText("Kuitansi iuran");
            phone.open("Catatan");
            phone.press("Pendaftaran Orang Kedua");
            phone.press("Terima iuran pertama tunai");
            phone.awaitText("Anda masih boleh menerima Rp1.600");
            phone.page().goBack();
            phone.awaitText("Orang Kedua tersimpan");

            phone.offline(false);
            phone.awaitText("Jangan terima uang dulu");
            phone.look("first-not");
        }
    }

    private static void enrol(Phone phone, String name, String nik) {
        phone.open("Baru");
        phone.press("Daftarkan peserta");
        phone.page().fill("#f-name", name);
        phone.page().fill("#f-nik", nik);
        phone.page().check("#f-consent");
        phone.button("Simpan pendaftaran").click();
        phone.awaitText(name + " tersimpan");
    }

    private static void send(Phone phone) {
        phone.open("Catatan");
        phone.button("Kirim").click();
        phone.awaitSent();
    }

    private static String check(String code) {
        var page = BROWSER.open(Browser.Sight.PHONE, WEB.address("/check"));
        page.fill("#code", code);
        page.click("button");
        page.waitForSelector("#answer:not([hidden])");
        var answer = page.innerText("#answer");
        page.context().close();
        return answer;
    }

    @Test
    void a_code_can_be_read_off_a_dark_screen_and_printed() throws Exception {
        agent("darkwati", 40_000);
        WEB.people().member("Malam Hari", VILLAGE);
        try (var phone = Phone.fresh(WEB, BROWSER, DARK)) {
            phone.comeIn("darkwati");
            phone.awaitRead();
            find(phone, "Malam Hari");
            phone.press("Terima iuran");
            phone.button("Uang sudah saya terima").click();
            phone.awaitText("Kuitansi iuran");
            phone.look("receipt-dark");

            assertThat(TestPapers.read(phone.page().locator(".app-code").screenshot()))
                    .startsWith("GAPURA1.T.");
            phone.page()
                    .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                            .setMedia(com.microsoft.playwright.options.Media.PRINT));
            phone.look("receipt-print");
            assertThat(phone.page().locator(".app-doors").isVisible()).isFalse();
        }
    }

    @Test
    void an_agent_sees_no_more_of_a_person_than_taking_cash_needs() {
        agent("lihat", 40_000);
        var member = WEB.people().member("Ani Pribadi", VILLAGE);
        WEB.people().paid(member, YearMonth.of(2026, 11), 1);
        try (var phone = Phone.of("lihat", WEB, BROWSER)) {
            find(phone, "Ani Pribadi");

            assertThat(phone.text())
                    .contains("Ani Pribadi", "Pedagang sayur")
                    .doesNotContain("1986", "Kp. Tegal", "+62");
        }
    }
}
