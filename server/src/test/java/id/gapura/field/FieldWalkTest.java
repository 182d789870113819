package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

    @Test
    void who_was_visited_is_left_in_peace_on_every_device_for_some_days() {
        try (var web = TestWeb.on(TODAY);
                var browser = Browser.start()) {
            web.loadVillages();
            web.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
            web.people().memberAt("Kp. Tegal RT 1 RW 1", "Adi Tegal", VILLAGE);
            var budi = web.people().memberAt("Kp. Tegal RT 2 RW 1", "Budi Tegal", VILLAGE);
            web.setToday(TODAY.minusDays(1));
            var device = new TestDevices(web).of("asep");
            for (var name : List.of("Joko Calon", "Lilis Menolak")) {
                device.does("prospect", Map.of("name", name, "region", VILLAGE, "consent", TestDevices.CONSENT));
            }
            device.sendAll();
            web.setToday(TODAY);
            try (var phone = Phone.of("asep", web, browser)) {
                phone.offline(true);
                phone.awaitText("Lilis Menolak");
                phone.look("today-leads");
                phone.button("Urutkan menurut jalan").click();
                phone.awaitText("Urutan jalan");
                assertThat(names(phone)).containsExactly("Adi Tegal", "Budi Tegal", "Joko Calon", "Lilis Menolak");
                phone.look("walk-leads");
                visit(phone, "Budi Tegal", "will-pay");
                visit(phone, "Joko Calon", "not-home");
                visit(phone, "Lilis Menolak", "declined");
                assertThat(names(phone)).containsExactly("Adi Tegal");
                phone.offline(false);
                phone.open("Catatan");
                phone.button("Kirim").click();
                phone.awaitSent();
            }

            assertThat(web.get(Prospects.class).open(RegionCode.of(VILLAGE), 9))
                    .extracting(Prospect::name)
                    .containsExactly("Joko Calon");
            assertThat(web.get(Audit.class).about(budi.id().toString(), 9))
                    .extracting(Audit.Line::act)
                    .contains("person.visited");
            assertThat(listed(web, browser)).containsExactly("Adi Tegal");
            web.setToday(TODAY.plusDays(1));
            assertThat(listed(web, browser)).containsExactly("Adi Tegal", "Joko Calon");
            web.setToday(TODAY.plusDays(3));
            assertThat(listed(web, browser)).containsExactly("Adi Tegal", "Budi Tegal", "Joko Calon");
        }
    }

    private static void visit(Phone phone, String name, String outcome) {
        phone.press(name);
        phone.press("Catat kunjungan");
        phone.button("Simpan kunjungan").click();
        phone.awaitText("Pilih hasilnya");
        phone.page().check("input[value=" + outcome + "]");
        phone.look("visit-" + outcome);
        phone.button("Simpan kunjungan").click();
        phone.awaitText("Urutan jalan");
    }

    private static List<String> names(Phone phone) {
        return phone.page().locator(".app-row-name").allInnerTexts();
    }

    /** Whom another device has on its list of the day. */
    private static List<String> listed(TestWeb web, Browser browser) {
        try (var other = Phone.of("asep", web, browser)) {
            other.awaitText("Adi Tegal");
            return names(other);
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
