package id.gapura.portal.shop;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.incentives.coupons.Coupon;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.coupons.Coupons.Issue;
import id.gapura.incentives.coupons.Coupons.Wanted;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Move;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Noted;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShopPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final String SHOPS = "/console/incentives/shops";
    private static final TestWeb WEB = TestWeb.on(TODAY);
    private static int serial;

    private final Stock stock = WEB.get(Stock.class);
    private final Coupons coupons = WEB.get(Coupons.class);

    @BeforeAll
    static void seed() {
        WEB.loadVillages();
        WEB.staff("siti", Role.BRANCH_OFFICER, "36.04");
        WEB.staff("jauh", Role.BRANCH_OFFICER, "35");
        WEB.staff("periksa", Role.AUDITOR, "");
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    @AfterEach
    void every_redeemed_coupon_moved_one_item() {
        WEB.setToday(TODAY);
        var differences = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().contains("stock"))
                .forEach(proof -> proof.run(differences::add));
        assertThat(differences).isEmpty();
    }

    /** A shop with some of an item, and its link. */
    private record Shop(Depot depot, Item item, String link) {}

    private Shop shop(int quantity) {
        var item = stock.addItem("Beras " + ++serial, false, "siti").orElseThrow();
        var depot = stock.addDepot("Warung " + serial, RegionCode.of("36.04.19.2008"), "siti");
        stock.receive(depot.id(), item.id(), new Noted(stock.nextMove(), quantity, "", "siti"));
        return new Shop(depot, item, link(depot));
    }

    private static String link(Depot depot) {
        var siti = WEB.signIn("siti");
        siti.post(SHOPS, SHOPS + "/" + depot.id() + "/link", Map.of());
        var body = siti.get(SHOPS).body();
        return body.substring(body.indexOf("/shop/")).split("[\\s<\"]", 2)[0];
    }

    private Coupon coupon(Shop shop, UUID... workers) {
        int bearers = workers.length == 0 ? 1 : 0;
        var issued = (Issue.Issued)
                coupons.issue(new Wanted(shop.depot(), shop.item(), bearers, List.of(workers), LAST), "siti");
        return coupons.of(issued.batch()).getFirst();
    }

    private int left(Shop shop) {
        return stock.quantity(shop.depot().id(), shop.item().id());
    }

    private static String check(Shop shop, String code) {
        return WEB.visitor()
                .post(shop.link(), shop.link() + "/check", Map.of("code", code))
                .body();
    }

    private static String redeem(Shop shop, Coupon coupon) {
        var visitor = WEB.visitor();
        visitor.post(shop.link(), shop.link() + "/redeem", Map.of("code", coupon.number()));
        return visitor.get(shop.link()).body();
    }

    @Test
    void a_shop_says_how_a_coupon_stands_and_gives_out_each_once() {
        var shop = shop(5);
        var other = shop(5);
        var aminah = WEB.people().member("Aminah Petir");
        var named = coupon(shop, aminah.id());
        var elsewhere = coupon(other);

        assertThat(check(shop, named.number()))
                .contains("Kupon ini berlaku untuk " + shop.item().name(), "cocokkan dengan KTP")
                .doesNotContain("Aminah");
        assertThat(redeem(shop, named)).contains("Serahkan barangnya sekarang");
        assertThat(redeem(shop, named)).contains("Jangan serahkan barang kedua kali");
        assertThat(check(shop, named.number()))
                .contains("Sudah ditukarkan di sini")
                .doesNotContain("/redeem");
        assertThat(check(shop, elsewhere.number())).contains("hanya bisa ditukar di Warung");
        assertThat(redeem(shop, elsewhere)).contains("hanya bisa ditukar di");
        assertThat(check(shop, "GAPURA1.V.K1.0123456789ABCDEF.-.20261231.-.-.-.AAAA"))
                .contains("palsu");
        assertThat(check(shop, "0123456789ABCDEF")).contains("Bukan kupon kami");
        assertThat(left(shop)).isEqualTo(4);
        assertThat(stock.moves(shop.depot().id(), shop.item().id(), 1))
                .extracting(Move::actor)
                .containsExactly(shop.depot().name());
        assertThat(coupons.find(elsewhere.number()).orElseThrow().spent()).isEmpty();
    }

    @Test
    void of_many_who_press_at_the_same_moment_one_gives_it_out() throws Exception {
        var shop = shop(9);
        var coupon = coupon(shop);
        Callable<String> pressing = () -> redeem(shop, coupon);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(Collections.nCopies(4, pressing)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers)
                    .filteredOn(body -> body.contains("Serahkan barangnya sekarang"))
                    .hasSize(1);
        }
        assertThat(left(shop)).isEqualTo(8);
    }

    @Test
    void a_coupon_is_good_on_its_last_day_and_not_on_the_next() {
        var shop = shop(2);
        var first = coupon(shop);
        var second = coupon(shop);

        WEB.setToday(LAST);
        assertThat(redeem(shop, first)).contains("Serahkan barangnya sekarang");
        WEB.setToday(LAST.plusDays(1));
        assertThat(redeem(shop, second)).contains("sejak 31 Desember 2026").doesNotContain("sekarang");
        assertThat(left(shop)).isEqualTo(1);
    }

    @Test
    void a_link_ends_by_another_by_closing_and_by_time() {
        var shop = shop(1);
        var coupon = coupon(shop);
        var second = new Shop(shop.depot(), shop.item(), link(shop.depot()));
        assertThat(WEB.visitor().get(shop.link()).status()).isEqualTo(404);
        assertThat(WEB.visitor().get(second.link()).status()).isEqualTo(200);

        WEB.setToday(TODAY.plusDays(PersonalLinks.SHOP.toDays() - 1));
        assertThat(WEB.visitor().get(second.link()).status()).isEqualTo(200);
        WEB.setToday(TODAY.plusDays(PersonalLinks.SHOP.toDays() + 1));
        assertThat(WEB.visitor().get(second.link()).status()).isEqualTo(404);
        WEB.setToday(TODAY);
        WEB.signIn("siti").post(SHOPS, SHOPS + "/" + shop.depot().id() + "/close", Map.of());
        assertThat(WEB.visitor().get(second.link()).status()).isEqualTo(404);
        assertThat(WEB.visitor()
                        .post("/", second.link() + "/redeem", Map.of("code", coupon.number()))
                        .status())
                .isEqualTo(404);
        assertThat(left(shop)).isEqualTo(1);
    }

    @Test
    void only_officers_of_the_place_who_keep_incentives_make_and_close_links() {
        var shop = shop(1);
        var one = SHOPS + "/" + shop.depot().id();

        assertThat(WEB.signIn("jauh").get(SHOPS).body())
                .doesNotContain(shop.depot().name());
        assertThat(WEB.signIn("jauh").post(SHOPS, one + "/link", Map.of()).status())
                .isEqualTo(404);
        assertThat(WEB.signIn("jauh").post(SHOPS, one + "/close", Map.of()).status())
                .isEqualTo(404);
        assertThat(WEB.signIn("periksa").get(SHOPS).status()).isEqualTo(403);
        assertThat(WEB.visitor().get(shop.link()).status()).isEqualTo(200);
        assertThat(WEB.visitor().get("/shop/" + "A".repeat(24)).status()).isEqualTo(404);
        WEB.expectFit("siti", SHOPS, shop.link());
    }
}
