package id.gapura.portal.join;

import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.messaging.codes.Codes.Asked;
import id.gapura.portal.card.Guessing;
import id.gapura.portal.price.PriceAnswers;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The first page: three questions. */
@Controller
final class JoinPages {
    /** The words beside the button; pressing it agrees to them. */
    static final String CONSENT = "join.consent.2";

    private static final Set<DraftField> ASKED = Set.of(DraftField.NAME, DraftField.NIK, DraftField.BIRTH_ON);

    private final JoinDesk desk;
    private final CameBy cameBy;
    private final PriceAnswers prices;
    private final Guessing keeping;
    private final Guessing guessing;
    private final InstantSource clock;
    private final Ids ids;

    JoinPages(
            JoinDesk desk,
            CameBy cameBy,
            PriceAnswers prices,
            Guessing joinKeeping,
            Guessing joinGuessing,
            InstantSource clock,
            Ids ids) {
        this.desk = desk;
        this.cameBy = cameBy;
        this.prices = prices;
        this.keeping = joinKeeping;
        this.guessing = joinGuessing;
        this.clock = clock;
        this.ids = ids;
    }

    /** What the QR code of an activity opens; a wrong code leads to the same page. */
    @GetMapping("/j/{code}")
    ModelAndView come(@PathVariable String code) {
        return new ModelAndView("redirect:"
                + UriComponentsBuilder.fromPath("/join")
                        .queryParam("by", "{code}")
                        .build(code));
    }

    /**
     * Empty, or with what was typed before: also after the back button, and for who comes back.
     *
     * @param by the code of an activity
     */
    @GetMapping("/join")
    ModelAndView ask(@RequestParam(defaultValue = "") String by, HttpServletRequest request, Shell shell) {
        var visit = JoinVisit.find(clock.instant(), request);
        var begun = visit.flatMap(JoinVisit::attempt).flatMap(desk::find).filter(desk::isOpen);
        if (begun.isPresent()) {
            var faults = desk.read(begun.get()).faults().stream()
                    .filter(fault -> !fault.problem().isMissing())
                    .toList();
            var answers = ThreeAnswers.of(begun.get().id(), begun.get().draft(), by);
            var asked = begun.filter(_ -> visit.filter(JoinVisit::isProved).isPresent())
                    .map(attempt -> desk.contact(attempt, shell));
            return shown(form(answers, faults, "", shell).asking(asked));
        }
        var phone = visit.filter(JoinVisit::isProved)
                .filter(one -> one.attempt().isEmpty())
                .map(JoinVisit::national)
                .orElse("");
        return shown(form(new ThreeAnswers(ids.next().toString(), "", "", phone, by), List.of(), "", shell));
    }

    private JoinForm form(ThreeAnswers answers, List<DraftFault> faults, String phoneFault, Shell shell) {
        return JoinForm.of(
                        answers,
                        faults,
                        phoneFault,
                        prices.least(Jakarta.today(clock), shell).headline().now(),
                        shell)
                .greeted(cameBy.greeting(answers.by(), shell));
    }

    private static ModelAndView shown(JoinForm page) {
        var view = new ModelAndView("portal/join/ask", "page", page);
        if (page.isFaulty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @PostMapping("/join")
    ModelAndView keep(
            @RequestParam(defaultValue = "") String attempt,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            Shell shell) {
        var answers = new ThreeAnswers(attempt, name, nik, phone, by);
        var readPhone = answers.readPhone();
        if (readPhone.isEmpty()) {
            // Without a phone nobody could be helped, so nothing is kept but what stands in the form.
            var all = desk.faults(answers.fields(shell.text(CONSENT)));
            var fault = shell.text(phone.isBlank() ? "join.phone.missing" : "join.phone.wrong");
            return shown(form(answers, typed(all), fault, shell));
        }
        if (!keeping.admits(request.getRemoteAddr(), readPhone.get())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return keep(answers, readPhone.get(), request, shell);
    }

    private ModelAndView keep(ThreeAnswers answers, String phone, HttpServletRequest request, Shell shell) {
        var id = answers.id().orElseGet(ids::next);
        var before = JoinVisit.find(clock.instant(), request)
                .filter(one -> one.phone().equals(phone))
                .filter(one -> one.attempt().map(id::equals).orElse(true));
        var visit = before.map(one -> one.with(id)).orElseGet(() -> JoinVisit.begun(id, phone, clock.instant()));
        // Who has proved the phone goes on with what was begun at whatever door.
        boolean goesOn =
                before.filter(JoinVisit::isProved).flatMap(JoinVisit::attempt).isPresent();
        var fields = answers.fields(shell.text(CONSENT));
        return switch (goesOn ? desk.save(id, fields) : desk.keep(id, fields)) {
            case JoinDesk.Kept.Saved(var faults) -> {
                cameBy.keep(id, answers.by());
                visit.remember(request);
                yield typed(faults).isEmpty()
                        ? goOn(visit, answers, request, shell)
                        : shown(form(answers, typed(faults), "", shell));
            }
            case JoinDesk.Kept.Over _ -> {
                visit.remember(request);
                yield goOn(visit, answers, request, shell);
            }
            case JoinDesk.Kept.Foreign _ -> keep(answers.as(ids.next()), phone, request, shell);
        };
    }

    /** Those beside one of the three questions. */
    private static List<DraftFault> typed(List<DraftFault> faults) {
        return faults.stream().filter(fault -> ASKED.contains(fault.field())).toList();
    }

    private ModelAndView goOn(JoinVisit visit, ThreeAnswers answers, HttpServletRequest request, Shell shell) {
        if (visit.isProved()) {
            return new ModelAndView("redirect:/join/choose");
        }
        if (!guessing.admits(request.getRemoteAddr(), visit.phone())) {
            return shown(form(answers, List.of(), shell.text("join.code.crowded"), shell));
        }
        var sent = desk.sendCode(visit.phone(), code -> shell.text("join.code.sms", code));
        return sent == Asked.TOO_MANY
                ? shown(form(answers, List.of(), shell.text("join.code.tooMany"), shell))
                : new ModelAndView("redirect:/join/code");
    }

    /** From a link that came to the phone: it is proved by having been opened. */
    @GetMapping("/join/with/{token}")
    ModelAndView with(@PathVariable String token, HttpServletRequest request) {
        var phone = desk.phoneOf(token);
        if (phone.isEmpty()) {
            return new ModelAndView("portal/join/gone", HttpStatus.NOT_FOUND);
        }
        JoinVisit.returning(phone.get(), clock.instant()).proved().remember(request);
        return new ModelAndView(desk.unfinished(phone.get()).isEmpty() ? "redirect:/join" : "redirect:/join/pick");
    }

    /** Whoever wants to enrol somebody else begins anew. */
    @PostMapping("/join/new")
    ModelAndView anew(HttpServletRequest request) {
        JoinVisit.forget(request);
        return new ModelAndView("redirect:/join");
    }
}
