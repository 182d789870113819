package id.gapura.portal.member.payments;

import id.gapura.portal.member.SignedInMember;
import id.gapura.portal.papers.PaperDesk;
import id.gapura.receipts.Papers.Form;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A member's own payments, their receipts, and the card. */
@Controller
final class MyPaymentPages {
    private final MyPayments payments;
    private final PaperDesk papers;
    private final InstantSource clock;

    MyPaymentPages(MyPayments payments, PaperDesk papers, InstantSource clock) {
        this.payments = payments;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping(MyPayments.HOME)
    ModelAndView show(HttpServletRequest request, Shell shell) {
        return SignedInMember.only(
                clock.instant(),
                request,
                worker -> new ModelAndView("portal/member/payments", "page", payments.page(worker, shell)));
    }

    @GetMapping(MyPayments.HOME + "/{payment}.{form:pdf|png}")
    ResponseEntity<byte[]> receipt(
            @PathVariable UUID payment, @PathVariable String form, HttpServletRequest request, Shell shell) {
        var kind = kind(form);
        return paper(
                shell.text("receipts.file.receipt") + "." + form,
                kind,
                request,
                worker -> papers.receipt(worker, one -> one.paymentId().equals(payment), kind, shell));
    }

    @GetMapping("/me/card.{form:pdf|png}")
    ResponseEntity<byte[]> card(@PathVariable String form, HttpServletRequest request, Shell shell) {
        var kind = kind(form);
        return paper(
                shell.text("receipts.file.card") + "." + form,
                kind,
                request,
                worker -> papers.card(worker, kind, shell));
    }

    private static Form kind(String form) {
        return Form.valueOf(form.toUpperCase(Locale.ROOT));
    }

    /** A paper to keep, for who is signed in; kept by no browser besides, since a phone may go from hand to hand. */
    private ResponseEntity<byte[]> paper(
            String name, Form kind, HttpServletRequest request, Function<UUID, Optional<byte[]>> make) {
        var member = SignedInMember.find(clock.instant(), request);
        if (member.isEmpty()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("/me/sign-in"))
                    .build();
        }
        var paper = make.apply(member.get()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var keep = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.type()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, keep.toString())
                .body(paper);
    }
}
