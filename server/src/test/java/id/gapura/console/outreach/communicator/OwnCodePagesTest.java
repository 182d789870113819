package id.gapura.console.outreach.communicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.KnownOrigins;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Contacts.Count;
import id.gapura.outreach.contact.Way;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.receipts.TestPapers;
import id.gapura.screen.Pictures;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Codes by which people say which person they come from. */
class OwnCodePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Pattern ATTEMPT = Pattern.compile("name=\"attempt\" value=\"([^\"]+)\"");
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(90), TODAY.plusDays(90));
    private static final String HOME = "/console/outreach/communicators";
    private static final RegionCode VILLAGE = TestOutreach.VILLAGE;
    private static final String NEIGHBOUR = "36.04.19.2001";

    private final OwnCodes codes = WEB.get(OwnCodes.class);
    private final Contacts contacts = WEB.get(Contacts.class);

    @BeforeAll
    static void staff() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("tetangga", Role.VILLAGE_OFFICER, NEIGHBOUR);
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, VILLAGE.text());
    }

    @BeforeEach
    void today() {
        WEB.setToday(TODAY);
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static Communicator named(String name, RegionCode place) {
        return WEB.get(Communicators.class).called(name, place, "siti");
    }

    private OwnCode given(String name) {
        return codes.give(named(name, VILLAGE), "siti").orElseThrow();
    }

    private static String give(Communicator who) {
        return HOME + "/" + who.id() + "/code";
    }

    private static String poster(Communicator who) {
        return HOME + "/" + who.id() + "/poster.pdf";
    }

    @Test
    void somebody_who_speaks_nowhere_is_put_down_and_given_a_code_that_stays() {
        var siti = WEB.signIn("siti");
        var put = siti.post(HOME + "/new", Map.of("name", "Agen Neng", "region", VILLAGE.text()));
        var who = named("agen neng", VILLAGE);
        assertThat(put.location()).isEqualTo(HOME + "/" + who.id() + "/edit");
        assertThat(siti.get(HOME).body()).contains("Agen Neng", give(who));

        assertThat(siti.post(give(who), give(who), Map.of()).location()).isEqualTo(HOME);
        var code = codes.of(who).orElseThrow();
        assertThat(siti.get(HOME).body())
                .contains("Agen Neng sekarang punya kode", code.code(), poster(who))
                .doesNotContain(give(who));

        siti.post(give(who), give(who), Map.of());
        assertThat(codes.within(VILLAGE, TODAY))
                .filteredOn(one -> one.who().equals(who))
                .as("who has one keeps it")
                .containsExactly(code);
        assertThat(siti.post(HOME + "/new", Map.of("name", "", "region", VILLAGE.text()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_poster_has_the_code_to_scan_and_to_read_out() throws Exception {
        var given = given("Bu Poster");
        var who = given.who();
        var code = given.code();

        var pdf = WEB.signIn("siti").download(poster(who));

        assertThat(pdf.disposition()).contains("poster-" + code + ".pdf");
        try (var document = Loader.loadPDF(pdf.file().toFile())) {
            var sheet = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 100), "png", sheet);
            Pictures.keep("paper-poster-of-person", sheet::toByteArray);
            assertThat(TestPapers.read(sheet.toByteArray())).endsWith("/j/" + code);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Bu Poster", "Kadugenep", code.substring(0, 3) + " " + code.substring(3), "DAFTAR " + code)
                    .doesNotContain("Bersama");
        }
    }

    @Test
    void only_who_plans_there_gives_codes_and_who_sees_outreach_there_prints_them() {
        var who = named("Pak Izin", VILLAGE);
        for (var refused : Map.of("tetangga", 404, "jauh", 404, "periksa", 403, "agen", 403)
                .entrySet()) {
            var officer = WEB.signIn(refused.getKey());
            assertThat(officer.get(give(who)).status()).as(refused.getKey()).isEqualTo(refused.getValue());
            assertThat(officer.post("/console", give(who), Map.of()).status()).isIn(403, 404);
        }
        assertThat(WEB.signIn("periksa").get(HOME + "/new").status()).isEqualTo(403);
        assertThat(codes.of(who)).isEmpty();
        assertThat(WEB.signIn("siti").get(poster(who)).status()).isEqualTo(404);

        codes.give(who, "siti");

        assertThat(WEB.signIn("periksa").get(poster(who)).status()).isEqualTo(200);
        assertThat(WEB.signIn("periksa").get(HOME).body()).contains(poster(who));
        assertThat(WEB.signIn("agen").get(poster(who)).status()).isEqualTo(403);
        assertThat(WEB.signIn("tetangga").get(poster(who)).status()).isEqualTo(404);
    }

    @Test
    void who_opens_the_code_joins_by_that_person() {
        var code = given("Teh Yuli");
        var visitor = WEB.visitor();

        var led = visitor.get("/j/" + code.code().toLowerCase(Locale.ROOT)).location();
        var page = visitor.get(led).body();
        assertThat(page).contains("Anda datang dari: Teh Yuli.");
        var attempt = ATTEMPT.matcher(page).results().findFirst().orElseThrow().group(1);
        visitor.post(
                led,
                "/join",
                Map.of(
                        "attempt",
                        attempt,
                        "name",
                        "Warga Kode",
                        "nik",
                        TestAttempts.nik(),
                        "phone",
                        "081700012345",
                        "by",
                        code.code()));

        assertThat(contacts.counts(List.of(code.id()))).isEqualTo(Map.of(code.id(), new Count(1, 0, 0)));
    }

    @Test
    void an_officer_notes_at_the_desk_whose_code_somebody_said() {
        var code = given("Ustaz Meja");
        var siti = WEB.signIn("siti");
        var form = new HashMap<String, String>();
        form.put("name", "Bu Prospek");
        form.put("region", VILLAGE.text());
        form.put("activity", code.id().toString());
        form.put("consent", "yes");
        form.put("prospect", UUID.randomUUID().toString());
        assertThat(siti.get("/console/prospects/new").body()).contains("Kode Ustaz Meja (" + code.code() + ")");

        siti.post("/console/prospects/new", form);

        assertThat(contacts.counts(List.of(code.id()))).isEqualTo(Map.of(code.id(), new Count(0, 1, 0)));
        assertThat(siti.get("/console/prospects").body()).contains("Kode Ustaz Meja");
    }

    private UUID memberBy(Origin... origins) {
        var attempt = PEOPLE.handedIn("Warga Uji", TestAttempts.nik());
        for (var origin : origins) {
            contacts.ofAttempt(
                    attempt, new Contact(origin.id(), Way.PAGE, WEB.clock().instant(), "self"));
        }
        WEB.awaitQuiet();
        return PEOPLE.get(attempt).progress().workerId().orElseThrow();
    }

    /** By the head of the traders there, for a million rupiah. */
    private static Activity market(String title) {
        return OUTREACH.market(title, TODAY.minusDays(1));
    }

    private static String report(WebVisitor officer, String query) {
        return officer.download("/console/outreach/report/table.csv?by=" + query)
                .text();
    }

    @Test
    void members_by_a_code_count_for_the_person_beside_those_of_their_activities_and_cost_nothing() {
        var code = codes.give(named("Ketua paguyuban", VILLAGE), "siti").orElseThrow();
        var market = market("Pasar kode");
        memberBy(code);
        memberBy(code, market);
        memberBy(market);
        var siti = WEB.signIn("siti");

        assertThat(report(siti, "communicator")).contains("Ketua paguyuban (Kadugenep),1,1000000,0,0,4,3.000000,3");
        assertThat(report(siti, "activity"))
                .contains("Kode Ketua paguyuban,0,0,0,0,2,1.500000,2", "Pasar kode,1,1000000,0,0,2,1.500000,2");
        assertThat(report(siti, "kind")).contains("Kode sendiri,0,0,0,0,");
        assertThat(report(siti, "campaign")).contains("Kode sendiri,0,0,0,0,");
        assertThat(report(siti, "activity&kind=market")).contains("Pasar kode").doesNotContain("Kode Ketua");
        assertThat(siti.get(HOME).body()).contains(">3,0<");
        assertThat(WEB.signIn("tetangga").get(HOME).body()).doesNotContain("Ketua paguyuban");
    }

    @Test
    void a_code_is_in_reports_from_the_day_on_which_it_was_given() {
        var code = given("Bu Hari");

        assertThat(codes.within(VILLAGE, TODAY.minusDays(1))).doesNotContain(code);
        assertThat(codes.within(VILLAGE, TODAY)).contains(code);
        assertThat(codes.within(VILLAGE, TODAY.plusDays(1))).contains(code);
        assertThat(codes.within(RegionCode.of(NEIGHBOUR), TODAY)).doesNotContain(code);
    }

    @Test
    void the_code_of_one_who_turned_out_to_be_another_means_that_other() {
        var goes = given("Mang Dua Nama");
        var stays = named("Ujang Dua Nama", VILLAGE);
        var worker = memberBy(goes);

        assertThat(WEB.get(Communicators.class).merge(goes.who(), stays)).isTrue();

        assertThat(WEB.get(KnownOrigins.class).called(goes.code()))
                .map(Origin::called)
                .contains("Ujang Dua Nama");
        assertThat(codes.give(stays, "siti").orElseThrow().code()).isEqualTo(goes.code());
        assertThat(codes.give(goes.who(), "siti")).as("is no more").isEmpty();
        assertThat(WEB.signIn("siti")
                        .get("/console/people/" + worker + "/contacts")
                        .body())
                .contains("Kode Ujang Dua Nama");
    }

    @Test
    void the_pages_are_fit_for_every_device_and_eye() {
        var who = given("Ibu Layar").who();
        var without = named("Pak Layar", VILLAGE);

        WEB.expectFit("siti", HOME, HOME + "/new", give(without), HOME + "/" + who.id() + "/edit");
    }
}
