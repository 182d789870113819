package id.gapura.console.coupons;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.incentives.coupons.Batch;
import id.gapura.incentives.coupons.Coupon;
import id.gapura.incentives.coupons.Coupon.State;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.coupons.Coupons.Issue;
import id.gapura.incentives.coupons.Coupons.Reason;
import id.gapura.incentives.coupons.Coupons.Redemption;
import id.gapura.incentives.coupons.Coupons.Wanted;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Noted;
import id.gapura.outreach.TestOutreach;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CouponPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final RegionCode SERANG = RegionCode.of("36.04");
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static final String HOME = "/console/coupons";
    private static int serial;

    private final Stock stock = WEB.get(Stock.class);
    private final Coupons coupons = WEB.get(Coupons.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("desa", Role.VILLAGE_OFFICER, "36.04.19.2008");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @AfterEach
    void every_redeemed_coupon_moved_one_item() {
        WEB.setToday(TODAY);
        assertThat(differences()).isEmpty();
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().contains("stock"))
                .forEach(proof -> proof.run(found::add));
        return found;
    }

    /** Something in a depot. */
    private record Lying(Depot depot, Item item) {}

    private Lying lying(int quantity, boolean once) {
        var item = stock.addItem("Sembako " + ++serial, once, "siti").orElseThrow();
        var depot = stock.addDepot("Gudang " + serial, SERANG, "siti");
        stock.receive(depot.id(), item.id(), noted(quantity));
        return new Lying(depot, item);
    }

    private Noted noted(int quantity) {
        return new Noted(stock.nextMove(), quantity, "", "siti");
    }

    private Issue issue(Lying lying, int bearers, UUID... workers) {
        return coupons.issue(new Wanted(lying.depot(), lying.item(), bearers, List.of(workers), LAST), "siti");
    }

    private Coupon coupon(Lying lying, UUID... workers) {
        var issued = (Issue.Issued) issue(lying, workers.length == 0 ? 1 : 0, workers);
        return coupons.of(issued.batch()).getFirst();
    }

    private int left(Lying lying) {
        return stock.quantity(lying.depot().id(), lying.item().id());
    }

    private Redemption redeem(Coupon coupon) {
        return coupons.redeem(coupon.number(), depot -> SERANG.contains(depot.region()), "siti");
    }

    @Test
    void an_officer_issues_prints_checks_redeems_once_and_makes_the_rest_void() throws Exception {
        var siti = WEB.signIn("siti");
        var aminah = WEB.people().member("Aminah Petir");
        var lying = lying(5, false);
        var form = new HashMap<>(Map.of(
                "from",
                lying.depot().id() + "_" + lying.item().id(),
                "count",
                "2",
                "people",
                aminah.number().digits(),
                "until",
                "2026-12-31"));
        var batch = siti.post(HOME, HOME, form).location();
        assertThat(siti.get(batch).body()).contains("3 kupon terbit", "Aminah Petir", "Siapa pun yang membawanya");
        var sheet = siti.download(batch + "/sheet.pdf").file();
        var all = coupons.of(batchOf(lying));
        var named =
                all.stream().filter(one -> one.worker().isPresent()).findFirst().orElseThrow();
        try (var document = Loader.loadPDF(Files.readAllBytes(sheet))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Untuk Aminah Petir", lying.item().name());
        }
        assertThat(siti.get(batch).body()).doesNotContain(named.number());

        var typed = named.number().toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
        assertThat(siti.post(HOME, HOME + "/check", Map.of("code", typed)).body())
                .contains("Kupon ini berlaku", "Aminah Petir", lying.item().name());
        siti.post(HOME, HOME + "/redeem", Map.of("code", named.number()));
        assertThat(siti.get(HOME).body()).contains("Sudah ditukarkan. Barangnya tercatat keluar");
        siti.post(HOME, HOME + "/redeem", Map.of("code", named.number()));
        assertThat(siti.get(HOME).body()).contains("Sudah ditukarkan pada", "oleh siti");
        assertThat(left(lying)).isEqualTo(4);
        siti.post(batch, batch + "/void", Map.of());
        assertThat(siti.get(batch).body()).contains("2 kupon dibatalkan", "Dibatalkan");
        assertThat(siti.download(batch + "/sheet.pdf").status()).isEqualTo(404);
        var voided =
                all.stream().filter(one -> one.worker().isEmpty()).findFirst().orElseThrow();
        assertThat(siti.post(HOME, HOME + "/check", Map.of("code", voided.number()))
                        .body())
                .contains("Dibatalkan pada")
                .doesNotContain("Serahkan barangnya lalu");
        assertThat(siti.get("/console/incentives/" + lying.depot().id() + "/"
                                + lying.item().id())
                        .body())
                .contains("Ditukar dengan kupon");
    }

    private Batch batchOf(Lying lying) {
        return coupons.batches(List.of(lying.depot().id()), 1).getFirst();
    }

    @Test
    void coupons_of_an_activity_are_given_out_for_it_and_an_unknown_activity_is_asked_again() {
        var outreach = new TestOutreach(WEB, TODAY, LAST);
        var meeting = outreach.market("Musyawarah Kadugenep", TODAY);
        var siti = WEB.signIn("siti");
        var lying = lying(5, false);
        var form = new HashMap<>(
                Map.of("from", lying.depot().id() + "_" + lying.item().id(), "count", "1", "until", LAST.toString()));
        form.put("activity", UUID.randomUUID().toString());
        var unknown = siti.post(HOME, HOME, form);
        form.put("activity", meeting.id().toString());

        var batch = siti.post(HOME, HOME, form).location();
        redeem(coupons.of(batchOf(lying)).getFirst());
        redeem(coupon(lying));

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("Kegiatan ini tidak ditemukan");
        assertThat(siti.get(batch).body()).contains(lying.depot().name() + " · Musyawarah Kadugenep");
        assertThat(stock.moves(lying.depot().id(), lying.item().id(), 2).stream()
                        .map(move -> move.to().activity()))
                .containsExactlyInAnyOrder(Optional.of(meeting.id()), Optional.empty());
    }

    @Test
    void coupons_are_issued_for_what_begins_within_sixty_days_and_for_nothing_later() {
        var outreach = new TestOutreach(WEB, TODAY, TODAY.plusDays(90));
        var siti = WEB.signIn("siti");
        var lying = lying(9, false);
        var answers = new HashMap<Integer, Integer>();
        for (int days : List.of(1, 59, 60, 61)) {
            var market = outreach.market("Pasar " + days + " hari lagi", TODAY.plusDays(days));
            var form = Map.of(
                    "from",
                    lying.depot().id() + "_" + lying.item().id(),
                    "count",
                    "1",
                    "until",
                    LAST.toString(),
                    "activity",
                    market.id().toString());
            answers.put(days, siti.post(HOME, HOME, form).status());
        }

        assertThat(answers).isEqualTo(Map.of(1, 302, 59, 302, 60, 302, 61, 422));
        assertThat(siti.get(HOME).body()).contains("Pasar 60 hari lagi").doesNotContain("Pasar 61 hari lagi");
        assertThat(siti.get("/console/outreach/names/coming?q=hari+lagi").body())
                .contains("Pasar 60 hari lagi")
                .doesNotContain("Pasar 61 hari lagi");
        assertThat(siti.get("/console/outreach/names?q=hari+lagi").body()).doesNotContain("hari lagi");
        assertThat(siti.get("/console/incentives/" + lying.depot().id() + "/"
                                + lying.item().id())
                        .body())
                .as("nobody hands out at what has not begun")
                .doesNotContain("Pasar 1 hari lagi (");
    }

    @Test
    void of_two_who_redeem_one_coupon_at_the_same_moment_one_gives_it_out() throws Exception {
        var lying = lying(9, false);
        var coupon = coupon(lying);
        Callable<Redemption> redeeming = () -> redeem(coupon);

        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(java.util.Collections.nCopies(6, redeeming)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers)
                    .filteredOn(Redemption.Redeemed.class::isInstance)
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(Redemption.SpentBefore.class::isInstance)
                    .hasSize(5);
        }
        assertThat(left(lying)).isEqualTo(8);
    }

    @Test
    void no_more_are_issued_than_lie_there_unspoken_for_and_stock_never_falls_below_zero() {
        var lying = lying(3, false);
        var coupon = coupon(lying);

        assertThat(issue(lying, 3)).isEqualTo(new Issue.TooFewLeft(2));
        assertThat(issue(lying, 2)).isInstanceOf(Issue.Issued.class);
        assertThat(issue(lying, 0)).isEqualTo(new Issue.Refused(Reason.COUNT));
        stock.count(lying.depot().id(), lying.item().id(), noted(0));

        assertThat(redeem(coupon)).isInstanceOf(Redemption.NoneLeft.class);
        assertThat(coupons.find(coupon.number()).orElseThrow().on(TODAY)).isEqualTo(State.GOOD);
        assertThat(left(lying)).isZero();
    }

    @Test
    void a_coupon_is_good_on_its_last_day_and_not_on_the_next_when_what_it_held_is_free_again() {
        var lying = lying(2, false);
        var first = coupon(lying);
        var second = coupon(lying);

        WEB.setToday(LAST);
        assertThat(redeem(first)).isInstanceOf(Redemption.Redeemed.class);
        WEB.setToday(LAST.plusDays(1));
        assertThat(redeem(second)).isEqualTo(new Redemption.Expired(LAST));
        var wanted = new Wanted(lying.depot(), lying.item(), 1, List.of(), LAST);
        assertThat(coupons.issue(wanted, "siti")).isEqualTo(new Issue.Refused(Reason.DAY));
        assertThat(coupons.issue(new Wanted(lying.depot(), lying.item(), 1, List.of(), LAST.plusDays(1)), "siti"))
                .isInstanceOf(Issue.Issued.class);
    }

    @Test
    void what_nobody_gets_two_of_is_named_on_its_coupons_and_given_once() {
        var lying = lying(3, true);
        var wati = WEB.people().member("Wati").id();
        assertThat(issue(lying, 1)).isEqualTo(new Issue.Refused(Reason.NEEDS_NAMES));
        var first = coupon(lying, wati);
        var second = coupon(lying, wati);

        assertThat(redeem(first)).isInstanceOf(Redemption.Redeemed.class);
        assertThat(redeem(second)).isInstanceOf(Redemption.HadOne.class);
        assertThat(left(lying)).isEqualTo(2);
    }

    @Test
    void two_records_of_one_person_who_were_merged_redeem_one_of_their_coupons() {
        var lying = lying(3, true);
        var first = WEB.people().member("Wati Satu").id();
        var second = WEB.people().member("Wati Dua").id();
        var stays = WEB.people().member("Wati").id();
        var coupons = List.of(coupon(lying, first), coupon(lying, second), coupon(lying, stays));
        merge(first, second);
        merge(second, stays);

        assertThat(coupons.stream().map(this::redeem))
                .extracting(Object::getClass)
                .containsExactly(Redemption.Redeemed.class, Redemption.HadOne.class, Redemption.HadOne.class);
        assertThat(left(lying)).isEqualTo(2);
    }

    private static void merge(UUID merged, UUID into) {
        WEB.sql()
                .sql("UPDATE registry.worker SET merged_into = :into WHERE worker_id = :merged")
                .param("merged", merged)
                .param("into", into)
                .update();
    }

    @Test
    void a_coupon_of_another_place_and_a_forged_one_are_refused_and_pages_keep_to_their_place() {
        var coupon = coupon(lying(1, false));
        var batch = HOME + "/" + coupon.batchId();
        var jauh = WEB.signIn("jauh");

        assertThat(jauh.post(HOME, HOME + "/check", Map.of("code", coupon.number()))
                        .body())
                .contains("Kupon ini untuk tempat lain: Gudang " + serial)
                .doesNotContain("Sembako " + serial);
        jauh.post(HOME, HOME + "/redeem", Map.of("code", coupon.number()));
        assertThat(jauh.get(HOME).body()).contains("untuk tempat lain");
        assertThat(jauh.post(HOME, HOME + "/check", Map.of("code", "GAPURA1.V.x.1.-.-.-.-.-.AA"))
                        .body())
                .contains("Bukan kupon kami");
        assertThat(jauh.get(batch).status()).isEqualTo(404);
        assertThat(jauh.post(HOME, batch + "/void", Map.of()).status()).isEqualTo(404);
        assertThat(WEB.signIn("desa").get(batch).status()).isEqualTo(404);
        assertThat(WEB.signIn("desa").get(HOME).status()).isEqualTo(200);
        assertThat(WEB.signIn("periksa").get(HOME).status()).isEqualTo(403);
        assertThat(coupons.find(coupon.number()).orElseThrow().spent()).isEmpty();
        var wrong = WEB.signIn("siti").post(HOME, HOME, Map.of("from", "x", "count", "1", "until", "2026-12-31"));
        assertThat(wrong.status()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_issued_is_refused_with_one_message() {
        var siti = WEB.signIn("siti");
        var lying = lying(2, false);
        var from = lying.depot().id() + "_" + lying.item().id();

        assertThat(siti.post(HOME, HOME, Map.of("from", from, "count", "3", "until", "2026-12-31"))
                        .body())
                .containsOnlyOnce("Hanya 2 yang belum dijanjikan");
        assertThat(siti.post(HOME, HOME, Map.of("from", from, "count", "dua", "until", "2026-12-31"))
                        .body())
                .containsOnlyOnce("Isi jumlah kupon");
        assertThat(siti.post(HOME, HOME, Map.of("from", from, "people", "123", "until", "2026-12-31"))
                        .body())
                .containsOnlyOnce("1 baris tidak cocok");
        assertThat(siti.post(HOME, HOME, Map.of("from", from, "count", "1", "until", "2026-11-20"))
                        .status())
                .isEqualTo(422);
        assertThat(coupons.batches(List.of(lying.depot().id()), 9)).isEmpty();
    }

    @Test
    void pages_fit_every_screen_and_reader() {
        var lying = lying(30, false);
        var issued = (Issue.Issued) issue(lying, 4, WEB.people().member("Jaja").id());
        redeem(coupons.of(issued.batch()).getFirst());

        WEB.expectFit("siti", HOME, HOME + "/" + issued.batch().id());
    }
}
