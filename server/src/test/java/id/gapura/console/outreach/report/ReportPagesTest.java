package id.gapura.console.outreach.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Gift;
import id.gapura.incentives.stock.Stock.HandOut;
import id.gapura.incentives.stock.Stock.Noted;
import id.gapura.incentives.stock.UnitCost;
import id.gapura.incentives.stock.UnitCosts;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final String PAGE = "/console/outreach/report";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, TODAY.minusDays(30), TODAY.plusDays(30));

    /** One market that brought three people of three places and gave away two umbrellas, one that brought nobody. */
    @BeforeAll
    static void campaign() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("desa", Role.VILLAGE_OFFICER, TestOutreach.VILLAGE.text());
        WEB.staff("pusat", Role.AUDITOR, "");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        var market = done(OUTREACH.market("Pasar pagi", TODAY.minusDays(1)), 900_000);
        done(OUTREACH.market("Pasar sepi", TODAY.minusDays(1)), 70_000);
        var first = member("36.04.19.2008", "nelayan", market);
        member("36.04.19.2001", "nelayan", market);
        member("36.04.22", "ojek", market);
        umbrellas(first, Optional.of(market.id()), Optional.of(market.id()), Optional.empty());
        WEB.awaitQuiet();
    }

    private static Activity done(Activity activity, long cost) {
        var activities = WEB.get(Activities.class);
        activities.done(activity, new Effect(Rupiah.of(cost), 100));
        return activities.find(activity.id()).orElseThrow();
    }

    private static UUID member(String home, String livelihood, Activity cameBy) {
        var draft = TestAttempts.complete("Warga Uji", TestAttempts.nik())
                .with(Map.of(DraftField.REGION, home, DraftField.LIVELIHOOD, livelihood));
        var opening = PEOPLE.opening(RegionCode.of(home), draft);
        PEOPLE.face().enrol(opening);
        WEB.get(Contacts.class).ofAttempt(opening.id(), cameBy.id(), Way.PAGE, "self");
        return PEOPLE.get(opening.id()).progress().workerId().orElseThrow();
    }

    @SafeVarargs
    private static void umbrellas(UUID worker, Optional<UUID>... at) {
        var stock = WEB.get(Stock.class);
        var item = stock.addItem("Payung", false, "siti").orElseThrow();
        var depot = stock.addDepot("Gudang", TestOutreach.VILLAGE, "siti");
        stock.receive(depot.id(), item.id(), new Noted(stock.nextMove(), 9, "", "siti"));
        WEB.get(UnitCosts.class).put(depot.id(), item.id(), new UnitCost(TODAY, Rupiah.of(30_000)), "siti");
        for (var activity : at) {
            assertThat(stock.handOut(depot.id(), item, new Gift(stock.nextMove(), worker, activity, "siti")))
                    .isEqualTo(HandOut.HANDED_OUT);
        }
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static List<String> file(String login, String query) {
        return WEB.signIn(login)
                .download(PAGE + "/table.csv" + query)
                .text()
                .lines()
                .toList();
    }

    /** The name, the cost, what of it was given away, and the people of each line. */
    private static List<String> ofMembers(String login, String query) {
        return file(login, query).stream()
                .skip(1)
                .map(line -> line.split(",(?=\\d+\\.\\d{6},)", 2)[0])
                .toList();
    }

    @Test
    void places_are_those_where_members_live_one_level_below_what_is_asked_and_what_brought_nobody_is_apart() {
        assertThat(ofMembers("siti", "?by=place"))
                .containsExactly(
                        "Petir,640000,40000",
                        "Baros,320000,20000",
                        "Kegiatan yang tidak membawa siapa pun,70000,0",
                        "Barang yang diberikan di luar kegiatan (1),30000,30000",
                        "Semuanya,1060000,90000",
                        "Tanpa kegiatan yang diketahui,0,0");
        assertThat(ofMembers("siti", "?by=place&region=36.04.19"))
                .contains("Kadugenep,320000,20000", "Petir,320000,20000", "Di luar Petir,320000,20000");
        assertThat(ofMembers("desa", "?by=place")).contains("Kadugenep,320000,20000", "Di luar Kadugenep,640000,40000");
        assertThat(ofMembers("pusat", "?by=place")).first().isEqualTo("Banten,960000,60000");
        assertThat(ofMembers("jauh", "?by=place")).isEmpty();
    }

    @Test
    void segments_are_what_members_live_on() {
        assertThat(ofMembers("siti", "?by=segment"))
                .contains(
                        "\"Nelayan, petambak\",640000,40000",
                        "Ojek,320000,20000",
                        "Kegiatan yang tidak membawa siapa pun,70000,0");
    }

    @Test
    void the_file_of_activities_counts_them_and_that_of_members_does_not() {
        assertThat(file("siti", "")).first().asString().contains("Kegiatan,Biaya");
        assertThat(file("siti", "?by=activity")).anyMatch(line -> line.startsWith("Semuanya,2,1060000,90000,"));
        assertThat(file("siti", "?by=place")).first().asString().contains("Tempat tinggal peserta,Biaya,");
    }

    @Test
    void the_page_says_the_same_with_all_of_it_together_and_how_to_read_it() {
        var siti = WEB.signIn("siti");

        assertThat(siti.get(PAGE + "?by=place").body())
                .contains("Tempat tinggal peserta", "Petir", "Baros", "Semuanya")
                .contains("dari biaya Rp640.000, Rp40.000 dibagikan")
                .containsPattern(
                        "(?s)dari biaya Rp1.060.000, Rp90.000 dibagikan.*dari biaya Rp1.060.000, Rp90.000 dibagikan")
                .doesNotContain("dari biaya Rp1.030.000")
                .contains("Biaya kegiatan dibagi kepada mereka yang datang lewatnya")
                .doesNotContain("belum ada harga satuannya");
        assertThat(siti.get(PAGE).body())
                .contains("Pasar pagi", "Rp960.000, Rp60.000 dibagikan", "dari biaya Rp70.000", "Semuanya")
                .doesNotContain("Biaya kegiatan dibagi kepada mereka");
        assertThat(siti.get("/console/outreach/brought").body())
                .contains("Di luar biaya kegiatan masih ada: Barang yang diberikan di luar kegiatan (1) Rp30.000.");
        assertThat(siti.get(PAGE + "?campaign=" + OUTREACH.campaign().id()).body())
                .contains("Rp1.030.000", "Target dan hasil")
                .doesNotContain("Barang yang diberikan di luar kegiatan");
        assertThat(WEB.signIn("jauh").get(PAGE).body()).doesNotContain("Barang yang diberikan", "Pasar pagi");
    }

    @Test
    void it_fits_every_screen() {
        WEB.expectFit("siti", PAGE, PAGE + "?by=segment", PAGE + "?by=place");
    }
}
