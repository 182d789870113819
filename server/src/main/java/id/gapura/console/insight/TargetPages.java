package id.gapura.console.insight;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.insight.Insight;
import id.gapura.insight.Target;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Targets and where they come from. Whoever sees insight may look; setting one is for who manages places, because a
 * target comes with a decision of the head office.
 */
@Controller
final class TargetPages {
    private static final String HOME = CoveragePages.HOME + "/target";

    private final Insight insight;
    private final RegionsInScope regions;
    private final Audit audit;
    private final InstantSource clock;

    TargetPages(Insight insight, RegionsInScope regions, Audit audit, InstantSource clock) {
        this.insight = insight;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    static String address(RegionCode region) {
        return HOME + "?region=" + region.text();
    }

    @GetMapping(HOME)
    ModelAndView target(Officer officer, Shell shell, @RequestParam(defaultValue = "") String region) {
        officer.require(Action.SEE_INSIGHT);
        var fields = officer.may(Action.MANAGE_PLACES)
                ? TargetForm.fresh(Jakarta.today(clock)).fields(shell)
                : List.<Field>of();
        return page(regions.get(region, officer), fields, shell);
    }

    @PostMapping(HOME)
    ModelAndView set(
            Officer officer,
            Shell shell,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String members,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String source) {
        officer.require(Action.MANAGE_PLACES);
        var place = regions.get(region, officer);
        var form = new TargetForm(members, from, source);
        if (!form.isGood()) {
            var again = page(place, form.faultyFields(shell), shell);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        set(place, form, officer);
        return new ModelAndView("redirect:" + address(place.code()));
    }

    private void set(Region place, TargetForm form, Officer officer) {
        var day = form.day().orElseThrow();
        long count = form.count().orElseThrow();
        audit.record(officer.login(), "target.set", place.code().text(), "from=" + day + " members=" + count);
        insight.setTarget(place.code(), day, count, form.source(), officer.login())
                .ifPresent(fault -> {
                    throw new IllegalStateException("the form let through a target that is " + fault);
                });
    }

    private ModelAndView page(Region region, List<Field> fields, Shell shell) {
        var crumbs = List.of(
                Link.to(shell.text("insight.coverage.title"), CoveragePages.address(region.code())),
                Link.to(shell.text("insight.target"), ""));
        var versions = versions(insight.targets(region.code()), shell);
        return new ModelAndView(
                "console/insight/target",
                "page",
                new TargetPage(region.name(), region.code().text(), crumbs, versions, fields));
    }

    private static Table versions(List<Target> targets, Shell shell) {
        return new Table(
                shell.text("insight.target.versions"),
                List.of(
                        Table.words(shell.text("insight.target.from")),
                        Table.amount(shell.text("insight.target.members")),
                        Table.words(shell.text("insight.target.source")),
                        Table.words(shell.text("insight.target.recorded"))),
                targets.stream().map(target -> row(target, shell)).toList(),
                shell.text("insight.target.none"));
    }

    private static List<Cell> row(Target target, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.text(format.shortDate(target.fromOn())),
                Cell.amount(format.number(target.members())),
                Cell.text(target.source()),
                Cell.lines(format.time(target.recordedAt()), target.recordedBy()));
    }
}
