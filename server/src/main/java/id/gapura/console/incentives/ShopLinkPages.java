package id.gapura.console.incentives;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Stock;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLink.Use;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.places.Places;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links by which shops and agents redeem coupons for what lies with them. */
@Controller
final class ShopLinkPages {
    private static final String HOME = IncentivePages.HOME + "/shops";
    private static final String ONE = HOME + "/{depot}";

    private final Stock stock;
    private final PersonalLinks links;
    private final Places places;
    private final Audit audit;

    ShopLinkPages(Stock stock, PersonalLinks links, Places places, Audit audit) {
        this.stock = stock;
        this.links = links;
        this.places = places;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.KEEP_INCENTIVES);
        var shops = stock.depots(officer.scope()).stream()
                .map(depot -> shop(depot, shell))
                .toList();
        return new ModelAndView("console/incentives/shops", "page", new ShopsPage(shops));
    }

    private ShopsPage.Shop shop(Depot depot, Shell shell) {
        var until = links.until(depot.id(), Use.SHOP);
        return new ShopsPage.Shop(
                depot.name(),
                places.fullName(depot.region()),
                until.map(at -> shell.text("shops.until", shell.format().time(at)))
                        .orElseGet(() -> shell.text("shops.none")),
                until.isPresent(),
                HOME + "/" + depot.id());
    }

    /** A new link ends the former one, so that a lost phone is soon put right. */
    @PostMapping(ONE + "/link")
    ModelAndView make(Officer officer, @PathVariable UUID depot, Shell shell, RedirectAttributes next) {
        officer.require(Action.KEEP_INCENTIVES);
        var found = get(depot, officer);
        links.close(found.id(), Use.SHOP);
        audit.record(officer.login(), "incentive.shop-link-made", found.id().toString(), "");
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/shop/" + links.create(PersonalLink.toRedeem(found.id()), PersonalLinks.SHOP))
                .toUriString();
        next.addFlashAttribute(
                Notice.FLASH,
                Notice.good(shell.text("shops.made", found.name())).withDetail(address));
        return new ModelAndView("redirect:" + HOME);
    }

    @PostMapping(ONE + "/close")
    ModelAndView close(Officer officer, @PathVariable UUID depot, Shell shell, RedirectAttributes next) {
        officer.require(Action.KEEP_INCENTIVES);
        var found = get(depot, officer);
        links.close(found.id(), Use.SHOP);
        audit.record(officer.login(), "incentive.shop-link-closed", found.id().toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("shops.closed", found.name())));
        return new ModelAndView("redirect:" + HOME);
    }

    private Depot get(UUID depot, Officer officer) {
        return stock.findDepot(depot).filter(one -> officer.sees(one.region())).orElseThrow(PeopleInScope::nobody);
    }
}
