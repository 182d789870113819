package id.gapura.demo.villages;

import id.gapura.demo.DemoServices;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Gift;
import id.gapura.incentives.stock.Stock.HandOut;
import id.gapura.incentives.stock.Stock.Noted;
import id.gapura.incentives.stock.UnitCost;
import id.gapura.incentives.stock.UnitCosts;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** T-shirts for members who came to a meeting, one each. */
final class DemoSouvenirs {
    private static final String OFFICER = "serang";
    private static final int RECEIVED = 40;
    private static final Rupiah PRICE = Rupiah.of(38_000);

    private final DemoServices services;

    DemoSouvenirs(DemoServices services) {
        this.services = services;
    }

    void handOut(List<UUID> members, Activity activity, LocalDate today) {
        var stock = services.get(Stock.class);
        var shirt = stock.addItem("Kaus Desa Sadar", true, OFFICER).orElseThrow();
        var depot = stock.addDepot(
                "Gudang suvenir Padasuka", activity.plan().where().region(), OFFICER);
        stock.receive(depot.id(), shirt.id(), new Noted(stock.nextMove(), RECEIVED, "Konveksi, nota 27", OFFICER));
        services.get(UnitCosts.class).put(depot.id(), shirt.id(), new UnitCost(today, PRICE), OFFICER);
        for (var member : members) {
            var gift = new Gift(stock.nextMove(), member, Optional.of(activity.id()), OFFICER);
            if (stock.handOut(depot.id(), shirt, gift) != HandOut.HANDED_OUT) {
                throw new IllegalStateException("a T-shirt of the demo is not handed out");
            }
        }
    }
}
