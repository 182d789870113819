package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.contributions.MemberPayment;
import id.gapura.receipts.Card;
import id.gapura.receipts.Holder;
import id.gapura.receipts.Papers;
import id.gapura.receipts.Papers.Form;
import id.gapura.receipts.Receipt;
import id.gapura.registry.Worker;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a person may take along and show: the card, and the receipt of each payment. */
@Controller
final class PaperPages {
    private final PeopleInScope people;
    private final PaperFacts facts;
    private final Papers papers;
    private final Audit audit;

    PaperPages(PeopleInScope people, PaperFacts facts, Papers papers, Audit audit) {
        this.people = people;
        this.facts = facts;
        this.papers = papers;
        this.audit = audit;
    }

    @GetMapping("/console/people/{person}/card.{form:pdf|png}")
    void card(
            Officer officer,
            Shell shell,
            @PathVariable UUID person,
            @PathVariable String form,
            HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        var until = facts.protectedUntil(worker.id()).orElseThrow(PeopleInScope::nobody);
        audit.record(officer.login(), "person.card-made", person.toString(), "");
        var card = new Card(holder(worker), until.day(), facts.now());
        var kind = kind(form);
        send(
                response,
                shell.text("receipts.file.card") + "-" + worker.number().digits(),
                form,
                papers.card(card, kind, shell),
                kind);
    }

    @GetMapping("/console/people/{person}/receipts/{payment}.{form:pdf|png}")
    void receipt(
            Officer officer,
            Shell shell,
            @PathVariable UUID person,
            @PathVariable UUID payment,
            @PathVariable String form,
            HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        var paid = facts.payment(worker.id(), payment).orElseThrow(PeopleInScope::nobody);
        var until = facts.protectedUntil(worker.id()).orElseThrow(PeopleInScope::nobody);
        audit.record(officer.login(), "person.receipt-made", person.toString(), "payment=" + payment);
        var kind = kind(form);
        var receipt = new Receipt(holder(worker), payment(paid), paid.months(), until.day());
        send(
                response,
                shell.text("receipts.file.receipt") + "-" + worker.number().digits(),
                form,
                papers.receipt(receipt, kind, shell),
                kind);
    }

    private static Holder holder(Worker worker) {
        return new Holder(worker.number().digits(), worker.person().name());
    }

    private static Receipt.Payment payment(MemberPayment paid) {
        return new Receipt.Payment(paid.paymentId(), paid.channel(), paid.amount(), paid.paidAt());
    }

    private static Form kind(String form) {
        return Form.valueOf(form.toUpperCase(Locale.ROOT));
    }

    private static void send(HttpServletResponse response, String name, String form, byte[] paper, Form kind)
            throws IOException {
        response.setContentType(kind.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + form, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(paper);
    }
}
