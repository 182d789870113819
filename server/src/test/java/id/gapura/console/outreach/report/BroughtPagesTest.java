package id.gapura.console.outreach.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Badges;
import id.gapura.accounts.Role;
import id.gapura.adoption.objection.Hearing;
import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.adoption.objection.Objections;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Words;
import id.gapura.console.TestMembers;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.insight.Insight;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.offers.Arm;
import id.gapura.offers.Offers;
import id.gapura.offers.Trial;
import id.gapura.offers.Trial.Unit;
import id.gapura.offers.Trials;
import id.gapura.offers.Trials.Decision;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.MarketDays;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Pictures;
import id.gapura.survey.TestSurveys;
import id.gapura.survey.answer.Interview;
import id.gapura.survey.answer.Interview.Respondent;
import id.gapura.survey.answer.Interview.Taken;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BroughtPagesTest {
    private static final LocalDate JOINED = LocalDate.of(2026, 3, 15);
    /** The day after the last on which the month is paid in time in which three months are over. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);

    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final String PAGE = "/console/outreach/brought";
    private static final TestWeb WEB = TestWeb.on(JOINED);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestMembers PAYING = new TestMembers(WEB);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, JOINED.minusDays(30), JOINED.plusDays(300));
    /** Whoever pays so many months is covered three months later; with one fewer, not. */
    private static final int FOUR_MONTHS = 4;

    /** A campaign as it might have been: a market, a radio spot, a trial, objections answered, all on one day. */
    @BeforeAll
    static void campaign() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        var village = WEB.staff("desa", Role.VILLAGE_OFFICER, VILLAGE.text());
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
        WEB.staff("agen", Role.AGENT, "36.04");
        WEB.get(Badges.class).issue(village, TODAY.plusYears(1), "kepala");
        var gatherings = WEB.get(Gatherings.class);
        var market = gatherings
                .add(Gathering.Kind.MARKET, "Pasar Petir", VILLAGE, "siti")
                .orElseThrow();
        gatherings.setMarketDays(market, MarketDays.of(List.of("wednesday")), "siti");
        WEB.get(Insight.class).setTarget(VILLAGE, JOINED, 400, "RPJMDes", "siti");
        members(done(OUTREACH.market("Pagi di Pasar Petir", JOINED.minusDays(1)), 1_200_000), 14, 10);
        members(done(OUTREACH.radio("Iklan pagi", JOINED.minusDays(1), "MELATI"), 300_000), 3, 3);
        survey();
        trial();
        objections();
        WEB.awaitQuiet();
    }

    private static Activity done(Activity activity, long cost) {
        var activities = WEB.get(Activities.class);
        activities.done(activity, new Effect(Rupiah.of(cost), 300));
        return activities.find(activity.id()).orElseThrow();
    }

    /** Some who came by an activity, of whom some stay. */
    private static void members(Activity cameBy, int people, int staying) {
        for (int i = 0; i < people; i++) {
            var nik = TestAttempts.nik();
            var attempt = PEOPLE.handedIn("Warga Uji", nik);
            WEB.get(Contacts.class).ofAttempt(attempt, cameBy.id(), Way.PAGE, "self");
            pay(nik, i < staying ? FOUR_MONTHS : FOUR_MONTHS - 1);
        }
    }

    private static void pay(String nik, int months) {
        for (int i = 0; i < months; i++) {
            PAYING.pay(nik, PAYING.price(YearMonth.from(JOINED).plusMonths(i)), JOINED);
        }
    }

    /** Of ten in the village, seven have heard of it. */
    private static void survey() {
        var survey = new TestSurveys(WEB);
        var round = survey.round(JOINED, JOINED.plusDays(10));
        var heard = survey.question(QuestionKind.YES_NO).id();
        var doubt = survey.question(QuestionKind.SEVERAL).id();
        for (int i = 0; i < 10; i++) {
            var interview = new Interview(
                    WEB.get(Ids.class).next(),
                    round.id(),
                    new Respondent(VILLAGE, Livelihood.TRADER, Optional.empty()),
                    Map.of(heard, List.of(i < 7 ? Question.YES : Question.NO), doubt, List.of("2")),
                    new Taken(WEB.get(InstantSource.class).instant(), "siti", Interview.Way.CONSOLE));
            assertThat(WEB.get(Interviews.class).take(interview)).isInstanceOf(Interviews.Result.Kept.class);
        }
    }

    /** Half are helped with the form; all of them join and stay, of the others nobody does. */
    private static void trial() {
        var plan = new Trial.Plan(
                Unit.PERSON,
                TestOutreach.REGENCY,
                JOINED,
                JOINED.plusDays(30),
                List.of(Arm.heldOut(50), new Arm("B", 50, 0, true, false)),
                Optional.empty());
        var trials = WEB.get(Trials.class);
        var proposed = (Trials.Proposal.Proposed) trials.propose("Uji bantuan", plan, "siti");
        assertThat(trials.open(proposed.trialId(), "budi")).isEqualTo(Decision.DONE);
        int helped = 0;
        int heldOut = 0;
        while (helped < 10 || heldOut < 10) {
            if (isHelped()) {
                helped++;
            } else {
                heldOut++;
            }
        }
    }

    private static boolean isHelped() {
        var nik = TestAttempts.nik();
        var draft = TestAttempts.complete("Orang Uji", nik).with(Map.of(DraftField.REGION, VILLAGE.text()));
        var opening = PEOPLE.opening(Door.CONSOLE, draft, "siti");
        PEOPLE.face().open(opening);
        WEB.get(Offers.class).meet(PEOPLE.get(opening.id()));
        boolean isHelped =
                !WEB.get(Offers.class).promised(PEOPLE.get(opening.id())).isEmpty();
        if (isHelped) {
            PEOPLE.face().submit(opening.id(), "siti");
            pay(nik, FOUR_MONTHS);
        }
        return isHelped;
    }

    /** The first reply to the third objection leads on, the second does not. */
    private static void objections() {
        var objections = WEB.get(Objections.class);
        var dear = objections.list().get(2);
        var convinced = new ArrayList<UUID>();
        for (int i = 0; i < 24; i++) {
            var prospect = prospect("Calon " + i);
            var heard = Hearing.of(
                    WEB.get(Ids.class).next(),
                    new Person(prospect, Kind.PROSPECT, VILLAGE),
                    dear,
                    dear.replies().get(i % 2),
                    WEB.get(InstantSource.class).instant(),
                    "siti");
            assertThat(objections.hear(heard)).isTrue();
            if (i % 2 == 0) {
                convinced.add(prospect);
            }
        }
        WEB.setToday(JOINED.plusDays(1));
        convinced.forEach(one -> WEB.get(Prospects.class).close(one, Prospect.State.ENROLLED, VILLAGE));
    }

    private static UUID prospect(String name) {
        var prospect = WEB.get(Ids.class).next();
        var consent = new Consent(
                Purpose.CONTACT,
                Optional.of(new Words("consent.prospect.1", "id", "Bolehkah?")),
                new Source(id.gapura.consents.Way.VOICE, "siti"),
                WEB.get(InstantSource.class).instant());
        var contact = new NewProspect(name, Optional.empty(), VILLAGE, Optional.empty(), Optional.empty());
        assertThat(WEB.get(Prospects.class).record(prospect, contact, consent))
                .isInstanceOf(Prospects.Result.Recorded.class);
        return prospect;
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

    @Test
    void the_four_questions_are_answered_from_what_happened() {
        var siti = WEB.signIn("siti");
        assertThat(siti.get("/console").body()).contains("href=\"" + PAGE);

        assertThat(siti.get(PAGE).body())
                .contains("Dari 17,0 orang yang datang lewat kegiatan dan sudah 3 bulan jadi peserta, 13,0 masih")
                .contains("lewat Pagi di Pasar Petir: 10,0 orang", "10,0 dari 14,0", "71,4% (")
                .contains("Paling murah untuk tiap orang yang bertahan 3 bulan: Pagi di Pasar Petir, Rp120.000")
                .contains("3 orang: terlalu sedikit")
                .doesNotContain("Rp100.000")
                .contains("Uji bantuan, dibantu petugas: dari 100 orang yang ditawari, 100,0 lebih banyak")
                .contains("“Terlalu mahal” dijawab dengan “Coba hitung per hari")
                .contains("dari 12 orang, 100% (75,8% sampai 100%) melangkah", "Lebih baik")
                .contains("Kadugenep: ", "orang sudah kenal atau mencoba", "terlindungi dari sasaran 400")
                .contains("kelompok bayar di dekatnya: 1", "Pasar Petir buka 17 Jun 2026")
                .contains("tidak ada kegiatan di sana dalam 90 hari");
    }

    @Test
    void before_it_can_be_told_who_stayed_nothing_is_claimed() {
        WEB.setToday(TODAY.minusDays(1));
        assertThat(WEB.signIn("siti").get(PAGE).body())
                .contains("17,0 orang jadi peserta lewat kegiatan. Belum ada yang sudah 3 bulan")
                .doesNotContain("Paling murah");

        WEB.setToday(JOINED.plusMonths(3).minusDays(1));
        assertThat(WEB.signIn("siti").get(PAGE).body())
                .contains("terlalu sedikit orang yang sudah 3 bulan sejak undian")
                .doesNotContain("lebih banyak yang terlindungi");
    }

    @Test
    void another_time_and_another_place_have_other_answers() {
        var siti = WEB.signIn("siti");
        var later = siti.get(PAGE + "?from=2026-05-01&to=2026-06-15").body();

        assertThat(later)
                .contains("Belum ada peserta yang datang lewat kegiatan")
                .contains("Tidak ada penawaran dengan undian")
                .contains("Belum bisa dikatakan: satu jawaban perlu 10 orang")
                .contains("Kadugenep: ");
        assertThat(siti.get(PAGE + "?region=36.04.22").body())
                .contains("Belum ada peserta yang datang lewat kegiatan", "Uji bantuan")
                .doesNotContain("Kadugenep: ", "Terlalu mahal");
    }

    @Test
    void each_sees_as_far_as_their_places_and_role_go() {
        assertThat(WEB.signIn("agen").get(PAGE).status()).isEqualTo(403);
        assertThat(WEB.signIn("agen").get(PAGE + "/answers.pdf").status()).isEqualTo(403);
        assertThat(WEB.signIn("jauh").get(PAGE + "?region=36.04").body())
                .contains("Pilih kabupaten")
                .doesNotContain("Pagi di Pasar", "Uji bantuan", "Terlalu mahal", "Kadugenep");
        assertThat(WEB.signIn("desa").get(PAGE).body())
                .contains("Pagi di Pasar Petir", "Terlalu mahal")
                .doesNotContain("Iklan pagi", "Uji bantuan");
        assertThat(WEB.signIn("periksa").get(PAGE).body()).contains("Pilih kabupaten", "Uji bantuan");
        assertThat(WEB.signIn("periksa").get(PAGE + "?region=36.04").body()).contains("Kadugenep: ");
    }

    @Test
    void what_was_heard_is_proposed_for_the_next_campaign_and_stands_on_the_page_of_the_village() {
        var siti = WEB.signIn("siti");
        var workbook = "/console/outreach/campaigns/" + OUTREACH.campaign().id() + "/workbook";

        assertThat(siti.get(workbook + "/environment").body())
                .contains("Kabupaten Serang: “Terlalu mahal” dikatakan 24 dari 24 kali")
                .contains("“Pernah mendengar tentang jaminan kematian?” Ya: 70% (39,7% sampai 89,2%), dari 10 orang")
                .contains("“Apa yang membuat ragu?” Paling sering: Tidak ada waktu, 100%")
                .contains("Dari 24 orang yang keberatan, 24 merasa terlalu mahal: 100% (86,2% sampai 100%)");
        assertThat(siti.get(workbook + "/mix").body()).contains("Hitung per hari. Tawarkan celengan");
        assertThat(siti.get("/console/villages/" + VILLAGE.text()).body())
                .contains("Kemampuan dan jalan", "24 merasa terlalu mahal", "Hitung per hari", "Harga")
                .doesNotContain("tidak punya waktu mengurusnya");
        assertThat(siti.get("/console/villages/36.04.19.2001").body())
                .contains("Belum bisa dikatakan apa yang menghalangi");
        assertThat(WEB.signIn("jauh").get("/console/villages/" + VILLAGE.text()).status())
                .isEqualTo(404);
    }

    @Test
    void it_can_be_printed_and_fits_every_screen() throws IOException {
        var kept = WEB.signIn("siti").download(PAGE + "/answers.pdf");

        try (var document = Loader.loadPDF(Files.readAllBytes(kept.file()))) {
            Pictures.keepPages("brought", document);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Desa mana berikutnya?", "Rp120.000", "Coba hitung per hari", "Kadugenep");
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(3);
        }
        WEB.expectFit("siti", PAGE, "/console/villages/" + VILLAGE.text());
    }
}
