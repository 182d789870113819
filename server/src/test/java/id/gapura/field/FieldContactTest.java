package id.gapura.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.partner.messages.PhoneTown;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import id.gapura.screen.Browser;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FieldContactTest {
    private static final String VILLAGE = "36.04.19.2008";
    private static final String ALONE = "Tidak mau ditelepon atau dikunjungi";

    @Test
    void who_says_no_on_the_portal_is_not_called_or_visited_from_the_next_contact_on_until_they_agree_again() {
        try (var town = new PhoneTown(TestWeb.on(LocalDate.of(2026, 5, 21)));
                var browser = Browser.start()) {
            town.web.loadVillages();
            town.web.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
            var siti = town.web.people().member("Siti Aminah", VILLAGE, "+628123400001");
            town.web.people().paid(siti, YearMonth.of(2026, 5), 1);
            var portal = signedIn(town, siti);
            try (var phone = Phone.fresh(town.web, browser)) {
                phone.comeIn("asep");
                phone.awaitRead();
                phone.press("Siti Aminah");
                phone.awaitText("+628123400001");

                says(portal, false);
                town.web.awaitQuiet();
                sync(phone);

                phone.open("Hari ini");
                phone.awaitText("Tidak ada yang mendesak");
                find(phone);
                phone.awaitText(ALONE);
                assertThat(phone.page().locator("a[href^='tel:']").count()).isZero();
                assertThat(phone.text()).doesNotContain("+628123400001");
                phone.look("alone");

                says(portal, true);
                town.web.awaitQuiet();
                sync(phone);

                find(phone);
                phone.awaitText("+628123400001");
                assertThat(phone.text()).doesNotContain(ALONE);
                phone.open("Hari ini");
                phone.awaitText("Siti Aminah");
            }
        }
    }

    @Test
    void who_takes_it_back_before_an_officer_without_a_network_is_left_alone_at_once() {
        try (var web = TestWeb.on(LocalDate.of(2026, 5, 21));
                var browser = Browser.start()) {
            web.loadVillages();
            web.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
            var siti = web.people().member("Siti Aminah", VILLAGE, "+628123400001");
            web.people().paid(siti, YearMonth.of(2026, 5), 1);
            try (var phone = Phone.fresh(web, browser)) {
                phone.comeIn("asep");
                phone.awaitRead();
                phone.offline(true);
                phone.press("Siti Aminah");
                phone.button("Tarik izin").click();
                phone.awaitText("Langsung berlaku");
                phone.look("take-back");
                phone.button("Tidak mau lagi ditelepon atau dikunjungi").click();
                phone.awaitText("Izin Siti Aminah ditarik");
                phone.restart();
                phone.unlock();
                phone.awaitText("Tidak ada yang mendesak");
                find(phone);
                phone.awaitText(ALONE);
                assertThat(phone.text()).doesNotContain("+628123400001");

                phone.offline(false);
                sync(phone);

                phone.awaitText("Tarik izin: Siti Aminah");
                var consents = web.get(Consents.class);
                assertThat(consents.refuses(siti.id(), Purpose.CONTACT)).isTrue();
                assertThat(consents.history(Subject.worker(siti.id())))
                        .singleElement()
                        .satisfies(said -> assertThat(said.source()).isEqualTo(new Source(Way.VOICE, "asep")));
            }
        }
    }

    @Test
    void whose_enrolment_failed_and_who_wants_no_calls_is_on_todays_list_no_more_until_they_agree_again() {
        try (var web = TestWeb.on(LocalDate.of(2026, 5, 1));
                var browser = Browser.start()) {
            web.loadVillages();
            web.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
            var draft = new Draft(Map.of(DraftField.NAME, "Warsih Menunggu", DraftField.PHONE, "081234567890"));
            var opening = new Opening(UUID.randomUUID(), Door.SELF, RegionCode.of(VILLAGE), draft, "self");
            web.get(Attempts.class).open(opening);
            web.setToday(LocalDate.of(2026, 5, 21));
            var consents = web.get(Consents.class);
            try (var phone = Phone.of("asep", web, browser)) {
                phone.offline(true);
                phone.press("Warsih Menunggu");
                phone.awaitText("Tidak mau ditelepon atau dikunjungi lagi");
                phone.page().check("input[value=no-calls]");
                phone.look("case-no-calls");
                phone.button("Simpan hasil").click();
                phone.page().waitForSelector(".app-heading");
                assertThat(phone.text()).doesNotContain("Warsih Menunggu");
                phone.offline(false);
                sync(phone);
                assertThat(consents.refuses(opening.id(), Purpose.CONTACT)).isTrue();
            }
            web.setToday(LocalDate.of(2026, 5, 24));
            try (var another = Phone.of("asep", web, browser)) {
                another.awaitText("Tidak ada yang mendesak");

                var words = new Words("consent.contact.1", "id", "Bolehkah?");
                consents.give(Subject.attempt(opening.id()), Purpose.CONTACT, words, Source.own(Way.PAGE));
                sync(another);
                another.open("Hari ini");
                another.awaitText("Warsih Menunggu");
            }
        }
    }

    private static WebVisitor signedIn(PhoneTown town, Worker worker) {
        var visitor = town.web.visitor();
        town.signIn(visitor, worker);
        return visitor;
    }

    private static void says(WebVisitor portal, boolean agreed) {
        portal.post("/me/consents", "/me/consents/contact", Map.of("agreed", Boolean.toString(agreed)));
    }

    private static void sync(Phone phone) {
        phone.open("Catatan");
        phone.sendNow();
    }

    private static void find(Phone phone) {
        phone.open("Cari");
        phone.page().fill("#f-q", "siti");
        phone.press("Siti Aminah");
    }
}
