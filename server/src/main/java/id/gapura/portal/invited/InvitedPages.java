package id.gapura.portal.invited;

import id.gapura.consents.Purpose;
import id.gapura.consents.Words;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.invitation.Invitations.Asked;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLink.Use;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The question and its answer. Whoever comes back sees how it stands. */
@Controller
final class InvitedPages {
    private static final String LINK = "/invited/{token}";
    private static final String ANSWER = "answer";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final PersonalLinks links;
    private final Invitations invitations;
    private final ApiKeys platforms;
    private final InvitedView view;
    private final InvitedEndings endings;

    InvitedPages(
            PersonalLinks links, Invitations invitations, ApiKeys platforms, InvitedView view, InvitedEndings endings) {
        this.links = links;
        this.invitations = invitations;
        this.platforms = platforms;
        this.view = view;
        this.endings = endings;
    }

    private Optional<Asked> asked(String token) {
        return links.find(token, Use.INVITED).map(PersonalLink::holder).flatMap(invitations::asked);
    }

    private static ModelAndView gone() {
        return new ModelAndView("portal/pay/gone", HttpStatus.NOT_FOUND);
    }

    private static ModelAndView back(String token) {
        return new ModelAndView("redirect:/invited/" + token);
    }

    @GetMapping(LINK)
    ModelAndView show(@PathVariable String token, Shell shell) {
        return asked(token)
                .map(asked -> {
                    tellWhatWasCutOff(asked, shell);
                    var platform = platforms.nameOf(asked.invitation().named().channel());
                    var step = view.step(asked, shell);
                    return new ModelAndView(
                            "portal/invited/invited", "page", new InvitedPage("/invited/" + token, platform, step));
                })
                .orElseGet(InvitedPages::gone);
    }

    /** A yes that was kept when the program died ends here; whoever was told already is told nothing. */
    private void tellWhatWasCutOff(Asked asked, Shell shell) {
        invitations.ending(asked.invitation().id()).ifPresent(ending -> endings.tell(asked.attempt(), ending, shell));
    }

    /** What was ticked, each in the words beside it. */
    private static Map<Purpose, Words> ticked(Map<String, String> values, Shell shell) {
        return InvitedView.ASKED.stream()
                .filter(purpose -> values.containsKey(purpose.code()))
                .collect(Collectors.toMap(
                        purpose -> purpose,
                        purpose -> Words.of(purpose, shell.language().code(), key -> shell.text(key))));
    }

    /** Pressing it twice, or another one later, ends as the first time did. */
    @PostMapping(LINK)
    ModelAndView answer(@PathVariable String token, @RequestParam Map<String, String> values, Shell shell) {
        var found = asked(token);
        if (found.isEmpty()) {
            return gone();
        }
        var asked = found.get();
        var answer = values.getOrDefault(ANSWER, "");
        if (answer.equals(YES)) {
            endings.hear(asked.attempt(), shell);
            invitations
                    .yes(asked.invitation().id(), shell.text(InvitedView.REGISTRATION), ticked(values, shell))
                    .ifPresent(ending -> endings.tell(asked.attempt(), ending, shell));
        } else if (answer.equals(NO)) {
            invitations.no(asked.invitation().id());
        }
        return back(token);
    }

    @PostMapping(LINK + "/pay")
    ModelAndView pay(@PathVariable String token) {
        return asked(token)
                .flatMap(view::payer)
                .map(worker -> new ModelAndView("redirect:" + endings.toPay(worker)))
                .orElseGet(() -> back(token));
    }
}
