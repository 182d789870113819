package id.gapura.console.draws;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Draws.HandedOver;
import id.gapura.incentives.draws.Draws.Source;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing over what was won. */
@Controller
final class HandoverPages {
    private final Draws draws;
    private final HandoverForm.Tools tools;
    private final Audit audit;

    HandoverPages(Draws draws, HandoverForm.Tools tools, Audit audit) {
        this.draws = draws;
        this.tools = tools;
        this.audit = audit;
    }

    @GetMapping(DrawPages.ONE + "/handover/{place}")
    ModelAndView ask(Officer officer, @PathVariable UUID draw, @PathVariable int place, Shell shell) {
        return form(draw, place, officer, shell).ask().asked();
    }

    private HandoverForm form(UUID id, int place, Officer officer, Shell shell) {
        officer.require(Action.HOLD_DRAWS);
        officer.require(Action.KEEP_INCENTIVES);
        var draw = DrawPages.inScope(id, draws, officer);
        var winner = draws.winners(id).stream()
                .filter(ticket -> ticket.place().orElseThrow() == place)
                .findFirst()
                .orElseThrow(PeopleInScope::nobody);
        return new HandoverForm(draw, winner, tools, officer, shell);
    }

    @PostMapping(DrawPages.ONE + "/handover")
    ModelAndView handOver(
            Officer officer,
            @PathVariable UUID draw,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var typed = new Typed(values);
        int place = typed.number(HandoverForm.PLACE);
        var form = form(draw, place, officer, shell);
        if (!form.isUnderstood(typed) || !form.isActivityUnderstood(typed)) {
            var fault = form.isUnderstood(typed) ? "" : shell.text("draws.handover.from.fault");
            return form.askAgain(typed, fault).refused();
        }
        var source = form.source(typed);
        var ending = draws.handOver(draw, place, source, officer.login());
        audit.recordStep(
                officer.login(),
                "draw.prize-handed-over",
                draw.toString(),
                detail(place, source),
                ending == HandedOver.HANDED_OVER ? "" : ending.name());
        return switch (ending) {
            case HANDED_OVER -> done(draw, Notice.good(shell.text("draws.handover.done", place)), next);
            case NOT_DUE -> done(draw, Notice.warning(shell.text("draws.handover.before")), next);
            case NONE_LEFT ->
                form.askAgain(typed, shell.text("draws.handover.from.none-left"))
                        .refused();
        };
    }

    private static String detail(int place, Optional<Source> source) {
        return "place=" + place
                + source.map(one ->
                                " depot=" + one.depot() + " item=" + one.item().id())
                        .orElse("");
    }

    private static ModelAndView done(UUID draw, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + DrawPages.address(draw));
    }
}
