package id.gapura.console.outreach.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholder.Group;
import id.gapura.outreach.stakeholder.Stakeholder.Next;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is on record of a place is proposed instead of what holds as a rule. */
class PlaceProposalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final String VILLAGE = "36.04.19.2008";
    private static final String NEXT_VILLAGE = "36.04.19.2009";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("pusat", Role.BRANCH_OFFICER, "");
        WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("sebelah", Role.VILLAGE_OFFICER, NEXT_VILLAGE);
        WEB.staff("agen1", Role.AGENT, "36.04.19");
        WEB.staff("agen2", Role.AGENT, VILLAGE);
        WEB.staff("agen3", Role.AGENT, VILLAGE);
        WEB.staff("tanya", Role.INTERVIEWER, VILLAGE);
        var left = WEB.get(Accounts.class).find("agen3").orElseThrow();
        WEB.get(Accounts.class).setEnabled(left.id(), false, "pusat");
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    /** What is proposed for the means of a campaign in a place. */
    private static String means(String login, String place) {
        var plan = new Campaign.Plan(
                "Terlindungi", List.of(RegionCode.of(place)), TODAY, TODAY.plusDays(90), Rupiah.of(5_000_000), 20);
        var campaign = WEB.get(Campaigns.class).open(plan, "siti");
        return WEB.signIn(login)
                .get("/console/outreach/campaigns/" + campaign.id() + "/workbook/mix")
                .body();
    }

    @Test
    void where_nothing_is_on_record_what_holds_as_a_rule_is_proposed() {
        assertThat(means("pusat", "35.10"))
                .contains("Mendaftar: sendiri di ponsel")
                .contains("menumpang pengajian, arisan, posyandu")
                .contains("Perangkat desa mengundang, pendamping PKH");
    }

    @Test
    void the_doors_by_which_people_of_a_place_became_members_are_proposed_the_best_first() {
        PEOPLE.handedIn("Rohmat", TestAttempts.nik());
        PEOPLE.face().enrol(PEOPLE.opening(Door.AGENT, TestAttempts.complete("Wati", TestAttempts.nik()), "agen1"));
        PEOPLE.face().enrol(PEOPLE.opening(Door.AGENT, TestAttempts.complete("Jaja", TestAttempts.nik()), "agen1"));
        WEB.awaitQuiet();

        assertThat(means("siti", VILLAGE))
                .containsSubsequence(
                        "Kadugenep, lewat “Agen”: 2 dari 2 orang", "Kadugenep, lewat “Daftar sendiri”: 1 dari 1 orang")
                .doesNotContain("Mendaftar: sendiri di ponsel");
        assertThat(means("siti", NEXT_VILLAGE)).contains("Mendaftar: sendiri di ponsel");
    }

    @Test
    void those_of_a_place_who_call_people_together_and_work_with_us_are_named() {
        open("Majelis Taklim Kadugenep", Group.COMMUNITY, VILLAGE);
        open("Desa Kadugenep", Group.GOVERNMENT, VILLAGE);
        open("Toko Jaya", Group.BUSINESS, VILLAGE);
        open("Paguyuban Sebelah", Group.COMMUNITY, "36.04.22");

        assertThat(means("siti", VILLAGE))
                .contains("menumpang acara mitra di sini, misalnya")
                .contains("Majelis Taklim Kadugenep", "Desa Kadugenep")
                .doesNotContain("Toko Jaya", "Paguyuban Sebelah", "menumpang pengajian");
        assertThat(means("siti", "36.04.05")).contains("menumpang pengajian");
    }

    private static void open(String name, Group group, String place) {
        var next = new Next(Optional.empty(), "");
        WEB.get(Stakeholders.class).open(new Stakeholder.Plan(group, name, RegionCode.of(place), "", next), "siti");
    }

    @Test
    void kinds_of_activities_that_brought_people_are_proposed_but_not_own_codes_which_nobody_can_plan() {
        var place = TestOutreach.VILLAGE;
        var market = new TestOutreach(WEB, TODAY.minusDays(90), TODAY.plusDays(90))
                .market("Pasar lalu", TODAY.minusDays(2))
                .id();
        var neng = WEB.get(Communicators.class).called("Agen Neng", place, "siti");
        var code = WEB.get(OwnCodes.class).give(neng, "siti").orElseThrow().id();
        for (var origin : List.of(market, code)) {
            var elsewhere = RegionCode.of("36.04.19.2001");
            var attempt = PEOPLE.opening(elsewhere, TestAttempts.complete("Warga Pasar", TestAttempts.nik()));
            PEOPLE.face().enrol(attempt);
            WEB.get(Contacts.class).ofAttempt(attempt.id(), origin, Way.PAGE, "self");
        }
        WEB.awaitQuiet();

        assertThat(means("siti", VILLAGE))
                .contains("Aktivasi pasar: setahun ini membawa 1,0 peserta")
                .doesNotContain("Kode sendiri");
    }

    @Test
    void staff_who_meet_people_in_a_place_are_counted_by_what_they_are() {
        assertThat(means("siti", VILLAGE))
                .contains(
                        "Kadugenep, petugas yang menemui warga: Petugas cabang (1), Petugas desa (1), Agen Perisai (2).")
                .doesNotContain("Perangkat desa mengundang");
        assertThat(means("siti", "36.04.19"))
                .contains("Petir, petugas yang menemui warga: Petugas cabang (1), Petugas desa (2), Agen Perisai (2).");
    }
}
