package id.gapura.console.draws;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Draws.Answer;
import id.gapura.incentives.draws.Draws.Closing;
import id.gapura.incentives.draws.Draws.Reason;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.List;
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

/** Draws: the list, a new one, one step by step. */
@Controller
final class DrawPages {
    static final String HOME = "/console/draws";
    static final String NEW = HOME + "/new";
    private static final String ONE = HOME + "/{draw}";
    private static final String SEED = "seed";
    private static final String NUMBERS = "numbers";
    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 200;

    private final Draws draws;
    private final DrawView view;
    private final RegionChoices regions;
    private final Audit audit;
    private final InstantSource clock;

    DrawPages(Draws draws, DrawView view, RegionChoices regions, Audit audit, InstantSource clock) {
        this.draws = draws;
        this.view = view;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    static String address(UUID draw) {
        return HOME + "/" + draw;
    }

    static Field seedField(Shell shell) {
        return Field.text(SEED, shell.text("draws.seed"))
                .hint(shell.text("draws.seed.hint"))
                .autocomplete("off")
                .required();
    }

    static Field numbersField(Shell shell) {
        return Field.textarea(NUMBERS, shell.text("draws.numbers"))
                .hint(shell.text("draws.numbers.hint"))
                .required();
    }

    static Field reasonField(Shell shell) {
        return Field.text(REASON, shell.text("draws.reason"))
                .hint(shell.text("draws.reason.hint"))
                .required();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.HOLD_DRAWS);
        return new ModelAndView("console/draws/list", "page", view.list(officer, shell));
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.HOLD_DRAWS);
        return form(Typed.NOTHING, officer, shell).ask().asked();
    }

    private DrawForm form(Typed typed, Officer officer, Shell shell) {
        return new DrawForm(typed, Jakarta.today(clock), regions, officer, shell);
    }

    @PostMapping(NEW)
    ModelAndView make(Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.HOLD_DRAWS);
        var form = form(new Typed(values), officer, shell);
        var plan = form.read();
        if (plan.isEmpty()) {
            return form.askAgain().refused();
        }
        var draw = draws.make(plan.get(), officer.login());
        record(officer, "draw.made", draw.id(), "");
        return done(draw.id(), Notice.good(shell.text("draws.kept")), next);
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID draw, Shell shell) {
        officer.require(Action.HOLD_DRAWS);
        var found = inScope(draw, officer);
        record(officer, "draw.seen", draw, "");
        return page(found, List.of(), officer, shell);
    }

    private Draw inScope(UUID id, Officer officer) {
        return draws.find(id).filter(draw -> officer.sees(draw.plan().region())).orElseThrow(PeopleInScope::nobody);
    }

    private void record(Officer officer, String act, UUID draw, String detail) {
        audit.record(officer.login(), act, draw.toString(), detail);
    }

    private ModelAndView page(Draw draw, List<Field> faulty, Officer officer, Shell shell) {
        return new ModelAndView("console/draws/draw", "page", view.one(draw, faulty, officer, shell));
    }

    private ModelAndView refused(Draw draw, Field faulty, Officer officer, Shell shell) {
        var page = page(draw, List.of(faulty), officer, shell);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView done(UUID draw, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + address(draw));
    }

    @PostMapping(ONE + "/close")
    ModelAndView close(
            Officer officer,
            @PathVariable UUID draw,
            @RequestParam(defaultValue = "") String numbers,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.HOLD_DRAWS);
        var found = inScope(draw, officer);
        return switch (draws.close(draw, numbers.lines().toList(), officer.login())) {
            case Closing.Closed(int tickets) -> {
                record(officer, "draw.closed", draw, "tickets=" + tickets);
                yield done(draw, Notice.good(shell.text("draws.closed", tickets)), next);
            }
            case Closing.Refused(Reason reason) -> {
                recordStep(officer, "draw.closed", draw, Optional.of(reason));
                yield done(draw, Notice.bad(words(reason, shell)), next);
            }
            case Closing.BadLine(int line, boolean isTwice) -> {
                var key = isTwice ? "draws.numbers.twice" : "draws.numbers.fault";
                var field = numbersField(shell).value(numbers).error(shell.text(key, line));
                yield refused(found, field, officer, shell);
            }
        };
    }

    private static String words(Reason reason, Shell shell) {
        return shell.text(
                "draws.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @PostMapping(ONE + "/confirm")
    ModelAndView confirm(Officer officer, @PathVariable UUID draw, Shell shell, RedirectAttributes next) {
        officer.require(Action.HOLD_DRAWS);
        inScope(draw, officer);
        var refused = draws.confirm(draw, officer.login());
        recordStep(officer, "draw.confirmed", draw, refused);
        var notice = refused.map(reason -> Notice.bad(words(reason, shell)))
                .orElseGet(() -> Notice.good(shell.text("draws.confirm.done")));
        return done(draw, notice, next);
    }

    @PostMapping(ONE + "/seed")
    ModelAndView enterSeed(
            Officer officer,
            @PathVariable UUID draw,
            @RequestParam(defaultValue = "") String seed,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.HOLD_DRAWS);
        var found = inScope(draw, officer);
        var answer = draws.enterSeed(draw, seed, officer.login());
        if (answer instanceof Answer.Refused(Reason reason) && reason == Reason.SEED_UNREADABLE) {
            var field = seedField(shell).value(seed).error(words(reason, shell));
            return refused(found, field, officer, shell);
        }
        recordStep(officer, "draw.seed-entered", draw, refusal(answer));
        return done(draw, notice(answer, "draws.seed", shell), next);
    }

    @PostMapping(ONE + "/cancel")
    ModelAndView cancel(
            Officer officer,
            @PathVariable UUID draw,
            @RequestParam(defaultValue = "") String reason,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.HOLD_DRAWS);
        var found = inScope(draw, officer);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            var field = reasonField(shell).value(reason).error(shell.text("draws.reason.fault", LONGEST_REASON));
            return refused(found, field, officer, shell);
        }
        var answer = draws.cancel(draw, reason.strip(), officer.login());
        recordStep(officer, "draw.cancelled", draw, refusal(answer));
        return done(draw, notice(answer, "draws.cancel", shell), next);
    }

    @PostMapping(ONE + "/agree")
    ModelAndView agree(Officer officer, @PathVariable UUID draw, Shell shell, RedirectAttributes next) {
        officer.require(Action.HOLD_DRAWS);
        inScope(draw, officer);
        var answer = draws.agreeToCancel(draw, officer.login());
        recordStep(officer, "draw.cancel-agreed", draw, refusal(answer));
        return done(draw, notice(answer, "draws.cancel", shell), next);
    }

    @PostMapping(ONE + "/handover")
    ModelAndView handOver(
            Officer officer, @PathVariable UUID draw, @RequestParam int place, Shell shell, RedirectAttributes next) {
        officer.require(Action.HOLD_DRAWS);
        inScope(draw, officer);
        if (!draws.handOver(draw, place, officer.login())) {
            return done(draw, Notice.warning(shell.text("draws.handover.before")), next);
        }
        record(officer, "draw.prize-handed-over", draw, "place=" + place);
        return done(draw, Notice.good(shell.text("draws.handover.done", place)), next);
    }

    private static Optional<Reason> refusal(Answer answer) {
        return answer instanceof Answer.Refused(Reason reason) ? Optional.of(reason) : Optional.empty();
    }

    private void recordStep(Officer officer, String act, UUID draw, Optional<Reason> refusal) {
        audit.recordStep(
                officer.login(),
                act,
                draw.toString(),
                "",
                refusal.map(Reason::name).orElse(""));
    }

    private static Notice notice(Answer answer, String key, Shell shell) {
        return switch (answer) {
            case Answer.Done() -> Notice.good(shell.text(key + ".done"));
            case Answer.Noted() -> Notice.info(shell.text(key + ".noted"));
            case Answer.Refused(Reason reason) -> Notice.bad(words(reason, shell));
        };
    }
}
