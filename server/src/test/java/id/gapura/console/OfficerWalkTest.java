package id.gapura.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import id.gapura.screen.Browser.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop of a branch officer, as in a browser. */
class OfficerWalkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Browser BROWSER = Browser.start();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("nasional", Role.BRANCH_OFFICER, "");
        WEB.staff("nasional2", Role.BRANCH_OFFICER, "");
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @Test
    void an_officer_takes_a_roster_in_posts_its_payments_and_learns_whom_to_visit_next_month() throws IOException {
        var roster = file("kadugenep.csv", """
                DAFTAR CALON PESERTA
                NIK,Nama Lengkap,Tgl Lahir,L/P,Pekerjaan
                '3604991503660001,Jaenudin Ramadhan,15 Maret 1966,L,tani
                3604994205860002,Siti Aminah,02/05/1986,P,pedagang sayur
                36049915036,Nomor Kurang,15/03/1966,L,tani
                """);
        var page = WEB.open(BROWSER, Sight.DESKTOP, "siti", "/console/rosters/upload");

        page.setInputFiles("#f-file", roster);
        page.fill("#f-region", "Kadugenep");
        press(page, "Periksa daftar");
        var dryRun = page.textContent("main");
        press(page, "Daftarkan 2 orang");
        page.waitForSelector("text=Unduh 1 baris yang ditolak");
        var person = find(page, "Siti Aminah");
        var payments = file("bank-jaya.csv", """
                channel,external_id,nik_or_payment_code,amount,time
                bank-jaya,BJ-1,3604994205860002,16800,2026-11-21 08:30
                bank-jaya,BJ-2,3604991503660001,8400,2026-11-21 08:31
                """);
        var office = WEB.open(BROWSER, Sight.DESKTOP, "nasional", "/console/payments");
        office.setInputFiles("#f-file", payments);
        press(office, "Kirim berkas");
        office.waitForURL(Pattern.compile(".*/console/payments/files/.*"));
        var other = WEB.open(BROWSER, Sight.DESKTOP, "nasional2", office.url().replace(WEB.address(""), ""));
        press(other, "Setujui dan bukukan");
        other.waitForSelector(".notice");
        WEB.awaitQuiet();
        var paid = find(page, "Siti Aminah");
        page.navigate(WEB.address("/console"));
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("berakhir bulan depan")))
                .click();
        page.waitForURL(Pattern.compile(".*/console/lapses.*"));
        var visit = page.textContent("main");
        var list = page.waitForDownload(() -> page.getByText("Unduh CSV").click());

        assertThat(dryRun).contains("NIK berisi 11 angka", "Kadugenep, Petir");
        assertThat(person).contains("Belum terlindungi");
        assertThat(paid).contains("Terlindungi sampai 31 Desember 2026");
        assertThat(visit).contains("Siti Aminah", "31 Des 2026").doesNotContain("Jaenudin");
        assertThat(list.suggestedFilename()).isEqualTo("perlindungan-berakhir-2026-12-36.04.csv");
        assertThat(Files.readString(list.path())).contains("Siti Aminah").doesNotContain("Jaenudin");
    }

    @Test
    void a_roster_is_sent_with_the_keyboard_alone() throws IOException {
        var roster = file("keyboard.csv", "NIK,Nama\n3604991503660009,Papan Ketik\n");
        var page = WEB.open(BROWSER, Sight.DESKTOP, "siti", "/console/rosters");

        tabTo(page, "Kirim daftar");
        page.keyboard().press("Enter");
        page.waitForURL("**/upload");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        tabTo(page, "f-file");
        chooser(page).setFiles(roster);
        tabTo(page, "f-region");
        page.keyboard().type("Kadugenep");
        tabTo(page, "programmes");
        page.keyboard().press("ArrowDown");
        tabTo(page, "f-payer");
        tabTo(page, "Periksa daftar");
        page.keyboard().press("Enter");
        page.waitForSelector("text=Daftarkan 1 orang");
        tabTo(page, "Daftarkan 1 orang");
        page.keyboard().press("Enter");
        page.waitForSelector("text=Hasil pendaftaran");

        assertThat(page.textContent("main")).contains("JKK + JKM + JHT", "keyboard.csv");
    }

    /** Opens the dialogue of the file field in focus; a busy browser may not hear the first press. */
    private static FileChooser chooser(Page page) {
        var soon = new Page.WaitForFileChooserOptions().setTimeout(20_000);
        for (int i = 0; i < 3; i++) {
            try {
                return page.waitForFileChooser(soon, () -> page.keyboard().press("Space"));
            } catch (TimeoutError unheard) {
                assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-file");
            }
        }
        throw new AssertionError("no dialogue opened");
    }

    /** Opens the person of a name through the search, and reads the page. */
    private static String find(Page page, String name) {
        page.navigate(WEB.address("/console/people"));
        page.locator("form[role=search] input[name=q]").fill(name);
        page.keyboard().press("Enter");
        page.locator("main")
                .getByText(name, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/console/people/[0-9a-f-]{36}"));
        return page.textContent("main");
    }

    /** What is read after it is of the page that answers. */
    private static void press(Page page, String button) {
        var pressed = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button));
        Browser.follow(page, pressed::click);
    }

    /** Presses Tab until the focus is on what has this id, name or words. */
    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            var focus = (String)
                    page.evaluate("(e => [e.id, e.name, e.textContent.trim()].join('|'))(document.activeElement)");
            if (("|" + focus + "|").contains("|" + wanted + "|")) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + wanted);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
