package id.gapura.field;

import static id.gapura.field.TestDevices.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Audience;
import id.gapura.outreach.activity.Activity.Plan;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.screen.Browser;
import id.gapura.screen.Language;
import id.gapura.screen.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is named as staff of an activity learns of it on the phone. */
class FieldDutiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final String NEXT = "36.04.19.2001";
    private static final Browser.Sight DESKTOP =
            new Browser.Sight(Browser.Device.DESKTOP, Theme.DARK, Language.ENGLISH);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestDevices DEVICES = new TestDevices(WEB);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(60));

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Activity of(String login, ActivityKind kind, String title, Span span) {
        return at(NEXT, login, kind, title, span);
    }

    private static Activity at(String region, String login, ActivityKind kind, String title, Span span) {
        var plan = TestOutreach.plan(kind, title, RegionCode.of(region), span, List.of("budi", login));
        return OUTREACH.add(new Plan(
                kind,
                title,
                plan.where(),
                span,
                new Audience(Optional.empty(), "Ketua paguyuban", "Selebaran harga"),
                plan.effort()));
    }

    private static Span days(int first, int last) {
        return new Span(
                TestOutreach.morning(TODAY.plusDays(first)).from(),
                TestOutreach.morning(TODAY.plusDays(last)).to());
    }

    private static List<String> duties(String login) {
        var titles = new ArrayList<String>();
        for (var duty : DEVICES.of(login).brief().path("duties")) {
            titles.add(duty.path("title").asString());
        }
        return titles;
    }

    @Test
    void a_device_is_told_of_its_officers_activities_of_the_next_seven_days_wherever_they_are() {
        WEB.staff("penanya", Role.INTERVIEWER, VILLAGE);
        WEB.staff("lain", Role.COMPANION, NEXT);
        of("penanya", ActivityKind.MARKET, "Kemarin", days(-1, -1));
        var market = of("penanya", ActivityKind.MARKET, "Hari ini", days(0, 0));
        of("penanya", ActivityKind.RIDING, "Hari ketujuh", days(7, 7));
        of("penanya", ActivityKind.MARKET, "Hari kedelapan", days(8, 8));
        var off = of("penanya", ActivityKind.MARKET, "Batal", days(1, 1));
        WEB.get(Activities.class).cancel(off);
        of("penanya", ActivityKind.DOOR_TO_DOOR, "Sebulan dari pintu ke pintu", days(-20, 10));
        of("penanya", ActivityKind.GATE, "Papan lama", days(-20, 40));
        of("penanya", ActivityKind.GATE, "Papan baru", days(2, 50));

        assertThat(duties("penanya"))
                .containsExactly("Sebulan dari pintu ke pintu", "Hari ini", "Papan baru", "Hari ketujuh");
        assertThat(duties("lain")).isEmpty();
        var told = DEVICES.of("penanya").brief().path("duties").get(1);
        assertThat(told.path("venue").asString()).isEqualTo("Pasar Petir");
        assertThat(told.path("placeName").asString()).isNotEmpty();
        assertThat(told.path("material").asString()).isEqualTo("Selebaran harga");
        assertThat(told.path("code").asString()).isEqualTo(market.words().code());
        assertThat(told.path("from").asLong())
                .isEqualTo(market.plan().span().from().toEpochMilli());
        assertThat(told.path("to").asLong()).isEqualTo(market.plan().span().to().toEpochMilli());
    }

    @Test
    void todays_come_first_and_the_rest_of_the_week_is_folded_up() {
        WEB.staff("asep", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.people().member("Udin Belum Bayar", VILLAGE);
        var today = of("asep", ActivityKind.MARKET, "Aktivasi pasar", days(0, 0));
        of("asep", ActivityKind.VILLAGE_MEETING, "Rapat desa", days(3, 3));
        of("asep", ActivityKind.DOOR_TO_DOOR, "Dari pintu ke pintu", days(4, 6));
        try (var browser = Browser.start()) {
            try (var phone = Phone.of("asep", WEB, browser)) {
                phone.offline(true);
                phone.awaitText("Kegiatan Anda hari ini");
                var code = today.words().code();
                assertThat(phone.text())
                        .contains("Aktivasi pasar", "08.00–11.00", "Pasar Petir, ", "Bawa: Selebaran harga")
                        .contains("Kode kegiatan: " + code.substring(0, 3) + " " + code.substring(3))
                        .doesNotContain("Rapat desa");
                assertThat(phone.text().indexOf("Aktivasi pasar"))
                        .isLessThan(phone.text().indexOf("Udin Belum Bayar"));
                phone.look("duties");
                phone.page().click("summary");
                phone.awaitText("24 Mei 2026, 08.00–11.00");
                phone.awaitText("25 Mei 2026 sampai 27 Mei 2026");
                phone.look("duties-week");
            }
            try (var phone = Phone.fresh(WEB, browser, DESKTOP)) {
                phone.page().evaluate("localStorage.setItem('gapura-language', 'en')");
                phone.page().reload();
                phone.comeIn("asep");
                phone.awaitRead();
                phone.page().click("summary");
                phone.awaitText("24 May 2026, 08.00–11.00");
                phone.look("duties-desktop");
            }
        }
    }

    @Test
    void who_goes_from_door_to_door_today_notes_visits_as_part_of_that_unless_it_is_said_otherwise() {
        WEB.staff("ketuk", Role.COMPANION, "36.04.19.2010");
        var siti = WEB.people().member("Siti Diketuk", "36.04.19.2010");
        var udin = WEB.people().member("Udin Diketuk", "36.04.19.2010");
        var own = at("36.04.19.2010", "ketuk", ActivityKind.DOOR_TO_DOOR, "Ketuk pintu", days(0, 2));
        at("36.04.19.2010", "lain", ActivityKind.DOOR_TO_DOOR, "Ketuk pintu tim lain", days(-1, 2));
        of("ketuk", ActivityKind.DOOR_TO_DOOR, "Ketuk pintu di desa lain", days(0, 2));
        try (var browser = Browser.start();
                var phone = Phone.of("ketuk", WEB, browser)) {
            phone.press("Siti Diketuk");
            phone.button("Catat kunjungan").click();
            phone.page().check("input[value=met]");
            assertThat(phone.page().locator("#f-activity option").allInnerTexts())
                    .containsExactly("Tidak, kunjungan sendiri", "Ketuk pintu", "Ketuk pintu tim lain");
            phone.look("visit-part");
            phone.button("Simpan kunjungan").click();
            phone.awaitStatus("1 dari 1 terkirim");
            phone.press("Udin Diketuk");
            phone.button("Catat kunjungan").click();
            phone.page().check("input[value=met]");
            phone.page().selectOption("#f-activity", "");
            phone.button("Simpan kunjungan").click();
            phone.awaitStatus("2 dari 2 terkirim");
        }
        var contacts = WEB.get(Contacts.class);
        assertThat(contacts.ofWorker(siti.id())).extracting(Contact::activityId).containsExactly(own.id());
        assertThat(contacts.ofWorker(udin.id())).isEmpty();
        assertThat(contacts.visits(udin.id())).hasSize(1);
    }

    @Test
    void the_form_asks_for_an_activity_from_door_to_door_that_goes_on_today() {
        WEB.staff("sepi", Role.COMPANION, "36.04.19.2011");
        var siti = WEB.people().member("Siti Sepi", "36.04.19.2011");
        at("36.04.19.2011", "lain", ActivityKind.MARKET, "Pasar hari ini", days(0, 0));
        at("36.04.19.2011", "lain", ActivityKind.DOOR_TO_DOOR, "Ketuk pintu kemarin", days(-2, -1));
        try (var browser = Browser.start();
                var phone = Phone.of("sepi", WEB, browser)) {
            phone.press("Siti Sepi");
            phone.button("Catat kunjungan").click();
            phone.page().waitForSelector("input[value=met]");
            assertThat(phone.page().locator("#f-activity").count()).isZero();

            var doors = at("36.04.19.2011", "lain", ActivityKind.DOOR_TO_DOOR, "Ketuk pintu", days(0, 1));
            phone.open("Catatan");
            phone.sendNow();
            phone.open("Hari ini");
            phone.press("Siti Sepi");
            phone.button("Catat kunjungan").click();
            phone.page().check("input[value=met]");
            assertThat(phone.page().inputValue("#f-activity")).isEmpty();
            phone.page().selectOption("#f-activity", doors.id().toString());
            phone.look("visit-activity");
            phone.button("Simpan kunjungan").click();
            phone.awaitStatus("1 dari 1 terkirim");

            assertThat(WEB.get(Contacts.class).ofWorker(siti.id()))
                    .extracting(Contact::activityId)
                    .containsExactly(doors.id());
        }
    }
}
