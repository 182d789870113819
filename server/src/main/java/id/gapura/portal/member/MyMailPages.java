package id.gapura.portal.member;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.messaging.Mailbox;
import id.gapura.messaging.Mailboxes;
import id.gapura.portal.card.Guessing;
import id.gapura.registry.Registry;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member gives an address for reminders by mail, or takes it back. */
@Controller
final class MyMailPages {
    private static final String HOME = "/me/mail";
    private static final String ADDRESS = "address";

    private final Registry registry;
    private final Consents consents;
    private final Mailboxes mailboxes;
    private final Guessing mailGuessing;
    private final PublicAddress address;
    private final InstantSource clock;

    MyMailPages(
            Registry registry,
            Consents consents,
            Mailboxes mailboxes,
            Guessing mailGuessing,
            PublicAddress address,
            InstantSource clock) {
        this.registry = registry;
        this.consents = consents;
        this.mailboxes = mailboxes;
        this.mailGuessing = mailGuessing;
        this.address = address;
        this.clock = clock;
    }

    /** Nobody is asked for an address to which nothing can go. */
    private ModelAndView forMember(HttpServletRequest request, Function<UUID, ModelAndView> page) {
        if (!mailboxes.isOffered()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SignedInMember.only(clock.instant(), request, page);
    }

    @GetMapping(HOME)
    ModelAndView show(HttpServletRequest request, Shell shell) {
        return forMember(request, worker -> page(worker, field(shell)));
    }

    private static Field field(Shell shell) {
        return Field.text(ADDRESS, shell.text("mail.address"))
                .hint(shell.text("mail.address.hint"))
                .autocomplete("email")
                .required();
    }

    private ModelAndView page(UUID worker, Field field) {
        var mailbox = mailboxes.find(worker);
        boolean mayRemind = consents.allows(Subject.worker(worker), Purpose.MESSAGES);
        return new ModelAndView(
                "portal/member/mail",
                "page",
                new MyMailPage(
                        field,
                        mailbox.map(Mailbox::address).orElse(""),
                        mailbox.map(one -> one.state().code()).orElse(""),
                        mayRemind));
    }

    @PostMapping(HOME)
    ModelAndView ask(
            @RequestParam(name = ADDRESS, defaultValue = "") String typed,
            HttpServletRequest request,
            Shell shell,
            RedirectAttributes next) {
        return forMember(request, worker -> {
            var known = registry.find(worker).orElseThrow();
            var phone = known.home().phone();
            var written = typed.strip();
            if (!Mailboxes.isAddress(written) || phone.isEmpty()) {
                var page = page(worker, field(shell).value(written).error(shell.text("mail.address.wrong")));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return page;
            }
            if (!mailGuessing.admits(request.getRemoteAddr(), known.number().digits())) {
                throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            }
            mailboxes.ask(
                    worker,
                    phone.get(),
                    written,
                    token -> shell.text("mail.confirm.words", address.of("/mail/" + token)));
            return told(next, shell.text("mail.asked"));
        });
    }

    @PostMapping(HOME + "/stop")
    ModelAndView stop(HttpServletRequest request, Shell shell, RedirectAttributes next) {
        return forMember(request, worker -> {
            mailboxes.stop(worker);
            return told(next, shell.text("mail.stopped"));
        });
    }

    private static ModelAndView told(RedirectAttributes next, String words) {
        next.addFlashAttribute(Notice.FLASH, Notice.good(words));
        return new ModelAndView("redirect:" + HOME);
    }
}
