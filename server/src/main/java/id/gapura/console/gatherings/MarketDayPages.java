package id.gapura.console.gatherings;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.associations.AssociationTabs;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.MarketDays;
import id.gapura.places.Pasaran;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On which days a place of work is a market. */
@Controller
final class MarketDayPages {
    private static final String ONE = AssociationTabs.PLACES + "/{gathering}/days";
    private static final String WEEKDAYS = "weekday";
    private static final String PASARAN = "pasaran";

    private final Gatherings gatherings;
    private final Audit audit;

    MarketDayPages(Gatherings gatherings, Audit audit) {
        this.gatherings = gatherings;
        this.audit = audit;
    }

    private Gathering known(UUID id, Officer officer) {
        officer.require(Action.DESCRIBE_PEOPLE);
        return gatherings.find(id).filter(one -> officer.sees(one.region())).orElseThrow(PeopleInScope::nobody);
    }

    @GetMapping(ONE)
    ModelAndView ask(Officer officer, @PathVariable UUID gathering, Shell shell) {
        var known = known(gathering, officer);
        var chosen = String.join(",", gatherings.marketDays(known).codes());
        return new FormPage(
                        known.name(),
                        shell.text("market.lead"),
                        List.of(
                                Link.to(shell.text("gatherings.title"), AssociationTabs.PLACES),
                                Link.to(known.name(), AssociationTabs.PLACES + "/" + known.id()),
                                Link.to(shell.text("market.days"), "")),
                        new Sending(AssociationTabs.PLACES + "/" + known.id() + "/days", shell.text("describe.keep")),
                        List.of(
                                Field.checks(WEEKDAYS, shell.text("market.weekdays"), weekdays(shell))
                                        .value(chosen),
                                Field.checks(PASARAN, shell.text("market.pasaran"), pasaran(shell))
                                        .value(chosen)))
                .asked();
    }

    private static List<Option> weekdays(Shell shell) {
        return Arrays.stream(DayOfWeek.values())
                .map(MarketDays::code)
                .map(code -> new Option(code, shell.text("market.day." + code)))
                .toList();
    }

    private static List<Option> pasaran(Shell shell) {
        return Arrays.stream(Pasaran.values())
                .map(Pasaran::code)
                .map(code -> new Option(code, shell.text("market.day." + code)))
                .toList();
    }

    @PostMapping(ONE)
    ModelAndView set(
            Officer officer,
            @PathVariable UUID gathering,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var known = known(gathering, officer);
        var codes = values.keySet().stream()
                .filter(name -> name.startsWith(WEEKDAYS + "-") || name.startsWith(PASARAN + "-"))
                .map(name -> name.substring(name.indexOf('-') + 1))
                .toList();
        gatherings.setMarketDays(known, MarketDays.of(codes), officer.login());
        audit.record(officer.login(), "gathering.market-days-set", gathering.toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("gatherings.kept")));
        return new ModelAndView("redirect:" + AssociationTabs.PLACES);
    }
}
