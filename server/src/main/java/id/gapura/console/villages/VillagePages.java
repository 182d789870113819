package id.gapura.console.villages;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionReading.Chosen;
import id.gapura.places.Region;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.villages.Awards;
import id.gapura.villages.Awards.Ending;
import id.gapura.villages.Villages;
import java.util.Locale;
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

/** Villages: the list, one, judging it, proposing and deciding its award. */
@Controller
final class VillagePages {
    static final String HOME = VillageDoor.HOME;
    static final String ONE = HOME + "/{village}";

    private final VillagesInScope inScope;
    private final VillageView view;
    private final Villages villages;
    private final Awards awards;
    private final RegionChoices regions;
    private final Audit audit;

    VillagePages(
            VillagesInScope inScope,
            VillageView view,
            Villages villages,
            Awards awards,
            RegionChoices regions,
            Audit audit) {
        this.inScope = inScope;
        this.view = view;
        this.villages = villages;
        this.awards = awards;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_INSIGHT);
        return list(Optional.empty(), officer, shell);
    }

    private ModelAndView list(Optional<String> typed, Officer officer, Shell shell) {
        return new ModelAndView("console/villages/list", "page", view.list(typed, officer, shell));
    }

    /** Leads to any village of the officer's scope. */
    @PostMapping(HOME)
    ModelAndView find(
            Officer officer, @RequestParam(name = VillageView.REGION, defaultValue = "") String typed, Shell shell) {
        officer.require(Action.SEE_INSIGHT);
        if (regions.read(typed, officer) instanceof Chosen(Region found)
                && found.code().level() == RegionLevel.VILLAGE) {
            return new ModelAndView("redirect:" + VillageDoor.address(found.code()));
        }
        var again = list(Optional.of(typed), officer, shell);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable String village, Shell shell) {
        officer.require(Action.SEE_INSIGHT);
        return new ModelAndView(
                "console/villages/village", "page", view.one(inScope.get(village, officer), officer, shell));
    }

    @PostMapping(ONE + "/assessments")
    ModelAndView assess(Officer officer, @PathVariable String village, Shell shell, RedirectAttributes next) {
        officer.require(Action.AWARD_VILLAGES);
        var found = inScope.get(village, officer);
        var score = villages.assess(found.code(), officer.login()).score();
        audit.record(officer.login(), "village.assessed", found.code().text(), "score=" + score);
        return done(found, Notice.good(shell.text("villages.assessed.done", score)), next);
    }

    private static ModelAndView done(Region village, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + VillageDoor.address(village.code()));
    }

    @PostMapping(ONE + "/awards")
    ModelAndView propose(Officer officer, @PathVariable String village, Shell shell, RedirectAttributes next) {
        officer.require(Action.AWARD_VILLAGES);
        var found = inScope.get(village, officer);
        var notice = switch (awards.propose(found.code(), officer.login())) {
            case PROPOSED -> {
                audit.record(
                        officer.login(), "village.award-proposed", found.code().text(), "");
                yield Notice.good(shell.text("villages.proposed.done"));
            }
            case NOT_EARNED -> Notice.bad(shell.text("villages.unearned"));
            case WAITING -> Notice.warning(shell.text("villages.waits"));
            case HOLDS -> Notice.warning(shell.text("villages.holds"));
        };
        return done(found, notice, next);
    }

    @PostMapping(ONE + "/awards/{award}")
    ModelAndView decide(
            Officer officer,
            @PathVariable String village,
            @PathVariable UUID award,
            @RequestParam(defaultValue = "false") boolean given,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.AWARD_VILLAGES);
        var found = inScope.get(village, officer);
        var asked = inScope.award(found, award);
        var ending = given ? awards.give(asked.id(), officer.login()) : awards.refuse(asked.id(), officer.login());
        audit.recordStep(
                officer.login(),
                "village.award-decided",
                found.code().text(),
                "award=" + asked.id() + (given ? " given" : " refused"),
                ending == Ending.DONE ? "" : ending.name());
        return done(found, notice(ending, given, shell), next);
    }

    private static Notice notice(Ending ending, boolean given, Shell shell) {
        if (ending == Ending.DONE) {
            return Notice.good(shell.text(given ? "villages.given" : "villages.refused"));
        }
        return Notice.bad(shell.text("villages.ending." + ending.name().toLowerCase(Locale.ROOT)));
    }
}
