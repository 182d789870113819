package id.gapura.portal.member;

import id.gapura.portal.member.MyFamily.Said;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own family: who it is, who would inherit, and saying so. */
@Controller
final class MyFamilyPages {
    private static final String NEW = MyFamily.HOME + "/new";

    private final MyFamily family;
    private final InstantSource clock;

    MyFamilyPages(MyFamily family, InstantSource clock) {
        this.family = family;
        this.clock = clock;
    }

    @GetMapping(MyFamily.HOME)
    ModelAndView show(HttpServletRequest request, Shell shell) {
        return SignedInMember.only(
                clock.instant(),
                request,
                worker -> new ModelAndView("portal/member/family", "page", family.page(worker, shell)));
    }

    @GetMapping(NEW)
    ModelAndView ask(HttpServletRequest request, Shell shell) {
        return SignedInMember.only(
                clock.instant(), request, _ -> family.form(shell).asked());
    }

    @PostMapping(NEW)
    ModelAndView add(Said said, HttpServletRequest request, Shell shell, RedirectAttributes next) {
        return SignedInMember.only(clock.instant(), request, worker -> {
            var form = family.form(said, shell);
            if (form.isFaulty()) {
                return form.refused();
            }
            return ended(family.add(worker, said, shell), "me.family.kept", shell, next);
        });
    }

    @PostMapping(MyFamily.HOME + "/{relative}/end")
    ModelAndView end(
            @PathVariable UUID relative,
            @RequestParam boolean died,
            HttpServletRequest request,
            Shell shell,
            RedirectAttributes next) {
        return SignedInMember.only(
                clock.instant(),
                request,
                worker -> ended(family.end(worker, relative, died, shell), "me.family.ended", shell, next));
    }

    private static ModelAndView ended(Result result, String kept, Shell shell, RedirectAttributes next) {
        var notice = result instanceof Result.Kept
                ? Notice.good(shell.text(kept))
                : Notice.warning(shell.text("me.stale")).withDetail(shell.text("me.stale.todo"));
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + MyFamily.HOME);
    }
}
