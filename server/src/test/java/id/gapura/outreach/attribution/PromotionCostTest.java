package id.gapura.outreach.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.console.TestMembers;
import id.gapura.database.Database;
import id.gapura.database.Proof;
import id.gapura.database.TestDatabase;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.coupons.Coupons.Issue;
import id.gapura.incentives.coupons.Coupons.Redemption;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Gift;
import id.gapura.incentives.stock.Stock.HandOut;
import id.gapura.incentives.stock.Stock.Noted;
import id.gapura.incentives.stock.Stock.Won;
import id.gapura.incentives.stock.UnitCost;
import id.gapura.incentives.stock.UnitCosts;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.attribution.Promotion.Kind;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.SponsorMoney;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromotionCostTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final RegionCode KADUGENEP = TestOutreach.VILLAGE;
    private static final RegionCode PETIR = RegionCode.of("36.04.19.2001");
    private static final TestWeb WEB = TestWeb.on(DAY);
    private static final TestMembers MEMBERS = new TestMembers(WEB);
    private static final TestOutreach OUTREACH = new TestOutreach(WEB, DAY.minusDays(60), DAY.plusDays(60));
    private static int serial;

    private final Stock stock = WEB.get(Stock.class);
    private final UnitCosts costs = WEB.get(UnitCosts.class);

    @BeforeEach
    void today() {
        WEB.setToday(DAY);
    }

    @AfterAll
    static void close() {
        WEB.close();
    }

    /** Something in a depot. */
    private record Lying(Depot depot, Item item) {}

    private Lying lying(RegionCode region) {
        var item = stock.addItem("Payung " + ++serial, false, "siti").orElseThrow();
        var depot = stock.addDepot("Gudang " + serial, region, "siti");
        stock.receive(depot.id(), item.id(), new Noted(stock.nextMove(), 50, "", "siti"));
        return new Lying(depot, item);
    }

    private void cost(Lying lying, LocalDate from, long each) {
        costs.put(lying.depot().id(), lying.item().id(), new UnitCost(from, Rupiah.of(each)), "siti");
    }

    private void handOut(Lying lying, LocalDate day, Optional<UUID> activity) {
        WEB.setToday(day);
        var worker = MEMBERS.enrol("Warga Uji", "ojek", KADUGENEP.text(), DAY);
        var gift = new Gift(stock.nextMove(), worker.id(), activity, "siti");
        assertThat(stock.handOut(lying.depot().id(), lying.item(), gift)).isEqualTo(HandOut.HANDED_OUT);
    }

    private static Optional<UUID> at(Activity activity) {
        return Optional.of(activity.id());
    }

    private void redeem(Lying lying, Optional<UUID> activity, LocalDate day) {
        var coupons = WEB.get(Coupons.class);
        var wanted = new Coupons.Wanted(lying.depot(), lying.item(), 1, List.of(), DAY.plusDays(50), activity);
        var batch = ((Issue.Issued) coupons.issue(wanted, "siti")).batch();
        WEB.setToday(day);
        var number = coupons.of(batch).getFirst().number();
        assertThat(coupons.redeem(number, _ -> true, "siti")).isInstanceOf(Redemption.Redeemed.class);
    }

    private static Line line(Activity activity) {
        var wanted = Wanted.between(TestOutreach.REGENCY, DAY.minusDays(60), DAY.plusDays(60));
        var report = WEB.get(Attribution.class).report(wanted, Model.DECAYED);
        return report.by(one -> one.id().equals(activity.id()) ? "it" : "others")
                .getOrDefault("it", Line.EMPTY);
    }

    private static List<Promotion> promotion(RegionCode within, LocalDate from, LocalDate to) {
        return WEB.get(Attribution.class).promotion(Wanted.between(within, from, to));
    }

    @Test
    void what_is_given_at_an_activity_costs_what_one_costs_on_that_day_and_before_the_first_day_what_holds_from_then() {
        var market = OUTREACH.market("Pasar satu", DAY.minusDays(1));
        var lying = lying(KADUGENEP);
        cost(lying, DAY, 20_000);
        cost(lying, DAY.plusDays(10), 30_000);

        handOut(lying, DAY.minusDays(1), at(market));
        assertThat(line(market).input().given()).isEqualTo(Rupiah.of(20_000));
        handOut(lying, DAY, at(market));
        assertThat(line(market).input().given()).isEqualTo(Rupiah.of(40_000));
        handOut(lying, DAY.plusDays(9), at(market));
        assertThat(line(market).input().given()).isEqualTo(Rupiah.of(60_000));
        handOut(lying, DAY.plusDays(10), at(market));
        assertThat(line(market).input().given()).isEqualTo(Rupiah.of(90_000));
        handOut(lying, DAY.plusDays(11), at(market));
        assertThat(line(market).input().given()).isEqualTo(Rupiah.of(120_000));

        cost(lying, DAY.plusDays(10), 35_000);
        assertThat(line(market).input()).isEqualTo(new Line.Input(1, Rupiah.of(1_000_000), Rupiah.of(130_000), 0, 0));
        assertThat(line(market).input().cost()).isEqualTo(Rupiah.of(1_130_000));
    }

    @Test
    void what_one_costs_is_known_from_its_day_on_and_is_another_matter_in_another_depot() {
        var here = lying(KADUGENEP);
        var there = lying(KADUGENEP);
        cost(here, DAY, 20_000);
        cost(here, DAY.plusDays(10), 30_000);

        assertThat(costs.on(DAY.plusDays(9), here.depot().id(), here.item().id()))
                .contains(new UnitCost(DAY, Rupiah.of(20_000)));
        assertThat(costs.on(DAY.plusDays(10), here.depot().id(), here.item().id()))
                .contains(new UnitCost(DAY.plusDays(10), Rupiah.of(30_000)));
        assertThat(costs.on(DAY.plusDays(11), here.depot().id(), here.item().id()))
                .contains(new UnitCost(DAY.plusDays(10), Rupiah.of(30_000)));
        assertThat(costs.on(DAY.minusDays(99), here.depot().id(), here.item().id()))
                .contains(new UnitCost(DAY, Rupiah.of(20_000)));
        assertThat(costs.on(DAY, there.depot().id(), here.item().id())).isEmpty();
    }

    @Test
    void a_coupon_belongs_to_the_activity_it_was_issued_for_whenever_it_is_redeemed_and_costs_nothing_until_then() {
        var market = OUTREACH.market("Pasar dua", DAY.minusDays(1));
        var lying = lying(KADUGENEP);
        cost(lying, DAY, 15_000);
        var waiting = new Coupons.Wanted(lying.depot(), lying.item(), 9, List.of(), DAY.plusDays(50), at(market));
        assertThat(WEB.get(Coupons.class).issue(waiting, "siti")).isInstanceOf(Issue.Issued.class);
        assertThat(line(market).input().given()).isEqualTo(Rupiah.ZERO);

        redeem(lying, at(market), DAY.plusDays(40));

        assertThat(line(market).input().given()).isEqualTo(Rupiah.of(15_000));
    }

    @Test
    void a_prize_of_a_draw_costs_like_a_thing_that_is_handed_out_at_its_activity_and_besides() {
        var market = OUTREACH.market("Pasar undian", DAY.minusDays(1));
        var day = DAY.plusDays(22);
        var bojong = RegionCode.of("36.04.20");
        var lying = lying(bojong);
        cost(lying, DAY, 40_000);
        WEB.setToday(day);
        assertThat(award(lying, at(market))).isTrue();
        assertThat(award(lying, Optional.empty())).isTrue();

        assertThat(line(market).input().given()).isEqualTo(Rupiah.of(40_000));
        assertThat(promotion(bojong, day, day)).containsExactly(new Promotion(Kind.THINGS, 1, Rupiah.of(40_000), 0));
        assertThat(promotion(bojong, day.minusDays(9), day.minusDays(1))).isEmpty();
    }

    private boolean award(Lying lying, Optional<UUID> activity) {
        return stock.award(lying.depot().id(), lying.item(), new Won(Optional.empty(), activity, "Doorprize", "siti"));
    }

    @Test
    void what_is_given_at_no_activity_is_a_line_of_its_own_by_the_place_of_its_depot_and_the_day() {
        var market = OUTREACH.market("Pasar tiga", DAY.minusDays(1));
        var day = DAY.plusDays(20);
        var lying = lying(PETIR);
        cost(lying, DAY, 10_000);
        handOut(lying, day, Optional.empty());
        handOut(lying, day, at(market));
        redeem(lying, Optional.empty(), day);
        handOut(lying(PETIR), day, Optional.empty());

        var things = new Promotion(Kind.THINGS, 2, Rupiah.of(10_000), 1);
        var coupons = new Promotion(Kind.COUPONS, 1, Rupiah.of(10_000), 0);
        assertThat(promotion(PETIR, day, day)).containsExactly(things, coupons);
        assertThat(promotion(PETIR, day.minusDays(1), day)).containsExactly(things, coupons);
        assertThat(promotion(PETIR, day.minusDays(1), day.minusDays(1))).isEmpty();
        assertThat(promotion(PETIR, day.plusDays(1), day.plusDays(1))).isEmpty();
        assertThat(promotion(KADUGENEP, day, day)).isEmpty();
        var ofCampaign =
                Wanted.between(PETIR, day, day).ofCampaign(OUTREACH.campaign().id());
        assertThat(WEB.get(Attribution.class).promotion(ofCampaign)).isEmpty();
        assertThat(line(market).input().given()).isEqualTo(Rupiah.of(10_000));
    }

    @Test
    void what_is_given_counts_on_its_day_in_jakarta_to_the_second() {
        var baros = RegionCode.of("36.04.22");
        var day = DAY.plusDays(30);
        var lying = lying(baros);
        var midnight = day.atStartOfDay(Jakarta.ZONE).toInstant();
        handOutAt(midnight.minusSeconds(1), lying);
        assertThat(promotion(baros, day, day)).isEmpty();
        handOutAt(midnight, lying);
        assertThat(promotion(baros, day, day)).extracting(Promotion::count).containsExactly(1);
        handOutAt(midnight.plus(Duration.ofDays(1)).minusSeconds(1), lying);
        handOutAt(midnight.plus(Duration.ofDays(1)), lying);

        assertThat(promotion(baros, day, day)).extracting(Promotion::count).containsExactly(2);
    }

    @Test
    void among_many_things_those_of_some_days_are_found_by_index() {
        var lying = lying(PETIR);
        WEB.sql()
                .sql("""
                        INSERT INTO incentives.stock_move
                            (depot_id, move_id, item_id, cause, quantity, worker_id, note, actor, at)
                        SELECT :depot, gen_random_uuid(), :item, 'handed-out', -1, gen_random_uuid(), '', 'siti',
                               timestamptz '2020-01-01' + n * interval '1 hour'
                        FROM generate_series(1, 5000) AS n
                        """)
                .param("depot", lying.depot().id())
                .param("item", lying.item().id())
                .update();
        TestDatabase.asOwner(WEB.get(Database.class), "ANALYZE incentives.stock_move");

        var plan = WEB.sql()
                .sql("EXPLAIN " + GivenStore.BESIDES)
                .param("from", PETIR.text())
                .param("beyond", PETIR.beyond())
                .param(
                        "first",
                        LocalDate.of(2020, 3, 1).atStartOfDay(Jakarta.ZONE).toOffsetDateTime())
                .param(
                        "last",
                        LocalDate.of(2020, 3, 8).atStartOfDay(Jakarta.ZONE).toOffsetDateTime())
                .query(String.class)
                .list();

        assertThat(String.join("\n", plan)).containsPattern("stock_move_besides(?s:.)*Index Cond: .*\\(at >= ");
    }

    private void handOutAt(Instant instant, Lying lying) {
        var worker = MEMBERS.enrol("Warga Uji", "ojek", KADUGENEP.text(), DAY);
        WEB.clock().standAt(instant);
        var gift = new Gift(stock.nextMove(), worker.id(), Optional.empty(), "siti");
        assertThat(stock.handOut(lying.depot().id(), lying.item(), gift)).isEqualTo(HandOut.HANDED_OUT);
    }

    @Test
    void things_without_a_cost_are_counted_and_in_no_cost_until_it_is_put_down() {
        var outreach = new TestOutreach(WEB, DAY.minusDays(60), DAY.plusDays(60));
        var market = outreach.market("Pasar empat", DAY.minusDays(1));
        var wanted = Wanted.between(TestOutreach.REGENCY, DAY.minusDays(60), DAY.plusDays(60))
                .ofCampaign(outreach.campaign().id());
        var lying = lying(KADUGENEP);
        handOut(lying, DAY, at(market));
        var before = WEB.get(Attribution.class).report(wanted, Model.DECAYED);

        cost(lying, DAY.plusDays(5), 12_000);
        var after = WEB.get(Attribution.class).report(wanted, Model.DECAYED);

        assertThat(before.unpriced()).isEqualTo(1);
        assertThat(before.all().input().given()).isEqualTo(Rupiah.ZERO);
        assertThat(after.unpriced()).isZero();
        assertThat(after.all().input().given()).isEqualTo(Rupiah.of(12_000));
    }

    @Test
    void free_months_out_of_a_budget_of_promotion_count_where_the_member_lives_and_other_sponsors_months_do_not() {
        var village = RegionCode.of("36.04.19.2005");
        var day = DAY.plusDays(3);
        var price = MEMBERS.price(YearMonth.from(day));
        give(Sponsor.Kind.PROMOTION, village, day);
        give(Sponsor.Kind.VILLAGE, village, day);

        assertThat(promotion(village, day, day)).containsExactly(new Promotion(Kind.MONTHS, 1, price, 0));
        assertThat(promotion(village, day.minusDays(1), day.minusDays(1))).isEmpty();
        assertThat(promotion(village, day.plusDays(1), day.plusDays(1))).isEmpty();
        assertThat(promotion(RegionCode.of("36.04.19.2006"), day, day)).isEmpty();
    }

    /** A month to a newcomer of a village. */
    private static void give(Sponsor.Kind kind, RegionCode village, LocalDate day) {
        WEB.setToday(day);
        var sponsors = WEB.get(Sponsors.class);
        var schemes = WEB.get(Schemes.class);
        var month = YearMonth.from(day);
        var sponsor = sponsors.create("Penanggung " + ++serial, kind, TestOutreach.REGENCY, "", "siti");
        SponsorMoney.receive(sponsors, new Funding(sponsor.id(), "T" + serial, Rupiah.of(1_000_000), day));
        var terms = new Scheme.Terms(
                Programmes.JKK_JKM, month, month.plusMonths(3), Rupiah.of(1_000_000), OptionalInt.of(3));
        var scheme = schemes.open(sponsor.id(), "Program " + serial, terms, "siti");
        var newcomer = MEMBERS.enrol("Warga Baru", "ojek", village.text(), day);
        assertThat(schemes.add(scheme, List.of(newcomer.id()), "siti").added()).isEqualTo(1);
        WEB.awaitQuiet();
    }

    @Test
    void verify_notices_what_was_given_at_an_activity_that_there_is_not() {
        var market = OUTREACH.market("Pasar lima", DAY.minusDays(1));
        var lost = UUID.randomUUID();
        var lying = lying(KADUGENEP);
        handOut(lying, DAY, at(market));
        assertThat(differences()).isEmpty();

        handOut(lying, DAY, Optional.of(lost));

        assertThat(differences()).singleElement().asString().contains(lost.toString());
    }

    private static List<String> differences() {
        var found = new ArrayList<String>();
        WEB.all(Proof.class).stream()
                .filter(proof -> proof.name().equals("things given at activities"))
                .forEach(proof -> proof.run(found::add));
        return found;
    }
}
