package id.gapura.console.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** By which of more than fifty activities somebody came. */
class ManyActivitiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final String VILLAGE = "36.04.19.2008";
    private static final String NEW = "/console/prospects/new";
    private static final Pattern WHO = Pattern.compile("action=\"(/console/enrol/[^\"]+/who)\"");
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static Activity oldest;

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE);
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        var outreach = new TestOutreach(WEB, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        oldest = outreach.market("Siaran 100% Pagi", TODAY.minusDays(30));
        for (int i = 0; i < Activities.FEW; i++) {
            outreach.market("Pasar ke-" + i, TODAY.minusDays(1));
        }
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    private static Map<String, String> prospect(String activity) {
        return Map.of("name", "Karta", "region", VILLAGE, "consent", "yes", "activity", activity);
    }

    private static Count counted() {
        return counted(oldest);
    }

    private static Count counted(Origin origin) {
        return WEB.get(Contacts.class).counts(List.of(origin.id())).getOrDefault(origin.id(), Count.NONE);
    }

    @Test
    void it_is_named_by_code_or_by_words_and_a_wrong_answer_is_asked_again_everywhere() {
        var desa = WEB.signIn("desa");
        assertThat(desa.get(NEW).body()).contains("data-suggest=\"/console/outreach/names/people\"");
        var named = desa.get("/console/outreach/names?q=100%25%20pa").body();
        assertThat(named)
                .isEqualTo("[\"Siaran 100% Pagi (16 Mei 2026, " + oldest.words().code() + ")\"]");

        var code = oldest.words().code();
        for (var right : List.of("siaran", code.toLowerCase(Locale.ROOT), "x (16 Mei, " + code + ")")) {
            var before = counted();
            assertThat(desa.post(NEW, prospect(right)).location()).endsWith("/console/prospects");
            assertThat(counted()).isNotEqualTo(before);
        }
        for (var wrong : List.of("Pasar", "Tidak ada", "%")) {
            var refused = desa.post(NEW, prospect(wrong));
            assertThat(refused.body()).contains("atau ada lebih dari satu", "Karta");
        }
        var begun = desa.get("/console/enrol").body();
        var first = WHO.matcher(begun);
        assertThat(first.find()).isTrue();
        var who = new HashMap<>(Map.of("name", "Siti Aminah", "nik", TestAttempts.nik(), "activity", "Entah"));
        var again = desa.post("/console/enrol", first.group(1), who);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Siti Aminah", "atau ada lebih dari satu", first.group(1));
        who.put("activity", "siaran");
        var prospects = counted();
        desa.post("/console/enrol", first.group(1), who);
        assertThat(counted()).isNotEqualTo(prospects);
        var roster = Map.of("region", VILLAGE, "programmes", "JKK,JKM", "payer", "self", "activity", "Entah");
        var rows = "nama,nik\nSarip,3604990101807101\n".getBytes(StandardCharsets.UTF_8);
        var upload = "/console/rosters/upload";
        assertThat(desa.upload(upload, upload, "warga.csv", rows, roster).body())
                .as("a roster comes from no person")
                .contains("Kegiatan ini tidak ditemukan, atau ada lebih dari satu")
                .contains("data-suggest=\"/console/outreach/names\"");
    }

    private static OwnCode codeOf(String name, String place) {
        var who = WEB.get(Communicators.class).called(name, RegionCode.of(place), "desa");
        return WEB.get(OwnCodes.class).give(who, "desa").orElseThrow();
    }

    @Test
    void a_person_is_found_by_name_as_an_activity_is() {
        var neng = codeOf("Bu Neng Sari", VILLAGE);
        var twin = codeOf("Teh Pagi Sari", VILLAGE);
        codeOf("Bu Neng Jauh", "36.04.19.2001");
        var desa = WEB.signIn("desa");

        assertThat(desa.get(NEW).body())
                .contains("Datang dari kegiatan atau orang", "nama kegiatannya atau orangnya")
                .contains("/console/outreach/names/people");
        var named = "Kode Bu Neng Sari (" + neng.code() + ")";
        assertThat(desa.get("/console/outreach/names/people?q=neng").body()).isEqualTo("[\"" + named + "\"]");
        assertThat(desa.get("/console/outreach/names/people?q=pagi").body())
                .contains("Kode Teh Pagi Sari (" + twin.code() + ")", "Siaran 100% Pagi");
        assertThat(desa.get("/console/outreach/names?q=neng").body()).isEqualTo("[]");

        for (var right : List.of(named, "neng", neng.code())) {
            var before = counted(neng);
            assertThat(desa.post(NEW, prospect(right)).location()).as(right).endsWith("/console/prospects");
            assertThat(counted(neng)).as(right).isNotEqualTo(before);
        }
        for (var wrong : List.of("sari", "pagi", "neng jauh")) {
            assertThat(desa.post(NEW, prospect(wrong)).body())
                    .as(wrong)
                    .contains("Kegiatan atau orang ini tidak ditemukan, atau ada lebih dari satu");
        }
        WEB.expectFit("desa", NEW);
    }

    @Test
    void who_has_two_codes_is_suggested_once() {
        var goes = codeOf("Mang Rangkap", VILLAGE);
        var stays = codeOf("Ujang Rangkap", VILLAGE);
        assertThat(WEB.get(Communicators.class).merge(goes.who(), stays.who())).isTrue();

        assertThat(WEB.get(OwnCodes.class).search(RegionCode.of(VILLAGE), "rangkap", 5))
                .extracting(OwnCode::code)
                .containsExactly(
                        WEB.get(OwnCodes.class).of(stays.who()).orElseThrow().code());
    }

    @Test
    void only_what_goes_on_where_the_officer_works_is_suggested() {
        assertThat(WEB.signIn("jauh").get("/console/outreach/names?q=siaran").body())
                .isEqualTo("[]");
        assertThat(WEB.signIn("desa").get("/console/outreach/names?q=s").body()).isEqualTo("[]");
        var activities = WEB.get(Activities.class);
        var village = RegionCode.of(VILLAGE);
        assertThat(activities.recent(village)).hasSize(Activities.FEW).doesNotContain(oldest);
        for (int days : List.of(29, 30, 31)) {
            WEB.setToday(TODAY.plusDays(days));
            assertThat(activities.isRecent(oldest, village))
                    .isEqualTo(activities.recent(village, "siaran", 1).contains(oldest));
        }
        WEB.setToday(TODAY);
        assertThat(activities.isRecent(oldest, RegionCode.of("35"))).isFalse();
    }
}
