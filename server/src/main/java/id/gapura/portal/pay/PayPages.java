package id.gapura.portal.pay;

import id.gapura.partner.aggregator.Charge;
import id.gapura.partner.aggregator.Charges;
import id.gapura.partner.aggregator.Method;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.portal.ShownCard;
import id.gapura.portal.cover.Skipping;
import id.gapura.rules.Quote;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Paying without signing in. Whoever has the address may pay; only who showed the card gets the receipt. */
@Controller
final class PayPages {
    private final PersonalLinks links;
    private final Charges charges;
    private final PayChoices choices;
    private final BankWays banks;
    private final Skipping skipping;
    private final ReceiptDesk receipts;
    private final InstantSource clock;

    PayPages(
            PersonalLinks links,
            Charges charges,
            PayChoices choices,
            BankWays banks,
            Skipping skipping,
            ReceiptDesk receipts,
            InstantSource clock) {
        this.links = links;
        this.charges = charges;
        this.choices = choices;
        this.banks = banks;
        this.skipping = skipping;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** From the answer to "am I protected?". */
    @PostMapping("/pay")
    ModelAndView begin(HttpServletRequest request) {
        return ShownCard.find(clock.instant(), request)
                .map(worker -> new ModelAndView(
                        "redirect:" + address(links.create(PersonalLink.toPay(worker), PersonalLinks.OWN))))
                .orElseGet(() -> new ModelAndView("redirect:/"));
    }

    static String address(String token) {
        return "/pay/" + token;
    }

    @GetMapping("/pay/{token}")
    ModelAndView choose(@PathVariable String token, Shell shell) {
        return links.payer(token)
                .map(worker -> form(token, worker, PayForm.Chosen.NOTHING, false, shell))
                .orElseGet(PayPages::gone);
    }

    private ModelAndView form(String token, UUID worker, PayForm.Chosen chosen, boolean isSent, Shell shell) {
        var quotes = choices.of(worker);
        var ways = ways();
        if (quotes.isEmpty() || ways.isEmpty()) {
            return gone();
        }
        var automatic = charges.isOffered() ? AutoPages.address(token) : "";
        var page = PayForm.of(new PayForm.Places(address(token), automatic), quotes, ways, chosen, isSent, shell);
        var view =
                new ModelAndView("portal/pay/choose", "page", page).addObject("ifSkipped", skipping.of(worker, shell));
        if (page.isFaulty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private List<Way> ways() {
        boolean isCharging = charges.isOffered();
        boolean isBanking = banks.isOffered();
        return Arrays.stream(Way.values())
                .filter(way -> way == Way.BANK ? isBanking : isCharging)
                .toList();
    }

    /** Says no more than that the link is over, whatever the reason. */
    static ModelAndView gone() {
        return new ModelAndView("portal/pay/gone", HttpStatus.NOT_FOUND);
    }

    @PostMapping("/pay/{token}")
    ModelAndView charge(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String way,
            Shell shell) {
        var worker = links.payer(token);
        if (worker.isEmpty()) {
            return gone();
        }
        var chosen = new PayForm.Chosen(months, amount, way);
        return begun(worker.get(), chosen)
                .map(place -> new ModelAndView("redirect:" + address(token) + place))
                .orElseGet(() -> form(token, worker.get(), chosen, true, shell));
    }

    /** Where what was chosen is paid; empty where something is missing. */
    private Optional<String> begun(UUID worker, PayForm.Chosen chosen) {
        var quotes = choices.of(worker);
        var how = Way.find(chosen.way()).filter(ways()::contains);
        return chosen.isSaving()
                ? how.filter(Way::takesAnySum)
                        .flatMap(way -> PayForm.saving(quotes, chosen)
                                .flatMap(sum -> way.method().map(by -> charge(new Charge.Due(worker, 0, sum), by))))
                : how.flatMap(way -> PayForm.find(quotes, chosen).map(quote -> begun(worker, quote, way)));
    }

    /** Where what was chosen is paid. */
    private String begun(UUID worker, Quote quote, Way way) {
        int months = quote.months().size();
        Optional<Method> method = way.method();
        return method.map(by -> charge(new Charge.Due(worker, months, quote.total()), by))
                .orElse("/bank/" + months);
    }

    private String charge(Charge.Due due, Method by) {
        return "/" + charges.create(due, by).id();
    }

    @GetMapping("/pay/{token}/bank/{months}")
    ModelAndView bank(@PathVariable String token, @PathVariable String months, Shell shell) {
        var worker = links.payer(token);
        var quote = worker.flatMap(one -> PayForm.find(choices.of(one), PayForm.Chosen.months(months)));
        if (quote.isEmpty()) {
            return gone();
        }
        int count = quote.get().months().size();
        var page = new BankPage(
                shell.format().rupiah(quote.get().total()),
                shell.text(count == 1 ? "pay.for.one" : "pay.for.many", count),
                choices.cover(worker.get(), shell),
                banks.numbers(worker.get(), count),
                address(token));
        return new ModelAndView("portal/pay/bank", "page", page);
    }

    @GetMapping("/pay/{token}/{charge}")
    ModelAndView show(@PathVariable String token, @PathVariable UUID charge, Shell shell, HttpServletRequest request) {
        var found = find(token, charge);
        if (found.isEmpty()) {
            return gone();
        }
        var here = address(token) + "/" + charge;
        var receipt = isOwn(found.get(), request) ? here + "/receipt.pdf" : "";
        var page = ChargePage.of(
                found.get(),
                clock.instant(),
                choices.cover(found.get().due().workerId(), shell),
                new ChargePage.Links(here, address(token), receipt),
                shell);
        return new ModelAndView("portal/pay/charge", "page", page);
    }

    private Optional<Charge> find(String token, UUID charge) {
        return links.payer(token)
                .flatMap(worker -> charges.find(charge)
                        .filter(found -> found.due().workerId().equals(worker)));
    }

    private boolean isOwn(Charge charge, HttpServletRequest request) {
        return ShownCard.find(clock.instant(), request)
                .filter(charge.due().workerId()::equals)
                .isPresent();
    }

    @GetMapping("/pay/{token}/{charge}/receipt.pdf")
    void receipt(
            @PathVariable String token,
            @PathVariable UUID charge,
            Shell shell,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var pdf = find(token, charge)
                .filter(found -> isOwn(found, request))
                .flatMap(found -> receipts.pdf(found, shell))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("application/pdf");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(shell.text("receipts.file.receipt") + ".pdf", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(pdf);
    }
}
