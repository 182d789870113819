package id.gapura.portal.shop;

import id.gapura.incentives.coupons.Batch;
import id.gapura.incentives.coupons.Coupon;
import id.gapura.incentives.coupons.Coupon.Spent;
import id.gapura.incentives.coupons.Coupons.Redemption;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Stock;
import id.gapura.portal.shop.ShopPage.Brought;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says to a shop how a coupon stands, and what lies there. */
record ShopView(Stock stock, Shell shell) {
    static final String CODE = "code";
    /** How a signed code begins. */
    private static final String SIGNED = "GAPURA";

    ShopPage page(Depot shop, String address, Optional<Brought> brought) {
        var code = Field.text(CODE, shell.text("coupons.code"))
                .hint(shell.text("shop.code.hint"))
                .autocomplete("off")
                .required();
        var rows = stock.left(shop.region()).stream()
                .filter(left -> left.depot().equals(shop))
                .map(left -> List.of(
                        Cell.text(left.item().name()),
                        Cell.amount(shell.format().number(left.quantity()))))
                .toList();
        var left = new Table(
                shell.text("shop.left"),
                List.of(Table.words(shell.text("shop.item")), Table.amount(shell.text("shop.quantity"))),
                rows,
                shell.text("shop.left.none"));
        return new ShopPage(shop.name(), address, code, brought, left);
    }

    Notice good(Coupon coupon, Batch batch) {
        var item = stock.findItem(batch.itemId()).orElseThrow().name();
        return Notice.good(shell.text("shop.good", item, shell.format().date(batch.validTo())))
                .withDetail(coupon.worker().isPresent() ? shell.text("shop.good.named") : shell.text("shop.good.more"));
    }

    Notice unknown(String code) {
        boolean isSigned = code.strip().toUpperCase(Locale.ROOT).startsWith(SIGNED);
        return Notice.bad(shell.text(isSigned ? "shop.forged" : "coupons.unknown"));
    }

    Notice notice(Redemption ending, Depot shop) {
        var format = shell.format();
        return switch (ending) {
            case Redemption.Redeemed _ -> Notice.good(shell.text("shop.done"));
            case Redemption.Unknown _ -> Notice.bad(shell.text("coupons.unknown"));
            case Redemption.SpentBefore(var spent) -> Notice.bad(spent(spent, shop));
            case Redemption.Expired(var day) -> Notice.bad(shell.text("coupons.expired", format.date(day)));
            case Redemption.Elsewhere(var depot) -> Notice.bad(shell.text("shop.elsewhere", depot.name()));
            case Redemption.NoneLeft _ -> Notice.warning(shell.text("coupons.none-left"));
            case Redemption.HadOne _ -> Notice.warning(shell.text("coupons.had-one"));
        };
    }

    /** Whoever else spent it is not named to a shop. */
    private String spent(Spent spent, Depot shop) {
        var at = shell.format().time(spent.at());
        return switch (spent.state()) {
            case REDEEMED -> shell.text(spent.by().equals(shop.name()) ? "shop.spent.here" : "shop.spent", at);
            case VOID, GOOD, EXPIRED -> shell.text("shop.void", at);
        };
    }
}
