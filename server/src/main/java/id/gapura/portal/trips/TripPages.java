package id.gapura.portal.trips;

import id.gapura.contributions.trips.TripConsent;
import id.gapura.contributions.trips.TripConsent.Evidence;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.contributions.trips.TripConsents.Given;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLink.Use;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.portal.ShownCard;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
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

/** Yes and no to deductions from earnings. */
@Controller
final class TripPages {
    private static final String LINK = "/trip/{token}";
    private static final String OWN = "/trips";
    private static final String WORKER = "worker";

    private final PersonalLinks links;
    private final TripConsents consents;
    private final ApiKeys platforms;
    private final InstantSource clock;

    TripPages(PersonalLinks links, TripConsents consents, ApiKeys platforms, InstantSource clock) {
        this.links = links;
        this.consents = consents;
        this.platforms = platforms;
        this.clock = clock;
    }

    private static ModelAndView page(String address, TripPage.Step step) {
        return new ModelAndView("portal/trips/trips", "page", new TripPage(address, step));
    }

    private static ModelAndView gone() {
        return new ModelAndView("portal/pay/gone", HttpStatus.NOT_FOUND);
    }

    private Optional<UUID> shown(HttpServletRequest request) {
        return ShownCard.find(clock.instant(), request);
    }

    @GetMapping(LINK)
    ModelAndView ask(@PathVariable String token, Shell shell, HttpServletRequest request) {
        return links.find(token, Use.TRIP)
                .map(link -> page("/trip/" + token, step(link, request, shell)))
                .orElseGet(TripPages::gone);
    }

    private TripPage.Step step(PersonalLink link, HttpServletRequest request, Shell shell) {
        if (shown(request).filter(link.holder()::equals).isEmpty()) {
            return new TripPage.ShowCard();
        }
        boolean isGiven = consents.of(link.holder()).stream()
                .anyMatch(consent -> consent.channel().equals(link.subject()) && consent.isInForce());
        return isGiven ? own(link.holder(), shell) : new TripPage.Ask(words(link, shell));
    }

    private String words(PersonalLink link, Shell shell) {
        return shell.text("trips.words", platforms.nameOf(link.subject()));
    }

    @PostMapping(LINK)
    ModelAndView give(@PathVariable String token, Shell shell, HttpServletRequest request, RedirectAttributes next) {
        var link = links.find(token, Use.TRIP)
                .filter(found -> shown(request).filter(found.holder()::equals).isPresent());
        if (link.isEmpty()) {
            return gone();
        }
        var found = link.get();
        consents.give(new Given(found.holder(), found.subject(), Evidence.LINK, words(found, shell), clock.instant()));
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("trips.given")));
        return new ModelAndView("redirect:" + OWN);
    }

    @GetMapping(OWN)
    ModelAndView own(Shell shell, HttpServletRequest request) {
        return page(
                OWN,
                shown(request).<TripPage.Step>map(worker -> own(worker, shell)).orElseGet(TripPage.ShowCard::new));
    }

    private TripPage.Own own(UUID worker, Shell shell) {
        return new TripPage.Own(consents.of(worker).stream()
                .map(consent -> line(consent, shell))
                .toList());
    }

    private TripPage.Line line(TripConsent consent, Shell shell) {
        var format = shell.format();
        var since = consent.withdrawnAt()
                .map(end -> shell.text("trips.until", format.time(consent.givenAt()), format.time(end)))
                .orElseGet(() -> shell.text("trips.since", format.time(consent.givenAt())));
        return new TripPage.Line(
                platforms.nameOf(consent.channel()),
                since,
                consent.isInForce() ? consent.channel() : "",
                consent.evidence() == Evidence.LINK ? consent.words() : "");
    }

    @PostMapping(OWN)
    ModelAndView withdraw(
            @RequestParam(defaultValue = "") String channel,
            Shell shell,
            HttpServletRequest request,
            RedirectAttributes next) {
        var worker = shown(request);
        if (worker.isPresent() && consents.withdraw(worker.get(), channel, WORKER)) {
            next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("trips.withdrawn")));
        }
        return new ModelAndView("redirect:" + OWN);
    }
}
