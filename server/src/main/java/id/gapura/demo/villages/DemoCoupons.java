package id.gapura.demo.villages;

import id.gapura.demo.DemoServices;
import id.gapura.incentives.coupons.Batch;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.coupons.Coupons.Issue;
import id.gapura.incentives.coupons.Coupons.Wanted;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Noted;
import id.gapura.incentives.stock.UnitCost;
import id.gapura.incentives.stock.UnitCosts;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Rice for those who came to the meeting: coupons of which some were redeemed, in the hall or in a shop. */
public final class DemoCoupons {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2005");
    private static final String OFFICER = "serang";
    private static final int RECEIVED = 60;
    private static final int ISSUED = 20;
    private static final int REDEEMED = 7;
    private static final Rupiah PRICE = Rupiah.of(68_000);
    private static final String SHOP = "Warung Bu Yati, Padasuka";
    private static final int IN_SHOP = 30;
    private static final int ISSUED_FOR_SHOP = 12;

    private final DemoServices services;
    private final Item rice;
    private final Depot hall;
    private final Depot shop;

    private DemoCoupons(DemoServices services, Item rice, Depot hall, Depot shop) {
        this.services = services;
        this.rice = rice;
        this.hall = hall;
        this.shop = shop;
    }

    /** Puts rice into the village hall and a shop. */
    public static DemoCoupons open(DemoServices services) {
        var stock = services.get(Stock.class);
        var rice = stock.addItem("Beras 5 kg", false, OFFICER).orElseThrow();
        return new DemoCoupons(
                services,
                rice,
                filled("Balai Desa Padasuka", rice, RECEIVED, services),
                filled(SHOP, rice, IN_SHOP, services));
    }

    private static Depot filled(String name, Item rice, int quantity, DemoServices services) {
        var stock = services.get(Stock.class);
        var depot = stock.addDepot(name, VILLAGE, OFFICER);
        stock.receive(depot.id(), rice.id(), new Noted(stock.nextMove(), quantity, "Bulog, surat jalan 118", OFFICER));
        var today = Jakarta.today(services.get(InstantSource.class));
        services.get(UnitCosts.class).put(depot.id(), rice.id(), new UnitCost(today, PRICE), OFFICER);
        return depot;
    }

    /** Issues some today, of which some are redeemed at once. */
    public void issue(LocalDate validTo) {
        issue(hall, ISSUED, OFFICER, validTo);
        issue(shop, ISSUED_FOR_SHOP, SHOP, validTo);
    }

    private void issue(Depot depot, int count, String by, LocalDate validTo) {
        var coupons = services.get(Coupons.class);
        var wanted = new Wanted(depot, rice, count, List.of(), validTo);
        if (!(coupons.issue(wanted, OFFICER) instanceof Issue.Issued(Batch batch, int _))) {
            throw new IllegalStateException("the demo's coupons are refused");
        }
        coupons.of(batch).stream()
                .limit(REDEEMED)
                .forEach(coupon -> coupons.redeem(coupon.number(), depot::equals, by));
    }
}
