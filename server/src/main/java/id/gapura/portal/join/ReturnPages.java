package id.gapura.portal.join;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.messaging.codes.Codes.Asked;
import id.gapura.messaging.codes.Codes.Checked;
import id.gapura.portal.card.Guessing;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proving the phone by a code: on the way in, and on coming back after a lost connection or on another device. */
@Controller
final class ReturnPages {
    private static final String CODE = "portal/join/code";
    private static final String RESUME = "portal/join/resume";

    private final JoinDesk desk;
    private final Guessing guessing;
    private final InstantSource clock;

    ReturnPages(JoinDesk desk, Guessing joinGuessing, InstantSource clock) {
        this.desk = desk;
        this.guessing = joinGuessing;
        this.clock = clock;
    }

    private Optional<JoinVisit> visit(HttpServletRequest request) {
        return JoinVisit.find(clock.instant(), request);
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }

    private static ModelAndView again(String template, Field field) {
        var view = new ModelAndView(template, "field", field);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @GetMapping("/join/code")
    ModelAndView askCode(HttpServletRequest request, Shell shell) {
        var visit = visit(request);
        if (visit.isEmpty()) {
            return to("/join");
        }
        return visit.get().isProved() ? to(next(visit.get())) : new ModelAndView(CODE, "field", code(shell));
    }

    private static Field code(Shell shell) {
        return Field.number("code", shell.text("me.code.field"))
                .hint(shell.text("me.code.hint"))
                .autocomplete("one-time-code")
                .required();
    }

    private static String next(JoinVisit visit) {
        return visit.attempt().isPresent() ? "/join/choose" : "/join/pick";
    }

    @PostMapping("/join/code")
    ModelAndView checkCode(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Shell shell) {
        var visit = visit(request);
        if (visit.isEmpty() || visit.get().isProved()) {
            return to(visit.map(ReturnPages::next).orElse("/join"));
        }
        return switch (desk.check(visit.get().phone(), code)) {
            case Checked.RIGHT -> {
                request.changeSessionId();
                visit.get().proved().remember(request);
                yield to(next(visit.get()));
            }
            case Checked.WRONG -> again(CODE, code(shell).error(shell.text("join.code.wrong")));
            case Checked.OVER -> again(CODE, code(shell).error(shell.text("join.code.over")));
        };
    }

    @PostMapping("/join/code/again")
    ModelAndView sendAgain(HttpServletRequest request, Shell shell, RedirectAttributes next) {
        var visit = visit(request);
        if (visit.isEmpty()) {
            return to("/join");
        }
        next.addFlashAttribute(Notice.FLASH, send(visit.get().phone(), shell));
        return to("/join/code");
    }

    private Notice send(String phone, Shell shell) {
        return switch (desk.sendCode(phone, code -> shell.text("join.code.sms", code))) {
            case SENT -> Notice.good(shell.text("join.code.sent"));
            case SENT_BEFORE -> Notice.info(shell.text("join.code.before"));
            case TOO_MANY -> Notice.warning(shell.text("join.code.tooMany"));
        };
    }

    @GetMapping("/join/resume")
    ModelAndView askPhone(Shell shell) {
        return new ModelAndView(RESUME, "field", phone("", shell));
    }

    private static Field phone(String typed, Shell shell) {
        return Field.tel("phone", shell.text("join.phone"))
                .hint(shell.text("join.resume.hint"))
                .value(typed)
                .autocomplete("tel")
                .required();
    }

    /** Says nothing about whether anything was begun with a phone before its holder has proved it. */
    @PostMapping("/join/resume")
    ModelAndView resume(@RequestParam(defaultValue = "") String phone, HttpServletRequest request, Shell shell) {
        var read = new ThreeAnswers("", "", "", phone, "").readPhone();
        if (read.isEmpty()) {
            return again(RESUME, phone(phone, shell).error(shell.text("join.phone.wrong")));
        }
        if (!guessing.admits(request.getRemoteAddr(), read.get())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (desk.sendCode(read.get(), code -> shell.text("join.code.sms", code)) == Asked.TOO_MANY) {
            return again(RESUME, phone(phone, shell).error(shell.text("join.code.tooMany")));
        }
        JoinVisit.returning(read.get(), clock.instant()).remember(request);
        return to("/join/code");
    }

    /** What was begun with the phone: the only one, or a choice. */
    @GetMapping("/join/pick")
    ModelAndView pick(HttpServletRequest request, Shell shell) {
        var visit = visit(request).filter(JoinVisit::isProved);
        if (visit.isEmpty()) {
            return to("/join");
        }
        var begun = desk.unfinished(visit.get().phone());
        if (begun.size() == 1) {
            return take(begun.getFirst(), visit.get(), request);
        }
        var choices = begun.stream().map(attempt -> choice(attempt, shell)).toList();
        return new ModelAndView("portal/join/pick", "page", new PickPage(choices));
    }

    private static PickPage.Choice choice(Attempt attempt, Shell shell) {
        var name = attempt.draft().get(DraftField.NAME);
        return new PickPage.Choice(
                attempt.id().toString(),
                name.isEmpty() ? shell.text("join.pick.nameless") : name,
                shell.text(
                        "join.pick.since", shell.format().time(attempt.opened().at())));
    }

    private static ModelAndView take(Attempt attempt, JoinVisit visit, HttpServletRequest request) {
        visit.with(attempt.id()).remember(request);
        return to("/join/choose");
    }

    @PostMapping("/join/pick")
    ModelAndView choose(@RequestParam UUID attempt, HttpServletRequest request) {
        var visit = visit(request).filter(JoinVisit::isProved);
        if (visit.isEmpty()) {
            return to("/join");
        }
        return desk.unfinished(visit.get().phone()).stream()
                .filter(one -> one.id().equals(attempt))
                .findFirst()
                .map(one -> take(one, visit.get(), request))
                .orElseGet(() -> to("/join/pick"));
    }
}
