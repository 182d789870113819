package id.gapura.console.coupons;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.naming.NamedMembers;
import id.gapura.incentives.coupons.Batch;
import id.gapura.incentives.coupons.Coupon;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.coupons.Coupons.Issue;
import id.gapura.incentives.coupons.Coupons.Redemption;
import id.gapura.receipts.CouponCodes;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Coupons: issue, redeem, look at a batch, make it void. A coupon's number is sent in forms, never in an address. */
@Controller
final class CouponPages {
    static final String HOME = "/console/coupons";
    static final String BATCH = HOME + "/{batch}";

    private final Coupons coupons;
    private final CouponCodes codes;
    private final CouponsInScope inScope;
    private final CouponView view;
    private final NamedMembers members;
    private final Audit audit;

    CouponPages(
            Coupons coupons,
            CouponCodes codes,
            CouponsInScope inScope,
            CouponView view,
            NamedMembers members,
            Audit audit) {
        this.coupons = coupons;
        this.codes = codes;
        this.inScope = inScope;
        this.view = view;
        this.members = members;
        this.audit = audit;
    }

    static String address(Batch batch) {
        return HOME + "/" + batch.id();
    }

    private static void require(Officer officer) {
        officer.require(Action.KEEP_INCENTIVES);
        officer.require(Action.SEE_PEOPLE);
    }

    private CouponForm form(Officer officer, Shell shell) {
        return view.form(officer, shell);
    }

    @GetMapping(HOME)
    ModelAndView home(Officer officer, Shell shell) {
        require(officer);
        return home("", Typed.NOTHING, Map.of(), officer, shell);
    }

    private ModelAndView home(String codeFault, Typed typed, Map<String, String> faults, Officer officer, Shell shell) {
        var issue = form(officer, shell).fields(typed, faults);
        var page = new ModelAndView("console/coupons/list", "page", view.list(codeFault, issue, officer, shell));
        if (!codeFault.isEmpty() || !faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    @PostMapping(HOME)
    ModelAndView issue(
            Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        require(officer);
        var typed = new Typed(values);
        var form = form(officer, shell);
        form.from(typed);
        var named = members.typed(typed.get(CouponForm.PEOPLE), officer);
        var faults = form.faults(typed, named);
        if (!faults.isEmpty()) {
            return home("", typed, faults, officer, shell);
        }
        var ending = coupons.issue(form.wanted(typed, named), officer.login());
        if (ending instanceof Issue.Issued(Batch batch, int count)) {
            audit.record(officer.login(), "coupon.issued", batch.id().toString(), "count=" + count);
            next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("coupons.issued.done", count)));
            return new ModelAndView("redirect:" + address(batch));
        }
        return home("", typed, form.faults(ending), officer, shell);
    }

    /** What somebody brings, before it is redeemed. */
    @PostMapping(HOME + "/check")
    ModelAndView check(
            Officer officer, @RequestParam(name = CouponView.CODE, defaultValue = "") String code, Shell shell) {
        require(officer);
        var found = codes.number(code).flatMap(coupons::find);
        if (found.isEmpty()) {
            return home(shell.text("coupons.unknown"), Typed.NOTHING, Map.of(), officer, shell);
        }
        record(officer, "coupon.checked", found.get());
        return new ModelAndView("console/coupons/coupon", "page", view.brought(found.get(), officer, shell));
    }

    private void record(Officer officer, String act, Coupon coupon) {
        var subject = coupon.worker().orElse(coupon.batchId()).toString();
        audit.record(officer.login(), act, subject, "batch=" + coupon.batchId() + " coupon=" + coupon.end());
    }

    @PostMapping(HOME + "/redeem")
    ModelAndView redeem(
            Officer officer,
            @RequestParam(name = CouponView.CODE, defaultValue = "") String code,
            Shell shell,
            RedirectAttributes next) {
        require(officer);
        var ending = codes.number(code)
                .map(number -> coupons.redeem(number, depot -> officer.sees(depot.region()), officer.login()))
                .orElseGet(Redemption.Unknown::new);
        if (ending instanceof Redemption.Redeemed(Coupon coupon)) {
            record(officer, "coupon.redeemed", coupon);
        }
        next.addFlashAttribute(Notice.FLASH, view.notice(ending, shell));
        return new ModelAndView("redirect:" + HOME);
    }

    @GetMapping(BATCH)
    ModelAndView show(Officer officer, @PathVariable UUID batch, Shell shell) {
        require(officer);
        var found = inScope.get(batch, officer).batch();
        audit.record(officer.login(), "coupon.batch-seen", found.id().toString(), "");
        return new ModelAndView("console/coupons/batch", "page", view.one(found, officer, shell));
    }

    @PostMapping(BATCH + "/void")
    ModelAndView annul(Officer officer, @PathVariable UUID batch, Shell shell, RedirectAttributes next) {
        require(officer);
        var found = inScope.get(batch, officer).batch();
        audit.record(officer.login(), "coupon.voided", found.id().toString(), "");
        int count = coupons.annul(found, officer.login());
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("coupons.void.done", count)));
        return new ModelAndView("redirect:" + address(found));
    }
}
