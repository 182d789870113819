package id.gapura.console.payouts;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.payouts.Batch;
import id.gapura.payouts.Payouts;
import id.gapura.payouts.Payouts.Decision;
import id.gapura.payouts.Payouts.Export;
import id.gapura.payouts.Payouts.Fault;
import id.gapura.payouts.Payouts.Proposal;
import id.gapura.payouts.Source;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Batches of payments out, from the form to the bank's file. */
@Controller
final class PayoutPages {
    static final String HOME = "/console/payouts";

    private static final String NEW = HOME + "/new/{kind}/{of}";
    private static final String BATCH = HOME + "/{id}";
    private static final int SHOWN = 100;

    private final Payouts payouts;
    private final SourceOwners owners;
    private final Reconciliation reconciliation;
    private final Audit audit;

    PayoutPages(Payouts payouts, SourceOwners owners, Reconciliation reconciliation, Audit audit) {
        this.payouts = payouts;
        this.owners = owners;
        this.reconciliation = reconciliation;
        this.audit = audit;
    }

    static String address(Batch batch) {
        return HOME + "/" + batch.id();
    }

    /** Where a payment out of a source is asked for. */
    static String address(Source source) {
        return HOME + "/new/" + source.kind().code() + "/" + source.of();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_PAYOUTS);
        var page = PayoutsPage.of(payouts.list(SHOWN), officer.may(Action.PAY_OUT), shell);
        return new ModelAndView("console/payouts/list", "page", page);
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, Shell shell, @PathVariable String kind, @PathVariable UUID of) {
        officer.require(Action.PAY_OUT);
        var source = source(kind, of);
        var page = page(source, Typed.NOTHING, List.of(), shell);
        if (source.kind() == Source.Kind.PIGGY_BANK) {
            audit.record(officer.login(), "person.seen", of.toString(), "payout");
        }
        return page.asked();
    }

    private static Source source(String kind, UUID of) {
        return Source.Kind.find(kind).map(found -> new Source(found, of)).orElseThrow(PayoutPages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private FormPage page(Source source, Typed typed, List<Fault> faults, Shell shell) {
        var owner = owners.find(source).orElseThrow(PayoutPages::nothing);
        return form(source, typed, shell).page(owner, payouts.holds(source), faults);
    }

    private PayoutForm form(Source source, Typed typed, Shell shell) {
        return new PayoutForm(source, reconciliation.accounts(), typed, shell);
    }

    @PostMapping(NEW)
    ModelAndView propose(
            Officer officer,
            Shell shell,
            @PathVariable String kind,
            @PathVariable UUID of,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        officer.require(Action.PAY_OUT);
        var source = source(kind, of);
        var typed = new Typed(values);
        if (owners.find(source).isEmpty()) {
            throw nothing();
        }
        var form = form(source, typed, shell);
        return switch (payouts.propose(form.plan(), List.of(form.payment()), officer.login())) {
            case Proposal.Refused(var faults) ->
                page(source, typed, faults, shell).refused();
            case Proposal.Proposed(UUID id) -> {
                audit.record(officer.login(), "payout.proposed", id.toString(), "");
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("payouts.proposed")));
                yield new ModelAndView("redirect:" + HOME + "/" + id);
            }
        };
    }

    @GetMapping(BATCH)
    ModelAndView show(Officer officer, Shell shell, @PathVariable UUID id) {
        officer.require(Action.SEE_PAYOUTS);
        var batch = payouts.find(id).orElseThrow(PayoutPages::nothing);
        audit.record(officer.login(), "payout.seen", id.toString(), "");
        return new ModelAndView(
                "console/payouts/batch", "page", PayoutPage.of(batch, payouts.payments(id), officer, shell));
    }

    @PostMapping(BATCH + "/approval")
    ModelAndView approve(Officer officer, Shell shell, @PathVariable UUID id, RedirectAttributes next) {
        officer.require(Action.PAY_OUT);
        var decision = payouts.approve(id, officer.login());
        onRecord(officer, "payout.approved", id, decision);
        return done(decision, shell.text("payouts.done.approved"), id, shell, next);
    }

    @PostMapping(BATCH + "/refusal")
    ModelAndView refuse(Officer officer, Shell shell, @PathVariable UUID id, RedirectAttributes next) {
        officer.require(Action.PAY_OUT);
        var decision = payouts.refuse(id, officer.login());
        onRecord(officer, "payout.refused", id, decision);
        return done(decision, shell.text("payouts.done.refused"), id, shell, next);
    }

    private void onRecord(Officer officer, String act, UUID id, Decision decision) {
        audit.recordStep(officer.login(), act, id.toString(), "", decision == Decision.DONE ? "" : decision.name());
    }

    private static ModelAndView done(Decision decision, String text, UUID id, Shell shell, RedirectAttributes next) {
        var notice = switch (decision) {
            case DONE -> Notice.good(text);
            case ALREADY_DECIDED -> Notice.warning(shell.text("payouts.already"));
            case NEEDS_ANOTHER_OFFICER -> Notice.bad(shell.text("payouts.another"));
        };
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + HOME + "/" + id);
    }

    /** The bank's file; posts the payments the first time, so it is no GET. */
    @PostMapping(BATCH + "/export")
    ResponseEntity<byte[]> export(Officer officer, @PathVariable UUID id) {
        officer.require(Action.PAY_OUT);
        var export = payouts.export(id, officer.login());
        var refusal = export instanceof Export.NotApproved ? "NOT_APPROVED" : "";
        audit.recordStep(officer.login(), "payout.exported", id.toString(), "", refusal);
        return switch (export) {
            case Export.NotApproved() -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case Export.File file ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(file.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(file.content().getBytes(StandardCharsets.UTF_8));
        };
    }
}
