package id.gapura.console.coupons;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.incentives.coupons.Batch;
import id.gapura.incentives.coupons.Coupon;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Stock;
import id.gapura.receipts.Papers;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Coupons on paper, ten a page; only those that are good leave. */
@Controller
final class CouponSheets {
    private final Coupons coupons;
    private final Stock stock;
    private final CouponView view;
    private final Registry registry;
    private final Papers papers;
    private final Audit audit;

    CouponSheets(Coupons coupons, Stock stock, CouponView view, Registry registry, Papers papers, Audit audit) {
        this.coupons = coupons;
        this.stock = stock;
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
        var found = coupons.findBatch(batch).orElseThrow(PeopleInScope::nobody);
        var depot = stock.findDepot(found.depotId())
                .filter(one -> officer.sees(one.region()))
                .orElseThrow(PeopleInScope::nobody);
        var good = coupons.of(found).stream()
                .filter(coupon -> coupon.on(view.today()) == Coupon.State.GOOD)
                .toList();
        if (good.isEmpty()) {
            throw PeopleInScope.nobody();
        }
        audit.record(officer.login(), "coupon.printed", batch.toString(), "count=" + good.size());
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(shell.text("coupons.file") + ".pdf", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        papers.coupons(papers(found, depot, good).iterator(), shell, response.getOutputStream());
    }

    private List<id.gapura.receipts.Coupon> papers(Batch batch, Depot depot, List<Coupon> good) {
        var names = registry
                .list(good.stream().flatMap(one -> one.worker().stream()).toList())
                .stream()
                .collect(Collectors.toMap(Worker::id, worker -> worker.person().name()));
        var item = stock.findItem(batch.itemId()).orElseThrow().name();
        return good.stream()
                .map(one -> new id.gapura.receipts.Coupon(
                        one.number(),
                        item,
                        depot.name(),
                        one.worker()
                                .map(worker -> names.getOrDefault(worker, ""))
                                .orElse(""),
                        one.validTo(),
                        batch.issuedAt()))
                .toList();
    }
}
