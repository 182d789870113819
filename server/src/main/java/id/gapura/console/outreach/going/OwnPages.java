package id.gapura.console.outreach.going;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.OutreachWords;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The activities of the week to which the officer goes, with what to bring. Those of other places lead nowhere. */
@Controller
final class OwnPages {
    static final String HOME = OutreachTabs.HOME + "/own";
    private static final String NONE = "–";

    private final Activities activities;
    private final Places places;

    OwnPages(Activities activities, Places places) {
        this.activities = activities;
        this.places = places;
    }

    @GetMapping(HOME)
    ModelAndView show(Officer officer, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var title = shell.text("outreach.own");
        var table = new Table(
                title,
                Table.columns(
                        shell.text("outreach.title.ask"),
                        shell.text("outreach.day"),
                        shell.text("outreach.venue"),
                        shell.text("outreach.material"),
                        shell.text("outreach.own.code")),
                activities.goneTo(officer.login()).stream()
                        .map(one -> row(one, officer, shell))
                        .toList(),
                shell.text("outreach.own.none"));
        var crumbs = List.of(Link.to(shell.text("outreach.title"), OutreachTabs.HOME), Link.to(title, ""));
        return new ModelAndView("console/outreach/own", "page", new OwnPage(crumbs, table));
    }

    private List<Cell> row(Activity one, Officer officer, Shell shell) {
        var plan = one.plan();
        var kind = OutreachWords.kind(plan.kind(), shell);
        var material = plan.audience().material();
        return List.of(
                officer.sees(plan.where().region())
                        ? Cell.entry(plan.title(), OutreachTabs.activity(one.id()), kind)
                        : Cell.lines(plan.title(), kind),
                Cell.text(OutreachWords.when(plan.span(), shell)),
                Cell.text(OutreachWords.where(plan.where(), places)),
                Cell.text(material.isEmpty() ? NONE : material),
                Cell.text(OutreachWords.code(one.words().code()).replace(' ', '\u00a0')));
    }
}
