package id.gapura.portal.member;

import id.gapura.messaging.Mailboxes;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the links in a mail lead: to say that it may come, or that it may not. Nobody needs to sign in, and nothing happens
 * by looking.
 */
@Controller
final class MailLinkPages {
    private static final String ONE = "/mail/{token}";
    private static final String GONE = "/mail/gone";

    private final Mailboxes mailboxes;

    MailLinkPages(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String token) {
        return mailboxes
                .opened(token)
                .map(mailbox -> new ModelAndView(
                        "portal/member/mailLink", "page", new MailLinkPage(token, mailbox.isConfirmed())))
                .orElseGet(() -> new ModelAndView("redirect:" + GONE));
    }

    /** A link that opens nothing any more. */
    @GetMapping(GONE)
    ModelAndView gone() {
        return new ModelAndView("portal/member/mailGone");
    }

    @PostMapping(ONE + "/confirm")
    ModelAndView confirm(@PathVariable String token, Shell shell, RedirectAttributes next) {
        if (!mailboxes.confirm(token)) {
            return new ModelAndView("redirect:" + GONE);
        }
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("mail.confirmed")));
        return new ModelAndView("redirect:/mail/" + token);
    }

    @PostMapping(ONE + "/stop")
    ModelAndView stop(@PathVariable String token) {
        mailboxes.stop(token);
        return new ModelAndView("redirect:" + GONE);
    }
}
