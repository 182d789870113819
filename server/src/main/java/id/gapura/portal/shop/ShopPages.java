package id.gapura.portal.shop;

import id.gapura.accounts.Audit;
import id.gapura.incentives.coupons.Coupon;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.coupons.Coupons.Redemption;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Stock;
import id.gapura.partner.link.PersonalLink.Use;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.portal.shop.ShopPage.Brought;
import id.gapura.receipts.CouponCodes;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A shop checks a coupon and gives out what it is good for. A coupon's number is in forms, never in an address. */
@Controller
final class ShopPages {
    private static final String ONE = "/shop/{token}";

    private final PersonalLinks links;
    private final Stock stock;
    private final Coupons coupons;
    private final CouponCodes codes;
    private final Audit audit;

    ShopPages(PersonalLinks links, Stock stock, Coupons coupons, CouponCodes codes, Audit audit) {
        this.links = links;
        this.stock = stock;
        this.coupons = coupons;
        this.codes = codes;
        this.audit = audit;
    }

    private Optional<Depot> shop(String token) {
        return links.find(token, Use.SHOP).flatMap(link -> stock.findDepot(link.holder()));
    }

    /** Says no more than that the link is over, whatever the reason. */
    private static ModelAndView gone() {
        return new ModelAndView("portal/pay/gone", HttpStatus.NOT_FOUND);
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String token, Shell shell) {
        return shop(token)
                .map(shop -> page(shop, token, Optional.empty(), shell))
                .orElseGet(ShopPages::gone);
    }

    private ModelAndView page(Depot shop, String token, Optional<Brought> brought, Shell shell) {
        var view = new ShopView(stock, shell);
        return new ModelAndView("portal/shop/shop", "page", view.page(shop, "/shop/" + token, brought));
    }

    /** What somebody brings, before it is redeemed. */
    @PostMapping(ONE + "/check")
    ModelAndView check(
            @PathVariable String token,
            @RequestParam(name = ShopView.CODE, defaultValue = "") String code,
            Shell shell) {
        return shop(token)
                .map(shop -> page(shop, token, Optional.of(brought(shop, code, shell)), shell))
                .orElseGet(ShopPages::gone);
    }

    private Brought brought(Depot shop, String code, Shell shell) {
        var view = new ShopView(stock, shell);
        var found = codes.number(code).flatMap(coupons::find);
        if (found.isEmpty()) {
            return new Brought(view.unknown(code), "");
        }
        record(shop, "coupon.checked", found.get());
        return coupons.refusal(found.get(), shop::equals)
                .map(why -> new Brought(view.notice(why, shop), ""))
                .orElseGet(() -> new Brought(
                        view.good(
                                found.get(),
                                coupons.findBatch(found.get().batchId()).orElseThrow()),
                        found.get().number()));
    }

    private void record(Depot shop, String act, Coupon coupon) {
        var subject = coupon.worker().orElse(coupon.batchId()).toString();
        audit.record(ShopPage.ACTOR, act, subject, "depot=" + shop.id() + " coupon=" + coupon.end());
    }

    @PostMapping(ONE + "/redeem")
    ModelAndView redeem(
            @PathVariable String token,
            @RequestParam(name = ShopView.CODE, defaultValue = "") String code,
            Shell shell,
            RedirectAttributes next) {
        var shop = shop(token);
        if (shop.isEmpty()) {
            return gone();
        }
        next.addFlashAttribute(Notice.FLASH, redeemed(shop.get(), code, shell));
        return new ModelAndView("redirect:/shop/" + token);
    }

    private Notice redeemed(Depot shop, String code, Shell shell) {
        var ending = codes.number(code)
                .map(number -> coupons.redeem(number, shop::equals, shop.name()))
                .orElseGet(Redemption.Unknown::new);
        if (ending instanceof Redemption.Redeemed(Coupon coupon)) {
            record(shop, "coupon.redeemed", coupon);
        }
        return new ShopView(stock, shell).notice(ending, shop);
    }
}
