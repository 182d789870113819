package id.gapura.console.gatherings;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.associations.AssociationTabs;
import id.gapura.console.regions.RegionChoices;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
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

/** Places of work: the list, a new one, closing and reopening one. */
@Controller
final class GatheringPages {
    private static final String NEW = AssociationTabs.PLACES + "/new";
    private static final String ONE = AssociationTabs.PLACES + "/{gathering}";

    private final Gatherings gatherings;
    private final Places places;
    private final RegionChoices regions;
    private final Audit audit;

    GatheringPages(Gatherings gatherings, Places places, RegionChoices regions, Audit audit) {
        this.gatherings = gatherings;
        this.places = places;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping(AssociationTabs.PLACES)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        boolean mayChange = officer.may(Action.DESCRIBE_PEOPLE);
        var rows = gatherings.within(officer.scope()).stream()
                .map(one -> row(one, mayChange, shell))
                .toList();
        var table = new Table(
                shell.text("gatherings.title"),
                Table.columns(
                        shell.text("associations.name"),
                        shell.text("gatherings.kind"),
                        shell.text("associations.region")),
                rows,
                shell.text("gatherings.none"));
        return new ModelAndView(
                "console/gatherings/list", "page", new GatheringsPage(AssociationTabs.of(shell), table, mayChange));
    }

    private List<Cell> row(Gathering one, boolean mayChange, Shell shell) {
        var kind = shell.text("gatherings.kind." + one.kind().code());
        return List.of(
                mayChange ? Cell.link(one.name(), address(one)) : Cell.text(one.name()),
                one.isOpen() ? Cell.text(kind) : Cell.lines(kind, shell.text("gatherings.closed")),
                Cell.text(places.fullName(one.region())));
    }

    private static String address(Gathering one) {
        return AssociationTabs.PLACES + "/" + one.id();
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.DESCRIBE_PEOPLE);
        return page(form(Typed.NOTHING, officer, shell).ask(), shell).asked();
    }

    @PostMapping(NEW)
    ModelAndView add(Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.DESCRIBE_PEOPLE);
        var form = form(new Typed(values), officer, shell);
        var faults = form.faults();
        var region = form.region();
        if (!faults.isEmpty() || region.isEmpty()) {
            return page(form.askAgain(faults), shell).refused();
        }
        var added = gatherings.add(form.kind().orElseThrow(), form.name(), region.get(), officer.login());
        if (added.isEmpty()) {
            return page(form.askAgain(Map.of(GatheringForm.NAME, shell.text("gatherings.twice"))), shell)
                    .refused();
        }
        audit.record(officer.login(), "gathering.added", added.get().id().toString(), "");
        return done("gatherings.kept", shell, next);
    }

    private GatheringForm form(Typed typed, Officer officer, Shell shell) {
        return new GatheringForm(typed, regions, officer, shell);
    }

    private static FormPage page(List<Field> fields, Shell shell) {
        var title = shell.text("gatherings.new");
        return new FormPage(
                title,
                shell.text("gatherings.new.lead"),
                crumbs(title, shell),
                new Sending(NEW, shell.text("describe.keep")),
                fields);
    }

    private static List<Link> crumbs(String title, Shell shell) {
        return List.of(Link.to(shell.text("gatherings.title"), AssociationTabs.PLACES), Link.to(title, ""));
    }

    @GetMapping(ONE)
    ModelAndView one(Officer officer, @PathVariable UUID gathering, Shell shell) {
        var known = known(gathering, officer);
        var words = known.isOpen() ? "gatherings.close" : "gatherings.reopen";
        return new FormPage(
                        known.name(),
                        shell.text(words + ".lead"),
                        crumbs(known.name(), shell),
                        new Sending(address(known), shell.text(words)),
                        List.of())
                .with(Link.to(shell.text("market.days"), address(known) + "/days"))
                .asked();
    }

    @PostMapping(ONE)
    ModelAndView closeOrReopen(Officer officer, @PathVariable UUID gathering, Shell shell, RedirectAttributes next) {
        var known = known(gathering, officer);
        audit.record(
                officer.login(),
                known.isOpen() ? "gathering.closed" : "gathering.reopened",
                known.id().toString(),
                "");
        if (known.isOpen()) {
            gatherings.close(known.id());
        } else {
            gatherings.reopen(known.id());
        }
        return done("gatherings.kept", shell, next);
    }

    private Gathering known(UUID id, Officer officer) {
        officer.require(Action.DESCRIBE_PEOPLE);
        return gatherings.find(id).filter(one -> officer.sees(one.region())).orElseThrow(PeopleInScope::nobody);
    }

    private static ModelAndView done(String textKey, Shell shell, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text(textKey)));
        return new ModelAndView("redirect:" + AssociationTabs.PLACES);
    }
}
