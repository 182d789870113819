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
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;

/** Rice for those who came to the meeting: coupons of which some were redeemed and some are over. */
public final class DemoCoupons {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2005");
    private static final String OFFICER = "serang";
    private static final int RECEIVED = 60;
    private static final int ISSUED = 20;
    private static final int REDEEMED = 7;

    private final DemoServices services;
    private final Item rice;
    private final Depot hall;

    private DemoCoupons(DemoServices services, Item rice, Depot hall) {
        this.services = services;
        this.rice = rice;
        this.hall = hall;
    }

    /** Puts rice into the village hall. */
    public static DemoCoupons open(DemoServices services) {
        var stock = services.get(Stock.class);
        var rice = stock.addItem("Beras 5 kg", false, OFFICER).orElseThrow();
        var hall = stock.addDepot("Balai Desa Padasuka", VILLAGE, OFFICER);
        var received = new Noted(stock.nextMove(), RECEIVED, "Bulog, surat jalan 118", OFFICER);
        stock.receive(hall.id(), rice.id(), received);
        return new DemoCoupons(services, rice, hall);
    }

    /** Issues some today, of which some are redeemed at once. */
    public void issue(LocalDate validTo) {
        var coupons = services.get(Coupons.class);
        var wanted = new Wanted(hall, rice, ISSUED, List.of(), validTo);
        if (!(coupons.issue(wanted, OFFICER) instanceof Issue.Issued(Batch batch, int _))) {
            throw new IllegalStateException("the demo's coupons are refused");
        }
        coupons.of(batch).stream()
                .limit(REDEEMED)
                .forEach(coupon -> coupons.redeem(coupon.number(), RegionCode.of("36.04"), OFFICER));
    }
}
