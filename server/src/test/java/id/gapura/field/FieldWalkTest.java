package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldWalkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String VILLAGE = "36.04.19.2008";
    private static final String NEXT = "36.04.19.2001";

    @Test
    void people_to_visit_stand_in_the_order_of_the_way() {
        try (var web = TestWeb.on(TODAY);
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

    @Test
    void who_waits_for_help_is_on_the_way_and_villages_stay_apart() {
        try (var web = TestWeb.on(TODAY);
                var browser = Browser.start()) {
            web.loadVillages();
            web.staff("camat", Role.VILLAGE_OFFICER, "36.04.19");
            web.people().memberAt("Kp. Tegal RT 1 RW 1", "Adi Tegal", VILLAGE);
            web.people().memberAt("Kp. Tegal RT 3 RW 1", "Budi Tegal", VILLAGE);
            web.people().memberAt("Kp. Tegal RT 1 RW 1", "Cici Petir", NEXT);
            abandoned(web, "Warsih Menunggu", "KP TEGAL, RT 2 RW 1");
            try (var phone = Phone.of("camat", web, browser)) {
                phone.offline(true);
                phone.button("Urutkan menurut jalan").click();
                phone.awaitText("Urutan jalan");
                phone.look("walk-villages");

                assertThat(phone.page().locator("main h2").allInnerTexts())
                        .map(heading -> heading.replace('\n', ' '))
                        .containsExactly("Kp. Tegal, Kadugenep 3", "Kp. Tegal, Petir 1");
                assertThat(phone.page().locator(".app-row-name").allInnerTexts())
                        .containsExactly("Adi Tegal", "Warsih Menunggu", "Budi Tegal", "Cici Petir");
                phone.press("Warsih Menunggu");
                phone.awaitText("KP TEGAL, RT 2 RW 1, Kadugenep");
                phone.page().check("input[value=reached]");
                phone.button("Simpan hasil").click();
                phone.awaitText("Urutan jalan");
                assertThat(phone.text()).doesNotContain("Warsih Menunggu");
            }
        }
    }

    private static void abandoned(TestWeb web, String name, String address) {
        web.setToday(TODAY.minusDays(20));
        web.get(Attempts.class)
                .open(new Opening(
                        web.get(Ids.class).next(),
                        Door.CONSOLE,
                        RegionCode.of(VILLAGE),
                        new Draft(Map.of(DraftField.NAME, name, DraftField.ADDRESS, address)),
                        "camat"));
        web.setToday(TODAY);
    }
}
