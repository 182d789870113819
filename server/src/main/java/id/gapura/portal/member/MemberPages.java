package id.gapura.portal.member;

import id.gapura.consents.Purpose;
import id.gapura.messaging.Mailboxes;
import id.gapura.portal.ShownCard;
import id.gapura.registry.Registry;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own pages; whoever is not signed in is asked to. */
@Controller
final class MemberPages {
    private final Registry registry;
    private final MyCover cover;
    private final MyConsents consents;
    private final SeenList seen;
    private final Mailboxes mailboxes;
    private final InstantSource clock;

    MemberPages(
            Registry registry,
            MyCover cover,
            MyConsents consents,
            SeenList seen,
            Mailboxes mailboxes,
            InstantSource clock) {
        this.registry = registry;
        this.cover = cover;
        this.consents = consents;
        this.seen = seen;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    private ModelAndView forMember(HttpServletRequest request, Function<UUID, ModelAndView> page) {
        return SignedInMember.only(clock.instant(), request, page);
    }

    @GetMapping("/me")
    ModelAndView show(HttpServletRequest request, Shell shell) {
        return forMember(request, worker -> {
            ShownCard.remember(worker, clock.instant(), request);
            var card = registry.find(worker).orElseThrow().number().spaced();
            return new ModelAndView(
                    "portal/member/me",
                    "page",
                    new MemberPage(
                            card,
                            cover.answer(worker, shell),
                            cover.ifSkipped(worker, shell),
                            cover.coins(worker, shell),
                            mailboxes.isOffered()));
        });
    }

    @GetMapping("/me/consents")
    ModelAndView consents(HttpServletRequest request, Shell shell) {
        return forMember(request, worker -> {
            ShownCard.remember(worker, clock.instant(), request);
            return new ModelAndView("portal/member/consents", "page", consents.page(worker, shell));
        });
    }

    @PostMapping("/me/consents/{purpose}")
    ModelAndView say(
            @PathVariable String purpose,
            @RequestParam boolean agreed,
            HttpServletRequest request,
            Shell shell,
            RedirectAttributes next) {
        var asked = Arrays.stream(Purpose.values())
                .filter(one -> one.code().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return forMember(request, worker -> {
            if (agreed) {
                consents.give(worker, asked, shell);
            } else {
                consents.withdraw(worker, asked);
            }
            next.addFlashAttribute(
                    Notice.FLASH, Notice.good(shell.text(agreed ? "me.consents.given" : "me.consents.withdrawn")));
            return new ModelAndView("redirect:/me/consents");
        });
    }

    @GetMapping("/me/seen")
    ModelAndView seen(HttpServletRequest request, Shell shell) {
        return forMember(
                request,
                worker -> new ModelAndView("portal/member/seen", "page", new SeenPage(seen.of(worker, shell))));
    }
}
