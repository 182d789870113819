package id.gapura.portal.join;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftProblem;
import id.gapura.enrolment.drafts.Driving;
import id.gapura.kernel.Jakarta;
import id.gapura.portal.price.PriceAnswers;
import id.gapura.rules.Programmes;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one choice, and what comes of it. Only for who has proved the phone. */
@Controller
final class JoinEndPages {
    private final JoinDesk desk;
    private final JoinEndings endings;
    private final PriceAnswers prices;
    private final PlaceQuestion place;
    private final InstantSource clock;

    JoinEndPages(JoinDesk desk, JoinEndings endings, PriceAnswers prices, PlaceQuestion place, InstantSource clock) {
        this.desk = desk;
        this.endings = endings;
        this.prices = prices;
        this.place = place;
        this.clock = clock;
    }

    /** A visitor who has proved the phone, and what they began. */
    private record Guest(JoinVisit visit, Attempt attempt) {}

    private Optional<Guest> guest(HttpServletRequest request) {
        return JoinVisit.find(clock.instant(), request)
                .filter(JoinVisit::isProved)
                .flatMap(visit -> visit.attempt().flatMap(desk::find).map(attempt -> new Guest(visit, attempt)));
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }

    @GetMapping("/join/choose")
    ModelAndView ask(HttpServletRequest request, Shell shell) {
        return guest(request).map(guest -> ask(guest, Optional.empty(), shell)).orElseGet(() -> to("/join/code"));
    }

    /** @param again the question for the place, asked again */
    private ModelAndView ask(Guest guest, Optional<Field> again, Shell shell) {
        if (!desk.isOpen(guest.attempt)) {
            return to("/join/done");
        }
        var reading = desk.read(guest.attempt);
        if (!reading.faults().stream().allMatch(JoinEndPages::isAboutPlace)) {
            return to("/join");
        }
        var question =
                reading.faults().isEmpty() ? Optional.<Field>empty() : again.or(() -> Optional.of(place.ask(shell)));
        var draft = guest.attempt.draft();
        var today = Jakarta.today(clock);
        var page = new ChoosePage(
                ChoosePage.who(reading, draft, shell),
                offered(guest, shell),
                prices.least(draft.get(DraftField.LIVELIHOOD), today, shell),
                new ChoosePage.Drives(Driving.isSaid(draft), prices.drivers(today, shell)),
                desk.contact(guest.attempt, shell),
                endings.mayContact(guest.attempt.id()),
                question);
        return new ModelAndView("portal/join/choose", "page", page);
    }

    private Offered offered(Guest guest, Shell shell) {
        return Offered.of(desk.promised(guest.attempt.id()), shell);
    }

    private static boolean isAboutPlace(DraftFault fault) {
        return fault.problem() == DraftProblem.REGION_MISSING || fault.problem() == DraftProblem.REGION_UNKNOWN;
    }

    /** Pressing it twice, or coming back to it, ends as the first time did. */
    @PostMapping("/join/choose")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String programmes,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "false") boolean drives,
            @RequestParam(defaultValue = "false") boolean contact,
            HttpServletRequest request,
            Shell shell) {
        var found = guest(request);
        if (found.isEmpty()) {
            return to("/join/code");
        }
        var guest = found.get();
        if (!desk.isOpen(guest.attempt)) {
            return to("/join/done");
        }
        var answers = answers(programmes, place);
        if (answers.isEmpty()) {
            return to("/join/choose");
        }
        answers.putAll(Driving.answer(guest.attempt.draft(), drives));
        desk.save(guest.attempt.id(), answers);
        endings.contact(guest.attempt.id(), contact, shell);
        endings.hear(guest.visit, shell);
        var ending = desk.handIn(guest.attempt.id());
        return ending instanceof Ending.NotReady
                ? askAgain(place, request, shell)
                : done(guest, ending, request, shell);
    }

    /** Whether officers may call and visit about what was begun and is not handed in; then the choice again. */
    @PostMapping(JoinDesk.CONTACT)
    ModelAndView sayContact(
            @RequestParam boolean agreed, HttpServletRequest request, Shell shell, RedirectAttributes next) {
        guest(request).map(Guest::attempt).filter(desk::isOpen).ifPresent(attempt -> {
            desk.sayContact(attempt, agreed, shell);
            next.addFlashAttribute(
                    Notice.FLASH, Notice.good(shell.text(agreed ? "contact.yes.done" : "contact.alone")));
        });
        return to("/join/choose");
    }

    /** Empty if the choice was none that is offered. */
    private Map<DraftField, String> answers(String programmes, String where) {
        var answers = new HashMap<DraftField, String>();
        Arrays.stream(Programmes.values())
                .filter(one -> one.code().equals(programmes))
                .forEach(one -> answers.put(DraftField.PROGRAMMES, one.code()));
        if (!answers.isEmpty()) {
            place.read(where).ifPresent(code -> answers.put(DraftField.REGION, code.text()));
        }
        return answers;
    }

    private ModelAndView askAgain(String where, HttpServletRequest request, Shell shell) {
        var view = guest(request)
                .map(now -> ask(now, Optional.of(place.askAgain(where, shell)), shell))
                .orElseGet(() -> to("/join/code"));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView done(Guest guest, Ending ending, HttpServletRequest request, Shell shell) {
        var visit = withPayment(guest.visit, ending, request, shell);
        endings.tell(guest.attempt.id(), ending, visit, offered(guest, shell), shell);
        return to("/join/done");
    }

    @GetMapping("/join/done")
    ModelAndView show(HttpServletRequest request, Shell shell) {
        var found = guest(request);
        if (found.isEmpty()) {
            return to("/join/code");
        }
        if (desk.isOpen(found.get().attempt)) {
            return to("/join/choose");
        }
        var ending = desk.handIn(found.get().attempt.id());
        var visit = withPayment(found.get().visit, ending, request, shell);
        return new ModelAndView(
                "portal/join/done", "page", endings.page(ending, visit, offered(found.get(), shell), shell));
    }

    /** With something to pay with, once: whoever comes back on another device needs it there too. */
    private JoinVisit withPayment(JoinVisit visit, Ending ending, HttpServletRequest request, Shell shell) {
        if (visit.toPay().isPresent()) {
            return visit;
        }
        return JoinEndings.worker(ending)
                .flatMap(worker -> endings.start(worker, shell))
                .map(payment -> {
                    var paying = visit.with(payment);
                    paying.remember(request);
                    return paying;
                })
                .orElse(visit);
    }

    @PostMapping("/join/remind")
    ModelAndView remind(HttpServletRequest request, Shell shell, RedirectAttributes next) {
        var found = guest(request);
        if (found.isEmpty() || desk.isOpen(found.get().attempt)) {
            return to("/join");
        }
        JoinEndings.worker(desk.handIn(found.get().attempt.id()))
                .ifPresent(worker -> endings.remind(worker, found.get().visit, shell));
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("join.remind.done")));
        return to("/join/done");
    }
}
