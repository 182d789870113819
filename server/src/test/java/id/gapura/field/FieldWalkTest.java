package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FieldWalkTest {
    private static final String VILLAGE = "36.04.19.2008";

    @Test
    void people_to_visit_stand_in_the_order_of_the_way() {
        try (var web = TestWeb.on(LocalDate.of(2026, 5, 21));
                var browser = Browser.start()) {
            web.loadVillages();
            web.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
            var people = web.people();
            people.memberAt("Cikadu RT 1 RW 2", "Adi Cikadu", VILLAGE);
            people.memberAt("Kp. Tegal RT 10 RW 1", "Budi Sepuluh", VILLAGE);
            people.memberAt("Kp. Tegal, RT 1 RW 2", "Cici Seberang", VILLAGE);
            people.memberAt("", "Dedi Tanpa Alamat", VILLAGE);
            var late = people.memberAt("Kp. Tegal RT 2 RW 1", "Eka Terlambat", VILLAGE);
            people.paid(late, YearMonth.of(2026, 2), 2);
            try (var phone = Phone.fresh(web, browser)) {
                phone.comeIn("asep");
                phone.awaitRead();
                phone.offline(true);

                phone.button("Urutkan menurut jalan").click();
                phone.awaitText("Urutan jalan");

                assertThat(phone.page().locator("main h2").allInnerTexts())
                        .map(heading -> heading.replace('\n', ' '))
                        .containsExactly("Kp. Tegal 3", "Cikadu 1", "Alamat belum tercatat 1");
                assertThat(phone.page().locator(".app-row-name").allInnerTexts())
                        .containsExactly(
                                "Eka Terlambat", "Budi Sepuluh", "Cici Seberang", "Adi Cikadu", "Dedi Tanpa Alamat");
                phone.look("walk");
                phone.press("Budi Sepuluh");
                phone.awaitText("RT 10");
            }
        }
    }
}
