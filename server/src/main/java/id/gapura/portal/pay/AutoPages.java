package id.gapura.portal.pay;

import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.mandate.Mandate;
import id.gapura.partner.mandate.Mandate.Consent;
import id.gapura.partner.mandate.Mandate.State;
import id.gapura.partner.mandate.MandateForm;
import id.gapura.partner.mandate.MandateView;
import id.gapura.partner.mandate.Mandates;
import id.gapura.partner.mandate.Mandates.Result;
import id.gapura.partner.mandate.Mandates.Wanted;
import id.gapura.portal.ShownCard;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Automatic payment without signing in. Only who showed the card sets it up, changes it and sees what was taken; whoever
 * has the link can approve one that waits for that, since it is approved with money of their own.
 */
@Controller
final class AutoPages {
    private static final String AUTO = "/pay/{token}/auto";
    private static final int SHOWN = 12;

    private final PersonalLinks links;
    private final Mandates mandates;
    private final InstantSource clock;

    AutoPages(PersonalLinks links, Mandates mandates, InstantSource clock) {
        this.links = links;
        this.mandates = mandates;
        this.clock = clock;
    }

    static String address(String token) {
        return "/pay/" + token + "/auto";
    }

    @GetMapping(AUTO)
    ModelAndView show(@PathVariable String token, Shell shell, HttpServletRequest request) {
        return links.payer(token)
                .map(worker -> show(token, worker, isOwn(worker, request), shell))
                .orElseGet(PayPages::gone);
    }

    private boolean isOwn(UUID worker, HttpServletRequest request) {
        return ShownCard.find(clock.instant(), request).filter(worker::equals).isPresent();
    }

    private ModelAndView show(String token, UUID worker, boolean isOwn, Shell shell) {
        var mandate = mandates.newest(worker).map(mandates::refreshed);
        boolean isOpen = mandate.filter(known -> known.state() != State.ENDED).isPresent();
        if (!isOwn) {
            return page(token, toAnybody(mandate));
        }
        if (mandate.isPresent()) {
            return page(token, stands(mandate.get(), !isOpen && isOffered(worker), shell));
        }
        return isOffered(worker) ? ask(token, worker, Map.of(), Optional.empty(), shell) : PayPages.gone();
    }

    private boolean isOffered(UUID worker) {
        return mandates.offer(worker).isPresent();
    }

    private static AutoPage.Step toAnybody(Optional<Mandate> mandate) {
        return mandate.filter(known ->
                        known.state() == State.ASKED && !known.approveAt().isEmpty())
                .<AutoPage.Step>map(known -> new AutoPage.Approve(known.approveAt()))
                .orElseGet(AutoPage.ShowCard::new);
    }

    private AutoPage.Step stands(Mandate mandate, boolean maySetUp, Shell shell) {
        var view = MandateView.of(mandate, mandates.debits(mandate, SHOWN), mandates.tries(mandate, SHOWN), shell);
        return new AutoPage.Stands(view, mandate.approveAt(), mandate.state(), maySetUp);
    }

    private static ModelAndView page(String token, AutoPage.Step step) {
        return new ModelAndView("portal/pay/auto", "page", new AutoPage(address(token), PayPages.address(token), step));
    }

    @GetMapping(AUTO + "/new")
    ModelAndView ask(@PathVariable String token, Shell shell, HttpServletRequest request) {
        var worker = links.payer(token).filter(one -> isOwn(one, request)).filter(this::isOffered);
        return worker.map(one -> ask(token, one, Map.of(), Optional.empty(), shell))
                .orElseGet(PayPages::gone);
    }

    private ModelAndView ask(
            String token, UUID worker, Map<String, String> typed, Optional<Notice> refusal, Shell shell) {
        var form = new MandateForm(mandates.offer(worker).orElseThrow(), typed);
        var view = page(token, new AutoPage.Choose(refusal, form.fields(shell)));
        if (!typed.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    /** First the questions, then the words, then the agreement. */
    @PostMapping(AUTO + "/new")
    ModelAndView create(
            @PathVariable String token,
            @RequestParam Map<String, String> values,
            Shell shell,
            HttpServletRequest request) {
        var worker = links.payer(token).filter(one -> isOwn(one, request));
        var offer = worker.flatMap(mandates::offer);
        if (offer.isEmpty()) {
            return PayPages.gone();
        }
        var typed = new HashMap<>(values);
        typed.putIfAbsent("source", "");
        var form = new MandateForm(offer.get(), typed);
        if (form.terms().isEmpty()) {
            return ask(token, worker.get(), typed, Optional.empty(), shell);
        }
        var words = MandateForm.words(form.terms().get(), mandates.course(), shell);
        return form.isAgreed()
                ? create(token, new Wanted(worker.get(), form.terms().get(), words, Consent.MEMBER), typed, shell)
                : page(token, new AutoPage.Agree(words, form.chosen()));
    }

    private ModelAndView create(String token, Wanted wanted, Map<String, String> typed, Shell shell) {
        return switch (mandates.create(wanted)) {
            case Result.Asked _ -> new ModelAndView("redirect:" + address(token));
            case Result.Refused(var reason) ->
                ask(
                        token,
                        wanted.workerId(),
                        typed,
                        Optional.of(Notice.bad(
                                shell.text("mandates.fault." + reason.name().toLowerCase(Locale.ROOT)))),
                        shell);
        };
    }

    /** One tap each. */
    @PostMapping(AUTO + "/{change:pause|resume|cancel}")
    ModelAndView change(
            @PathVariable String token,
            @PathVariable String change,
            Shell shell,
            HttpServletRequest request,
            RedirectAttributes next) {
        var mandate = links.payer(token).filter(one -> isOwn(one, request)).flatMap(mandates::newest);
        if (mandate.isEmpty()) {
            return PayPages.gone();
        }
        boolean isChanged = mandates.change(mandate.get(), Mandates.Change.valueOf(change.toUpperCase(Locale.ROOT)));
        next.addFlashAttribute(
                Notice.FLASH,
                isChanged
                        ? Notice.good(shell.text("mandates.changed." + change))
                        : Notice.warning(shell.text("mandates.changed.late")));
        return new ModelAndView("redirect:" + address(token));
    }
}
