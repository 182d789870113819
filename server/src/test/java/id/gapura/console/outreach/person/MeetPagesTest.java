package id.gapura.console.outreach.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Model;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Visit;
import id.gapura.outreach.contact.VisitOutcome;
import id.gapura.outreach.contact.Way;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A second touch of somebody who is known already. */
class MeetPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(90), TODAY.plusDays(60));
    private static final String PROSPECTS = "/console/prospects";
    private static final Activity MARKET = OUTREACH.market("Pagi di pasar", TODAY.minusDays(20));
    private static final Activity DOORS = doors();

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("desa", Role.VILLAGE_OFFICER, TestOutreach.VILLAGE.text());
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    /** From door to door, from ten days ago on, still going on. */
    private static Activity doors() {
        var span = new Span(
                TestOutreach.morning(TODAY.minusDays(10)).from(),
                TestOutreach.morning(TODAY.plusDays(10)).to());
        return OUTREACH.add(TestOutreach.plan(
                ActivityKind.DOOR_TO_DOOR, "Dari pintu ke pintu", TestOutreach.VILLAGE, span, List.of()));
    }

    private static UUID worker(String name) {
        return PEOPLE.get(PEOPLE.handedIn(name, TestAttempts.nik()))
                .progress()
                .workerId()
                .orElseThrow();
    }

    private static String of(UUID person) {
        return "/console/people/" + person + "/contacts";
    }

    private static String prospect(String name) {
        var form = Map.of(
                "name",
                name,
                "region",
                TestOutreach.VILLAGE.text(),
                "consent",
                "yes",
                "activity",
                MARKET.id().toString());
        WEB.signIn("desa").post(PROSPECTS + "/new", form);
        return PROSPECTS + "/"
                + WEB.get(Prospects.class).open(RegionCode.of(""), 100).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    @Test
    void a_member_is_met_again_and_the_page_says_at_what_when_and_by_whom() {
        var person = worker("Mariyam");
        WEB.get(Contacts.class)
                .ofWorker(
                        person,
                        new Contact(MARKET.id(), Way.PAGE, MARKET.plan().span().from(), "self"));
        var desa = WEB.signIn("desa");
        assertThat(desa.get(of(person)).body()).contains("href=\"" + of(person) + "/new\"");

        var day = TODAY.minusDays(3);
        var kept = desa.post(of(person) + "/new", Map.of("activity", DOORS.id().toString(), "day", day.toString()));

        assertThat(kept.location()).isEqualTo(of(person));
        assertThat(desa.get(of(person)).body())
                .contains("Kontak disimpan", "Pagi di pasar", "Dari pintu ke pintu", "12 Jun 2026", "dicatat desa");
        var known = WEB.get(Contacts.class).ofWorker(person);
        assertThat(known).extracting(Contact::activityId).containsExactly(MARKET.id(), DOORS.id());
        assertThat(Jakarta.day(known.getLast().at())).isEqualTo(day);
        assertThat(desa.get("/console/people/" + person).body()).contains("Pagi di pasar", "dan 1 kontak lagi");
    }

    @Test
    void without_a_day_it_was_when_the_activity_last_went_on() {
        var person = worker("Jaenudin");
        var siti = WEB.signIn("siti");

        siti.post(of(person) + "/new", Map.of("activity", MARKET.id().toString(), "day", ""));
        siti.post(of(person) + "/new", Map.of("activity", DOORS.id().toString(), "day", ""));

        assertThat(WEB.get(Contacts.class).ofWorker(person))
                .extracting(contact -> Jakarta.day(contact.at()))
                .containsExactly(TODAY.minusDays(20), TODAY);
    }

    @Test
    void what_cannot_be_is_asked_again_with_what_was_typed() {
        var person = worker("Rohmat");
        var desa = WEB.signIn("desa");
        var form = of(person) + "/new";

        for (var day : List.of(TODAY.minusDays(11), TODAY.plusDays(1))) {
            var wrong = desa.post(form, Map.of("activity", DOORS.id().toString(), "day", day.toString()));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body())
                    .contains("harinya belum tiba", "value=\"" + day + "\"")
                    .contains("<option value=\"" + DOORS.id() + "\" selected");
        }
        var none = desa.post(form, Map.of("activity", "", "day", ""));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("Pilih kegiatannya");
        assertThat(WEB.get(Contacts.class).ofWorker(person)).isEmpty();
    }

    @Test
    void a_prospect_is_met_again_and_the_card_and_the_page_say_so() {
        var address = prospect("Bu Imas");
        var desa = WEB.signIn("desa");
        assertThat(desa.get(PROSPECTS).body()).contains("Pagi di pasar, 26 Mei 2026", address + "/contacts");

        var day = TODAY.minusDays(2).toString();
        desa.post(address + "/contacts/new", Map.of("activity", DOORS.id().toString(), "day", day));

        assertThat(desa.get(PROSPECTS).body()).contains("Dari pintu ke pintu, 13 Jun 2026", "dan 1 sebelumnya");
        assertThat(desa.get(address + "/contacts").body())
                .contains("Bu Imas", "Pagi di pasar", "Dari pintu ke pintu", "13 Jun 2026", "dicatat desa");
        assertThat(count("prospect.contacts-seen")).isPositive();
        assertThat(count("contact.noted")).isPositive();
    }

    @Test
    void what_was_noted_later_counts_for_those_who_joined_after_it() {
        var noted = OUTREACH.market("Pasar dicatat belakangan", TODAY.minusDays(2));
        var after = OUTREACH.market("Pasar esoknya", TODAY.plusDays(1));
        var person = worker("Neneng");
        var desa = WEB.signIn("desa");
        WEB.setToday(TODAY.plusDays(1));

        for (var activity : List.of(noted, DOORS, after)) {
            desa.post(of(person) + "/new", Map.of("activity", activity.id().toString(), "day", ""));
        }

        WEB.setToday(TODAY);
        assertThat(WEB.get(Contacts.class).ofWorker(person)).hasSize(3);
        var joined = WEB.get(Attribution.class)
                .report(Wanted.between(TestOutreach.REGENCY, TODAY.minusDays(3), TODAY.plusDays(1)), Model.DECAYED)
                .by(Origin::called);
        assertThat(Objects.requireNonNull(joined.get(noted.plan().title()))
                        .joined()
                        .persons())
                .isEqualTo(1);
        assertThat(Objects.requireNonNull(joined.get(after.plan().title()))
                        .joined()
                        .persons())
                .isZero();
    }

    @Test
    void only_those_who_meet_people_of_the_place_put_it_down() {
        var person = worker("Wati");
        var address = prospect("Pak Jaka");
        var form = Map.of("activity", MARKET.id().toString(), "day", "");
        var jauh = WEB.signIn("jauh");
        var periksa = WEB.signIn("periksa");

        assertThat(jauh.post("/console", of(person) + "/new", form).status()).isEqualTo(404);
        assertThat(jauh.post("/console", address + "/contacts/new", form).status())
                .isEqualTo(404);
        assertThat(jauh.get(address + "/contacts").status()).isEqualTo(404);
        assertThat(periksa.get(of(person)).body()).doesNotContain("/contacts/new");
        assertThat(periksa.post("/console", of(person) + "/new", form).status()).isEqualTo(403);
        assertThat(periksa.get(address + "/contacts").status()).isEqualTo(403);
        assertThat(WEB.get(Contacts.class).ofWorker(person)).isEmpty();
    }

    @Test
    void every_visit_stands_below_the_contacts_with_what_came_of_it() {
        var person = worker("Sukaesih");
        var address = prospect("Bu Kokom") + "/contacts";
        var prospect = UUID.fromString(address.split("/", -1)[3]);
        var desa = WEB.signIn("desa");
        for (var page : List.of(of(person), address)) {
            assertThat(desa.get(page).body()).contains("Belum pernah dikunjungi");
        }

        var contacts = WEB.get(Contacts.class);
        contacts.visitOfWorker(person, visit(VisitOutcome.NOT_HOME, Optional.empty()));
        contacts.visitOfWorker(person, visit(VisitOutcome.WILL_PAY, Optional.of(DOORS.id())));
        contacts.visitOfProspect(prospect, visit(VisitOutcome.DECLINED, Optional.of(DOORS.id())));

        assertThat(desa.get(of(person)).body())
                .contains("Kunjungan", "Tidak ada di rumah", "Akan membayar", "Dari pintu ke pintu", "dicatat dewi")
                .contains("/console/outreach/activities/" + DOORS.id())
                .doesNotContain("Belum pernah dikunjungi");
        assertThat(desa.get(address).body()).contains("Tidak mau", "Dari pintu ke pintu", "dicatat dewi");
    }

    private static Visit visit(VisitOutcome outcome, Optional<UUID> activity) {
        return new Visit(UUID.randomUUID(), outcome, activity, WEB.clock().instant(), "dewi");
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        var address = prospect("Ibu Sarinah") + "/contacts";
        var person = worker("Karta");
        var contacts = WEB.get(Contacts.class);
        contacts.visitOfWorker(person, visit(VisitOutcome.NOT_HOME, Optional.empty()));
        contacts.visitOfWorker(person, visit(VisitOutcome.WILL_PAY, Optional.of(DOORS.id())));
        WEB.expectFit("desa", address, address + "/new");
        WEB.expectFit("desa", of(person), of(person) + "/new", PROSPECTS);
    }

    private static long count(String act) {
        return WEB.sql()
                .sql("SELECT count(*) FROM accounts.audit WHERE act = :act")
                .param("act", act)
                .query(Long.class)
                .single();
    }
}
