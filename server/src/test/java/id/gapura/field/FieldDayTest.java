package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A village officer's day with a phone. */
class FieldDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String VILLAGE = "36.04.19.2008";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final Browser BROWSER = Browser.start();

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        var late = WEB.people().member("Siti Aminah", VILLAGE);
        WEB.people().paid(late, YearMonth.of(2026, 2), 2);
        var ending = WEB.people().member("Slamet Riyadi", VILLAGE);
        WEB.people().paid(ending, YearMonth.of(2026, 4), 2);
        WEB.people().member("Cici Jauh", "36.04.19.2001");
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        WEB.close();
    }

    @Test
    void a_day_without_a_network_is_sent_in_the_evening() {
        try (var phone = Phone.fresh(WEB, BROWSER)) {
            phone.page().onConsoleMessage(message -> System.out.println("console: " + message.text()));
            phone.page().onPageError(error -> System.out.println("error: " + error));
            phone.picture("door");
            phone.comeIn("asep");
            phone.awaitRead();
            phone.picture("today");
            phone.offline(true);
            phone.open("Cari");
            phone.page().fill("#f-q", "ami");
            phone.picture("find");
            phone.press("Siti Aminah");
            phone.awaitText("menunggak");
            phone.picture("person");
            phone.open("Baru");
            phone.picture("new");
            phone.press("Catat calon peserta");
            phone.page().fill("#f-name", "Joko Widagdo");
            phone.page().check("#f-consent");
            phone.button("Simpan calon peserta").click();
            phone.awaitText("Tersimpan");
            phone.picture("saved");
            phone.open("Catatan");
            phone.picture("deeds");

            phone.restart();
            phone.unlock();
            phone.page().waitForSelector(".app-doors");
            phone.picture("again");
            assertThat(phone.status()).isEqualTo("1 belum terkirim");
            phone.offline(false);
            phone.open("Catatan");
            phone.button("Kirim").click();
            phone.awaitSent();

            assertThat(phone.status()).startsWith("1 dari 1 terkirim, ");
            assertThat(WEB.get(Prospects.class).open(RegionCode.of(VILLAGE), 10))
                    .extracting(prospect -> prospect.name())
                    .containsExactly("Joko Widagdo");
        }
    }
}
