package id.gapura.console.prospects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Role;
import id.gapura.adoption.objection.Hearing;
import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Objections;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Words;
import id.gapura.kernel.Ids;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.registry.twice.NotedTwice;
import id.gapura.registry.twice.Pair;
import id.gapura.registry.twice.Pair.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Prospects whom two noted, side by side for an officer of their place. */
class TwicePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestOutreach OUTREACH =
            new TestOutreach(WEB, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31));
    private static final String LIST = "/console/prospects/twice";

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("serang", Role.VILLAGE_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("damping", Role.COMPANION, "36.04.19.2008");
        WEB.staff("tetangga", Role.VILLAGE_OFFICER, "36.04.19.2001");
        WEB.staff("menteng", Role.BRANCH_OFFICER, "31.71");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("kepala", Role.ADMINISTRATOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @Test
    void both_stand_side_by_side_with_what_was_noted_and_where_they_were_met() {
        var first = noted("Bu Darsih", "+6281211110001");
        var second = noted("Kosasih", "+6281211110001");
        met(first, OUTREACH.market("Pagi di pasar", LocalDate.of(2026, 11, 20)));
        WEB.awaitQuiet();
        var desa = WEB.signIn("desa");

        assertThat(desa.get("/console/prospects").body()).contains("mungkin tercatat dua kali", LIST);
        assertThat(desa.get(LIST).body()).contains("Bu Darsih / Kosasih", "Telepon sama", "Kadugenep");
        assertThat(desa.get(path(first, second)).body())
                .contains("Bu Darsih", "Kosasih", "+6281211110001", "Pagi di pasar", "berbeda", "Dicatat lebih dulu");
        assertThat(WEB.get(Audit.class).about(second.toString(), 9))
                .extracting(Audit.Line::actor, Audit.Line::act)
                .contains(tuple("desa", "prospect.compared"));
    }

    @Test
    void two_different_people_are_not_shown_again() {
        var first = noted("Karta", "+6281211110002");
        var second = noted("Karti", "+6281211110002");
        var path = path(first, second);
        var desa = WEB.signIn("desa");

        var done = desa.post(path, path + "/different", Map.of());

        assertThat(done.location()).isEqualTo(LIST);
        assertThat(desa.get(LIST).body())
                .contains("Mereka tidak ditanyakan lagi")
                .doesNotContain("Karta / Karti");
        assertThat(pair(first, second).state()).isEqualTo(State.DIFFERENT);
        assertThat(desa.get(path).location()).isEqualTo(LIST);
        assertThat(desa.get(LIST).body()).contains("sudah diputuskan");
        assertThat(open()).contains(first, second);
        assertThat(WEB.get(Audit.class).about(first.toString(), 9))
                .extracting(Audit.Line::actor, Audit.Line::act)
                .contains(tuple("desa", "prospect.different"));
    }

    @Test
    void of_one_person_one_stays_with_the_contacts_and_objections_of_both() {
        var market = OUTREACH.market("Siang di pasar", LocalDate.of(2026, 11, 19));
        var fair = OUTREACH.market("Hari pasar", LocalDate.of(2026, 11, 18));
        var first = noted("Bu Rohmah", "+6281211110003");
        var second = noted("Rochmah", "+6281211110099");
        met(first, market);
        met(second, market);
        met(second, fair);
        objected(second);
        var path = path(first, second);
        var desa = WEB.signIn("desa");
        assertThat(count(market)).isEqualTo(2);

        var done = desa.post(path, path + "/merge", Map.of("survivor", first.toString()));
        WEB.awaitQuiet();

        assertThat(done.location()).isEqualTo(LIST);
        assertThat(pair(first, second).state()).isEqualTo(State.MERGED);
        assertThat(open()).contains(first).doesNotContain(second);
        assertThat(activities(first)).containsExactlyInAnyOrder(market.id(), fair.id());
        assertThat(count(market)).as("one person, who was noted twice").isEqualTo(1);
        assertThat(count(fair)).isEqualTo(1);
        assertThat(WEB.get(Objections.class).of(first)).hasSize(1);
        assertThat(WEB.get(Objections.class).of(second)).isEmpty();
        assertThat(desa.get("/console/prospects").body())
                .contains("Bu Rohmah", "Juga tercatat sebagai", "Rochmah, +6281211110099");
        assertThat(desa.get("/console/prospects/" + second + "/contacts").body())
                .as("an old address leads to who stays")
                .contains("Bu Rohmah", "Hari pasar");
        assertThat(WEB.get(Audit.class).about(second.toString(), 9))
                .extracting(Audit.Line::actor, Audit.Line::act)
                .contains(tuple("desa", "prospect.merged"));
    }

    @Test
    void a_contact_told_later_of_who_was_merged_is_of_who_stays() {
        var market = OUTREACH.market("Pagi sekali", LocalDate.of(2026, 11, 17));
        var first = noted("Bu Yayah", "");
        var second = noted("Yayah", "");
        var path = path(first, second);
        WEB.signIn("desa").post(path, path + "/merge", Map.of("survivor", first.toString()));
        WEB.awaitQuiet();

        met(second, market);

        assertThat(activities(first)).containsExactly(market.id());
        assertThat(count(market)).isEqualTo(1);
    }

    @Test
    void whose_name_stays_must_be_chosen() {
        var first = noted("Bu Entin", "");
        var second = noted("Entin", "");
        var path = path(first, second);
        var desa = WEB.signIn("desa");

        for (var wrong : List.of("", "siapa", UUID.randomUUID().toString())) {
            var answer = desa.post(path, path + "/merge", Map.of("survivor", wrong));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Pilih nama yang dipertahankan");
        }

        assertThat(open()).contains(first, second);
        assertThat(pair(first, second).state()).isEqualTo(State.OPEN);
    }

    @Test
    void whoever_sees_the_place_decides_whatever_their_door() {
        for (var login : List.of("serang", "desa", "damping")) {
            var first = noted("Bu Sopiah " + login, "");
            var second = noted("Sopiah " + login, "");
            var path = path(first, second);
            var officer = WEB.signIn(login);

            assertThat(officer.get(LIST).body()).as(login).contains("Bu Sopiah " + login);
            assertThat(officer.post(path, path + "/merge", Map.of("survivor", second.toString()))
                            .location())
                    .as(login)
                    .isEqualTo(LIST);
            assertThat(pair(first, second).state()).as(login).isEqualTo(State.MERGED);
        }
    }

    @Test
    void nobody_else_sees_them_or_decides() {
        var first = noted("Bu Jumsih", "");
        var second = noted("Jumsih", "");
        var path = path(first, second);
        var form = Map.of("survivor", first.toString());

        for (var login : List.of("menteng", "tetangga")) {
            var elsewhere = WEB.signIn(login);
            assertThat(elsewhere.get(LIST).body()).as(login).doesNotContain("Jumsih");
            assertThat(elsewhere.get("/console").body()).as(login).doesNotContain("tercatat dua kali");
            assertThat(elsewhere.get(path).status()).as(login).isEqualTo(404);
            assertThat(elsewhere.post("/console", path + "/different", Map.of()).status())
                    .as(login)
                    .isEqualTo(404);
            assertThat(elsewhere.post("/console", path + "/merge", form).status())
                    .as(login)
                    .isEqualTo(404);
        }
        for (var login : List.of("periksa", "kepala")) {
            var other = WEB.signIn(login);
            assertThat(other.get(LIST).status()).as(login).isEqualTo(403);
            assertThat(other.get(path).status()).as(login).isEqualTo(403);
            assertThat(other.post("/console", path + "/different", Map.of()).status())
                    .as(login)
                    .isEqualTo(403);
            assertThat(other.post("/console", path + "/merge", form).status())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(WEB.signIn("desa").get("/console").body()).contains("tercatat dua kali");
        assertThat(pair(first, second).state()).isEqualTo(State.OPEN);
    }

    @Test
    void two_who_were_never_put_side_by_side_are_no_pair() {
        var path = LIST + "/" + noted("Tarsinah", "") + "/" + noted("Wasmi", "");

        assertThat(WEB.signIn("desa").get(path).status()).isEqualTo(404);
    }

    @Test
    void who_was_closed_meanwhile_is_not_asked_about() {
        var first = noted("Bu Icih", "");
        var second = noted("Icih", "");
        var path = path(first, second);
        var desa = WEB.signIn("desa");
        WEB.get(Prospects.class).close(first, Prospect.State.ENROLLED, TestOutreach.VILLAGE);

        assertThat(desa.get(path).location()).isEqualTo(LIST);
        assertThat(desa.get(LIST).body()).doesNotContain("Bu Icih");
    }

    @Test
    void a_pair_left_over_of_one_who_was_merged_meanwhile_is_not_asked_about() {
        var stays = noted("Bu Casmi", "");
        var merged = noted("Casmi", "");
        var third = noted("Orang Ketiga", "");
        var twice = WEB.get(NotedTwice.class);
        WEB.awaitQuiet();
        twice.merge(pair(stays, merged), stays, "asep");
        WEB.awaitQuiet();
        leaveOver(merged, third);
        var path = LIST + "/" + merged + "/" + third;
        var desa = WEB.signIn("desa");

        assertThat(desa.get(LIST).body()).doesNotContain("Orang Ketiga");
        assertThat(desa.get(path).location()).isEqualTo(LIST);
        assertThat(desa.post(LIST, path + "/merge", Map.of("survivor", stays.toString()))
                        .location())
                .isEqualTo(LIST);
        assertThat(open()).contains(stays, third);
    }

    private static void leaveOver(UUID one, UUID other) {
        WEB.sql()
                .sql("""
                        INSERT INTO registry.prospect_pair (prospect_id, other_id, region_code, found_at, state)
                        VALUES (greatest(:one::uuid, :other::uuid), least(:one::uuid, :other::uuid), :region, now(), 'open')
                        """)
                .param("one", one)
                .param("other", other)
                .param("region", TestOutreach.VILLAGE.text())
                .update();
    }

    @Test
    void who_was_merged_and_is_forgotten_counts_at_no_activity_and_before_that_once() {
        var market = OUTREACH.market("Sore sekali", LocalDate.of(2026, 11, 16));
        var first = noted("Bu Tasmi", "");
        var second = noted("Tasmi", "");
        met(first, market);
        met(second, market);
        WEB.awaitQuiet();
        WEB.get(NotedTwice.class).merge(pair(first, second), first, "asep");
        WEB.awaitQuiet();
        assertThat(count(market)).isEqualTo(1);

        WEB.get(Prospects.class).forget(first, TestOutreach.VILLAGE, new Source(id.gapura.consents.Way.VOICE, "asep"));
        WEB.awaitQuiet();

        assertThat(count(market)).isZero();
    }

    @Test
    void no_prospect_is_closed_as_merged_by_hand() {
        var one = noted("Sarinah", "");
        var path = "/console/prospects/" + one + "/state";

        assertThat(WEB.signIn("desa")
                        .post("/console", path, Map.of("state", "MERGED"))
                        .status())
                .isEqualTo(404);
        assertThat(open()).contains(one);
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        var path = path(noted("Ibu Sumiati", "+6281211110004"), noted("Sumiati", ""));

        WEB.expectFit("desa", LIST, path, "/console/prospects");
    }

    private static String path(UUID one, UUID other) {
        WEB.awaitQuiet();
        pair(one, other);
        return LIST + "/" + one + "/" + other;
    }

    private static Pair pair(UUID one, UUID other) {
        return WEB.get(NotedTwice.class).find(one, other).orElseThrow();
    }

    private static UUID noted(String name, String phone) {
        var made = WEB.get(Ids.class).next();
        var contact = new NewProspect(
                name,
                Optional.of(phone).filter(number -> !number.isEmpty()),
                TestOutreach.VILLAGE,
                Optional.empty(),
                Optional.empty());
        var words = Optional.of(new Words("consent.prospect.1", "id", "Boleh saya hubungi lagi?"));
        var agreed = new Consent(
                Purpose.CONTACT,
                words,
                new Source(id.gapura.consents.Way.VOICE, "asep"),
                WEB.clock().instant());
        assertThat(WEB.get(Prospects.class).record(made, contact, agreed))
                .isInstanceOf(Prospects.Result.Recorded.class);
        return made;
    }

    private static void met(UUID prospect, Activity activity) {
        WEB.get(Contacts.class)
                .ofProspect(
                        prospect,
                        new Contact(
                                activity.id(), Way.FIELD, activity.plan().span().from(), "asep"));
    }

    private static void objected(UUID prospect) {
        var objection = WEB.get(Objections.class).list().getFirst();
        var person = new Hearing.Person(prospect, Kind.PROSPECT, TestOutreach.VILLAGE);
        var reply = objection.replies().getFirst();
        WEB.get(Objections.class)
                .hear(Hearing.of(
                        WEB.get(Ids.class).next(),
                        person,
                        objection,
                        reply,
                        WEB.clock().instant(),
                        "asep"));
    }

    private static List<UUID> activities(UUID prospect) {
        return WEB.get(Contacts.class).ofProspects(List.of(prospect)).getOrDefault(prospect, List.of()).stream()
                .map(Contact::activityId)
                .distinct()
                .toList();
    }

    private static int count(Activity activity) {
        return WEB.get(Contacts.class)
                .counts(List.of(activity.id()))
                .getOrDefault(activity.id(), Contacts.Count.NONE)
                .prospects();
    }

    private static List<UUID> open() {
        return WEB.get(Prospects.class).open(TestOutreach.VILLAGE, 1_000).stream()
                .map(Prospect::id)
                .toList();
    }
}
