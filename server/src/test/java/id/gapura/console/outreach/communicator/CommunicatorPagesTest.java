package id.gapura.console.outreach.communicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Words;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.CommunicatorKind;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.survey.talker.Said;
import id.gapura.survey.talker.Talker;
import id.gapura.survey.talker.Talkers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommunicatorPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(90), TODAY.plusDays(90));
    private static final String HOME = "/console/outreach/communicators";
    private static final String VILLAGE = TestOutreach.VILLAGE.text();
    private static final String NEIGHBOUR = "36.04.19.2001";
    private static final String QUIET = "36.04.19.2003";
    private static final Source SAID = new Source(id.gapura.consents.Way.VOICE, "siti");

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("tetangga", Role.VILLAGE_OFFICER, NEIGHBOUR);
        WEB.staff("sepi", Role.VILLAGE_OFFICER, QUIET);
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static Map<String, String> form(String title, String region, String communicator) {
        return Map.of(
                "kind", "market",
                "title", title,
                "region", region,
                "day", "2026-06-14",
                "start", "08.00",
                "end", "11.00",
                "communicator", communicator,
                "cost", "600.000");
    }

    private static Activity planned(String title, String region, String communicator) {
        var answer = WEB.signIn("siti")
                .post(
                        "/console/outreach/campaigns/" + OUTREACH.campaign().id() + "/activities/new",
                        form(title, region, communicator));
        assertThat(answer.status()).isEqualTo(302);
        var id = answer.location().substring(answer.location().lastIndexOf('/') + 1);
        return WEB.get(Activities.class).find(UUID.fromString(id)).orElseThrow();
    }

    private static Communicator speaker(Activity activity) {
        return Objects.requireNonNull(WEB.get(Communicators.class)
                .ofActivities(List.of(activity.id()))
                .get(activity.id()));
    }

    private static WebVisitor.Answer edit(WebVisitor who, Communicator one, int version, Map<String, String> values) {
        var form = new HashMap<>(Map.of(
                "name", one.plan().name(),
                "kind", one.plan().kind().code(),
                "region", one.plan().region().text(),
                "version", Integer.toString(version)));
        form.putAll(values);
        return who.post(HOME, HOME + "/" + one.id() + "/edit", form);
    }

    private static Communicator now(Communicator one) {
        return WEB.get(Communicators.class).find(one.id()).orElseThrow();
    }

    private static String partner(String name, RegionCode region) {
        var nothing = new Stakeholder.Next(Optional.empty(), "");
        var plan = new Stakeholder.Plan(Stakeholder.Group.COMMUNITY, name, region, "", nothing);
        return WEB.get(Stakeholders.class).open(plan, "siti").id().toString();
    }

    /** Somebody of the village whom villagers named and who agreed to explain for us. */
    private static Talker talker(String name) {
        var talkers = WEB.get(Talkers.class);
        talkers.hear(UUID.randomUUID(), TestOutreach.VILLAGE, Said.of(name));
        var named = talkers.within(TestOutreach.VILLAGE).stream()
                .filter(one -> one.called().equals(name))
                .findFirst()
                .orElseThrow();
        var words = Optional.of(new Words("talker.words.1", "id", "Boleh."));
        talkers.agree(
                named,
                Optional.empty(),
                new Consent(Purpose.CONTACT, words, SAID, WEB.clock().instant()));
        return talkers.find(named.id()).orElseThrow();
    }

    @Test
    void one_name_in_one_place_is_one_person_however_it_is_written() {
        var first = planned("Pasar satu", VILLAGE, "Pak RT");
        var second = planned("Pasar dua", VILLAGE, "pak  rt.");
        var elsewhere = planned("Pasar tiga", NEIGHBOUR, "Pak RT");

        assertThat(speaker(second)).isEqualTo(speaker(first));
        assertThat(second.plan().audience().communicator()).isEqualTo("Pak RT");
        assertThat(speaker(elsewhere).id()).isNotEqualTo(speaker(first).id());
        assertThat(speaker(first).plan().kind()).isEqualTo(CommunicatorKind.UNSTATED);
    }

    @Test
    void somebody_of_another_place_is_chosen_from_what_is_suggested() {
        var announcer = planned("Pasar empat", NEIGHBOUR, "Penyiar Ratna");
        var siti = WEB.signIn("siti");

        assertThat(siti.get(HOME + "/names?q=ratna").body()).isEqualTo("[\"Penyiar Ratna (Petir, 36.04.19.2001)\"]");
        assertThat(siti.get(HOME + "/names?q=r").body()).isEqualTo("[]");
        assertThat(WEB.signIn("jauh").get(HOME + "/names?q=ratna").body()).isEqualTo("[]");
        var here = planned("Pasar lima", VILLAGE, "Penyiar Ratna (Petir, 36.04.19.2001)");

        assertThat(speaker(here)).isEqualTo(speaker(announcer));
        assertThat(here.plan().audience().communicator()).isEqualTo("Penyiar Ratna");
        var moved = WEB.get(Activities.class);
        assertThat(moved.cancel(here)).isTrue();
        assertThat(speaker(here)).isEqualTo(speaker(announcer));
    }

    @Test
    void what_they_brought_adds_up_over_their_activities_alone() {
        var first = planned("Pasar enam", VILLAGE, "Ustaz Karta");
        var second = planned("Pasar tujuh", VILLAGE, "ustaz karta");
        var elsewhere = planned("Pasar delapan", NEIGHBOUR, "Ustaz Karta");
        for (var activity : List.of(first, first, second, elsewhere)) {
            var attempt = PEOPLE.handedIn("Warga Uji", TestAttempts.nik());
            WEB.get(Contacts.class).ofAttempt(attempt, activity.id(), Way.PAGE, "self");
        }
        WEB.awaitQuiet();
        var siti = WEB.signIn("siti");

        var csv = siti.download("/console/outreach/report/table.csv?by=communicator")
                .text();

        assertThat(csv)
                .contains("Ustaz Karta (Kadugenep),2,1200000,0,0,3,3.000000,3")
                .contains("Ustaz Karta (Petir),1,600000,0,0,1,1.000000,1");
        assertThat(siti.get(HOME).body()).contains("Ustaz Karta", "Kadugenep", ">3,0<", "Rp1.200.000");
        assertThat(WEB.signIn("tetangga").get(HOME).body())
                .contains("Ustaz Karta", ">1,0<")
                .doesNotContain(">3,0<");
    }

    @Test
    void who_somebody_is_can_be_said_and_a_changed_name_is_changed_in_all_their_activities() {
        var activity = planned("Pasar sembilan", VILLAGE, "Bu Rohmah");
        var who = speaker(activity);
        var siti = WEB.signIn("siti");
        var partner = partner("Koperasi Petir", TestOutreach.VILLAGE);

        var kept = edit(siti, who, 1, Map.of("name", "Bu Hj. Rohmah", "kind", "religious", "stakeholder", partner));

        assertThat(kept.location()).isEqualTo(HOME);
        assertThat(siti.get(HOME).body()).contains("Bu Hj. Rohmah", "Tokoh agama", "Koperasi Petir");
        var renamed = WEB.get(Activities.class).find(activity.id()).orElseThrow();
        assertThat(renamed.plan().audience().communicator()).isEqualTo("Bu Hj. Rohmah");
        var late = edit(siti, who, 1, Map.of("name", "Terlambat"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Bu Hj. Rohmah", "value=\"Terlambat\"", "name=\"version\" value=\"2\"");
        assertThat(edit(siti, who, 2, Map.of("name", "", "region", "nirwana")).body())
                .contains("Isi ini, paling banyak 120", "tidak ditemukan");
    }

    @Test
    void two_names_of_one_person_become_one() {
        var first = planned("Pasar sepuluh", VILLAGE, "Mang Udin");
        var second = planned("Pasar sebelas", VILLAGE, "Udin ketua ojek");
        var siti = WEB.signIn("siti");
        var taken = edit(siti, speaker(second), 1, Map.of("name", "mang udin"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.body()).contains("sudah ada di tempat itu");

        edit(siti, speaker(second), 1, Map.of("same", speaker(first).id().toString()));

        assertThat(speaker(second)).isEqualTo(speaker(first));
        assertThat(WEB.get(Communicators.class).within(RegionCode.of(VILLAGE)))
                .extracting(one -> one.plan().name())
                .contains("Mang Udin")
                .doesNotContain("Udin ketua ojek");
    }

    @Test
    void the_one_that_stays_is_what_only_the_other_was_said_to_be() {
        var stays = speaker(planned("Pasar tujuhbelas", VILLAGE, "Kang Asep"));
        var goes = speaker(planned("Pasar delapanbelas", VILLAGE, "Asep ketua ojek"));
        var named = talker("Asep Suherman").id().toString();
        var other = partner("Paguyuban ojek", TestOutreach.VILLAGE);
        var siti = WEB.signIn("siti");
        edit(siti, stays, 1, Map.of("kind", "villager", "stakeholder", partner("Pangkalan", TestOutreach.VILLAGE)));
        edit(siti, goes, 1, Map.of("kind", "leader", "stakeholder", other));
        var merge = Map.of("same", stays.id().toString(), "talker", named, "stakeholder", other);

        assertThat(edit(siti, goes, 1, merge).status())
                .as("it is changed already")
                .isEqualTo(409);
        assertThat(now(goes).version()).isEqualTo(2);
        assertThat(now(stays).version()).isEqualTo(2);
        assertThat(edit(siti, goes, 2, merge).location()).isEqualTo(HOME);

        var plan = now(stays).plan();
        assertThat(plan.kind()).isEqualTo(CommunicatorKind.VILLAGER);
        assertThat(plan.links().talker()).map(UUID::toString).contains(named);
        assertThat(plan.links().stakeholder()).isPresent().map(UUID::toString).isNotEqualTo(Optional.of(other));
        assertThat(edit(siti, stays, 2, Map.of()).status()).isEqualTo(409);
        assertThat(WEB.sql()
                        .sql("SELECT detail FROM accounts.audit WHERE act = 'communicator.merged' AND subject = :id")
                        .param("id", goes.id().toString())
                        .query(String.class)
                        .single())
                .contains(stays.id().toString());
    }

    @Test
    void what_an_officer_cannot_choose_stays_as_another_chose_it() {
        var who = speaker(planned("Pasar sembilanbelas", VILLAGE, "Teh Yayah"));
        var regional = partner("Dinas koperasi", TestOutreach.REGENCY);
        var named = talker("Yayah Rokayah").id().toString();
        var links = Map.of("stakeholder", regional, "talker", named, "region", NEIGHBOUR);
        edit(WEB.signIn("siti"), who, 1, links);
        var neighbour = WEB.signIn("tetangga");

        assertThat(neighbour.get(HOME + "/" + who.id() + "/edit").body())
                .contains(">Dinas koperasi<", ">Yayah Rokayah<");
        var kept = new HashMap<>(links);
        kept.put("name", "Hj. Yayah");
        assertThat(edit(neighbour, who, 2, kept).status()).isEqualTo(302);

        var plan = now(who).plan();
        assertThat(plan.name()).isEqualTo("Hj. Yayah");
        assertThat(plan.links().stakeholder()).map(UUID::toString).contains(regional);
        assertThat(plan.links().talker()).map(UUID::toString).contains(named);
    }

    @Test
    void villagers_named_them_as_long_as_they_agree_to_that() {
        var who = speaker(planned("Pasar duapuluh", QUIET, "Uwa Ending"));
        var named = talker("Ending Rahmat");
        WEB.get(Communicators.class)
                .change(
                        who,
                        new Communicator.Plan(
                                who.plan().name(),
                                CommunicatorKind.VILLAGER,
                                who.plan().region(),
                                new Communicator.Links(Optional.of(named.id()), Optional.empty(), Optional.empty())));
        var officer = WEB.signIn("sepi");
        assertThat(officer.get(HOME).body()).contains("Uwa Ending", "disebut warga");

        WEB.get(Talkers.class).decline(named, SAID);

        assertThat(officer.get(HOME).body()).contains("Uwa Ending").doesNotContain("disebut warga");
    }

    @Test
    void an_activity_opened_before_does_not_bring_the_old_name_back() {
        var renamed = planned("Pasar limabelas", VILLAGE, "Ceu Enok");
        var merged = planned("Pasar enambelas", VILLAGE, "Enok ketua arisan");
        var siti = WEB.signIn("siti");
        edit(siti, speaker(renamed), 1, Map.of("name", "Ceu Enok Rukmini"));
        edit(siti, speaker(merged), 1, Map.of("same", speaker(renamed).id().toString()));

        for (var late : Map.of(renamed, "Ceu Enok", merged, "Enok ketua arisan").entrySet()) {
            var typed = new HashMap<>(form("Pasar diubah", VILLAGE, late.getValue()));
            typed.put("version", "1");
            var answer =
                    siti.post("/console/outreach/activities/" + late.getKey().id() + "/edit", typed);
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("Ceu Enok Rukmini");
        }

        assertThat(speaker(merged)).isEqualTo(speaker(renamed));
        assertThat(WEB.get(Communicators.class).search("enok", RegionCode.of(VILLAGE), 9))
                .extracting(one -> one.plan().name())
                .containsExactly("Ceu Enok Rukmini");
    }

    @Test
    void only_who_plans_there_says_who_somebody_is() {
        var who = speaker(planned("Pasar duabelas", VILLAGE, "Kepala dusun"));
        var address = HOME + "/" + who.id() + "/edit";

        assertThat(WEB.signIn("jauh").get(address).status()).isEqualTo(404);
        assertThat(WEB.signIn("periksa").get(address).status()).isEqualTo(403);
        assertThat(edit(WEB.signIn("periksa"), who, 1, Map.of("name", "X")).status())
                .isEqualTo(403);
        assertThat(WEB.signIn("periksa").get(HOME).body())
                .contains("Kepala dusun")
                .doesNotContain(address);
        assertThat(WEB.signIn("agen").get(HOME).status()).isEqualTo(403);
        assertThat(now(who)).isEqualTo(who);
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        var who = speaker(planned("Pasar tigabelas", VILLAGE, "Bu lurah"));
        planned("Pasar empatbelas", VILLAGE, "Pak lurah");

        WEB.expectFit("siti", HOME, HOME + "/" + who.id() + "/edit");
    }
}
