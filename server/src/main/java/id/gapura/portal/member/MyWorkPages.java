package id.gapura.portal.member;

import id.gapura.portal.member.MyWork.Said;
import id.gapura.registry.livelihood.OccupationChange.Result;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own work: what it is, saying so, and its end. */
@Controller
final class MyWorkPages {
    private static final String ONE = MyWork.HOME + "/{rank:[1-9]}";

    private final MyWork work;
    private final InstantSource clock;

    MyWorkPages(MyWork work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    @GetMapping(MyWork.HOME)
    ModelAndView show(HttpServletRequest request, Shell shell) {
        return SignedInMember.only(
                clock.instant(),
                request,
                worker -> new ModelAndView("portal/member/work", "page", work.page(worker, shell)));
    }

    @GetMapping(ONE)
    ModelAndView ask(@PathVariable int rank, HttpServletRequest request, Shell shell) {
        return SignedInMember.only(clock.instant(), request, worker -> {
            expectRoom(worker, rank);
            return work.form(worker, rank, shell).asked();
        });
    }

    @PostMapping(ONE)
    ModelAndView say(
            @PathVariable int rank,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            Shell shell,
            RedirectAttributes next) {
        return SignedInMember.only(clock.instant(), request, worker -> {
            expectRoom(worker, rank);
            var said = Said.in(sent);
            var form = work.form(rank, version, said, shell);
            if (form.isFaulty()) {
                return form.refused();
            }
            return ended(work.describe(worker, rank, version, said, shell), "me.work.kept", shell, next);
        });
    }

    @PostMapping(ONE + "/end")
    ModelAndView end(
            @PathVariable int rank,
            @RequestParam int version,
            HttpServletRequest request,
            Shell shell,
            RedirectAttributes next) {
        return SignedInMember.only(
                clock.instant(),
                request,
                worker -> ended(work.end(worker, rank, version, shell), "me.work.ended", shell, next));
    }

    private void expectRoom(UUID worker, int rank) {
        if (!work.mayDescribe(worker, rank)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView ended(Result result, String kept, Shell shell, RedirectAttributes next) {
        var notice = result instanceof Result.Kept
                ? Notice.good(shell.text(kept))
                : Notice.warning(shell.text("me.stale")).withDetail(shell.text("me.stale.todo"));
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + MyWork.HOME);
    }
}
