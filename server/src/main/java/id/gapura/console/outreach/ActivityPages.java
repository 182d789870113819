package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.outreach.AskedActivities.Days;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Activities to look at: the list, one, and its paper. */
@Controller
final class ActivityPages {
    static final String ONE = OutreachTabs.HOME + "/activities/{activity}";
    private static final int BEFORE_MONTHS = 3;
    private static final int AFTER_MONTHS = 3;

    private final OutreachInScope inScope;
    private final ActivityView view;
    private final Posters posters;
    private final Audit audit;
    private final InstantSource clock;

    ActivityPages(OutreachInScope inScope, ActivityView view, Posters posters, Audit audit, InstantSource clock) {
        this.inScope = inScope;
        this.view = view;
        this.posters = posters;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(OutreachTabs.HOME)
    ModelAndView list(Officer officer, @RequestParam Map<String, String> values, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var today = Jakarta.today(clock);
        var usual = new Days(today.minusMonths(BEFORE_MONTHS), today.plusMonths(AFTER_MONTHS));
        var wanted = AskedActivities.of(new Typed(values), usual, officer);
        return new ModelAndView("console/outreach/activities", "page", view.list(wanted, officer, shell));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID activity, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var page = view.one(inScope.activity(activity, officer), officer, shell);
        return new ModelAndView("console/outreach/activity", "page", page);
    }

    /** A page to hang up, in the language of who prints it. */
    @GetMapping(ONE + "/poster.pdf")
    void poster(Officer officer, @PathVariable UUID activity, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_OUTREACH);
        var printed = inScope.activity(activity, officer);
        audit.record(officer.login(), "activity.poster-printed", activity.toString(), "");
        var name = shell.text("outreach.poster.file") + "-" + printed.words().code();
        Download.pdf(response, name).write(posters.of(printed, shell));
    }

    /** A banner of three metres by one for the gate of a village, with the award or without. */
    @GetMapping(ONE + "/banner.pdf")
    void banner(Officer officer, @PathVariable UUID activity, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_OUTREACH);
        var printed = inScope.activity(activity, officer);
        if (!Posters.haveBanner(printed)) {
            throw PeopleInScope.nobody();
        }
        audit.record(officer.login(), "activity.banner-printed", activity.toString(), "");
        var name = shell.text("villages.banner.file") + "-" + printed.words().code();
        Download.pdf(response, name).write(posters.banner(printed, shell));
    }
}
