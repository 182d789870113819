package id.gapura.console.coupons;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.coupons.CouponsInScope.Found;
import id.gapura.incentives.coupons.Coupon;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.receipts.Papers;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Coupons on paper, ten a page; only those that are good leave. */
@Controller
final class CouponSheets {
    private final Coupons coupons;
    private final CouponsInScope inScope;
    private final CouponView view;
    private final Registry registry;
    private final Papers papers;
    private final Audit audit;

    CouponSheets(
            Coupons coupons, CouponsInScope inScope, CouponView view, Registry registry, Papers papers, Audit audit) {
        this.coupons = coupons;
        this.inScope = inScope;
        this.view = view;
        this.registry = registry;
        this.papers = papers;
        this.audit = audit;
    }

    @GetMapping(CouponPages.BATCH + "/sheet.pdf")
    void sheet(Officer officer, @PathVariable UUID batch, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.KEEP_INCENTIVES);
        officer.require(Action.SEE_PEOPLE);
        var found = inScope.get(batch, officer);
        var good = coupons.of(found.batch()).stream()
                .filter(coupon -> coupon.on(view.today()) == Coupon.State.GOOD)
                .toList();
        if (good.isEmpty()) {
            throw PeopleInScope.nobody();
        }
        audit.record(officer.login(), "coupon.printed", batch.toString(), "count=" + good.size());
        var out = Download.pdfToKeep(response, shell.text("coupons.file"));
        papers.coupons(papers(found, good).iterator(), shell, out);
    }

    private List<id.gapura.receipts.Coupon> papers(Found found, List<Coupon> good) {
        var names = registry
                .list(good.stream().flatMap(one -> one.worker().stream()).toList())
                .stream()
                .collect(Collectors.toMap(Worker::id, worker -> worker.person().name()));
        return good.stream()
                .map(one -> new id.gapura.receipts.Coupon(
                        one.number(),
                        found.item().name(),
                        found.depot().name(),
                        one.worker()
                                .map(worker -> names.getOrDefault(worker, ""))
                                .orElse(""),
                        one.validTo(),
                        found.batch().issuedAt()))
                .toList();
    }
}
