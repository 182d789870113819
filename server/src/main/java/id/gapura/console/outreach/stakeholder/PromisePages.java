package id.gapura.console.outreach.stakeholder;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.stakeholder.Agreement.Delivery;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
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

/** The people of a stakeholder, its promises, and what came of them. */
@Controller
final class PromisePages {
    private static final String PEOPLE = StakeholderPages.ONE + "/people";
    private static final String PROMISES = StakeholderPages.ONE + "/promises";
    private static final String WHAT = "what";

    private final Stakeholders stakeholders;
    private final StakeholdersInScope inScope;
    private final Campaigns campaigns;
    private final Audit audit;
    private final InstantSource clock;

    PromisePages(
            Stakeholders stakeholders,
            StakeholdersInScope inScope,
            Campaigns campaigns,
            Audit audit,
            InstantSource clock) {
        this.stakeholders = stakeholders;
        this.inScope = inScope;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    private Stakeholder kept(UUID stakeholder, Officer officer) {
        officer.require(Action.MANAGE_OUTREACH);
        return inScope.get(stakeholder, officer);
    }

    private static FormPage page(Stakeholder one, String textKey, String path, List<Field> fields, Shell shell) {
        var address = StakeholderPages.address(one.id());
        return new FormPage(
                shell.text(textKey),
                one.plan().name(),
                List.of(
                        Link.to(shell.text("stakeholder.title"), OutreachTabs.STAKEHOLDERS),
                        Link.to(one.plan().name(), address),
                        Link.to(shell.text(textKey), "")),
                new Sending(address + path, shell.text("outreach.keep")),
                fields);
    }

    private ModelAndView done(String act, UUID stakeholder, Notice notice, Officer officer, RedirectAttributes next) {
        audit.record(officer.login(), act, stakeholder.toString(), "");
        return back(stakeholder, notice, next);
    }

    private static ModelAndView back(UUID stakeholder, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + StakeholderPages.address(stakeholder));
    }

    @GetMapping(PEOPLE + "/new")
    ModelAndView askPerson(Officer officer, @PathVariable UUID stakeholder, Shell shell) {
        var form = new PersonForm(Typed.NOTHING, shell);
        return page(kept(stakeholder, officer), "stakeholder.person.new", "/people/new", form.fields(Map.of()), shell)
                .asked();
    }

    @PostMapping(PEOPLE + "/new")
    ModelAndView meet(
            Officer officer,
            @PathVariable UUID stakeholder,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var one = kept(stakeholder, officer);
        var form = new PersonForm(new Typed(values), shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(one, "stakeholder.person.new", "/people/new", form.fields(faults), shell)
                    .refused();
        }
        stakeholders.meet(
                stakeholder,
                form.typed().get(PersonForm.NAME),
                form.typed().get(PersonForm.ROLE),
                form.phone(),
                officer.login());
        return done("stakeholder.person-added", stakeholder, Notice.good(shell.text("outreach.kept")), officer, next);
    }

    @PostMapping(PEOPLE + "/{person}/leave")
    ModelAndView leave(
            Officer officer,
            @PathVariable UUID stakeholder,
            @PathVariable UUID person,
            Shell shell,
            RedirectAttributes next) {
        kept(stakeholder, officer);
        stakeholders.leave(stakeholder, person);
        return done("stakeholder.person-left", stakeholder, Notice.good(shell.text("outreach.kept")), officer, next);
    }

    private PromiseForm promise(Typed typed, Officer officer, Shell shell) {
        return new PromiseForm(typed, campaigns.touching(officer.scope()), Jakarta.today(clock), shell);
    }

    @GetMapping(PROMISES + "/new")
    ModelAndView askPromise(Officer officer, @PathVariable UUID stakeholder, Shell shell) {
        var one = kept(stakeholder, officer);
        var fields = promise(Typed.NOTHING, officer, shell).fields(Map.of());
        return page(one, "stakeholder.promise.new", "/promises/new", fields, shell)
                .asked();
    }

    @PostMapping(PROMISES + "/new")
    ModelAndView agree(
            Officer officer,
            @PathVariable UUID stakeholder,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var one = kept(stakeholder, officer);
        var form = promise(new Typed(values), officer, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(one, "stakeholder.promise.new", "/promises/new", form.fields(faults), shell)
                    .refused();
        }
        stakeholders.agree(stakeholder, form.promise(), officer.login());
        return done("stakeholder.promised", stakeholder, Notice.good(shell.text("outreach.kept")), officer, next);
    }

    @GetMapping(PROMISES + "/{promise}/deliver")
    ModelAndView askDelivery(Officer officer, @PathVariable UUID stakeholder, @PathVariable UUID promise, Shell shell) {
        var one = kept(stakeholder, officer);
        return delivering(one, promise, Typed.NOTHING, Map.of(), shell).asked();
    }

    private static FormPage delivering(
            Stakeholder one, UUID promise, Typed typed, Map<String, String> faults, Shell shell) {
        var fields = FormPage.filled(
                List.of(Field.text(WHAT, shell.text("stakeholder.delivered"))
                        .hint(shell.text("stakeholder.delivered.hint"))
                        .required()),
                typed,
                faults);
        return page(one, "stakeholder.deliver", "/promises/" + promise + "/deliver", fields, shell);
    }

    @PostMapping(PROMISES + "/{promise}/deliver")
    ModelAndView deliver(
            Officer officer,
            @PathVariable UUID stakeholder,
            @PathVariable UUID promise,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var one = kept(stakeholder, officer);
        var typed = new Typed(values);
        if (typed.get(WHAT).isEmpty() || typed.get(WHAT).length() > PromiseForm.LONGEST) {
            var fault = shell.text("outreach.name.fault", PromiseForm.LONGEST);
            return delivering(one, promise, typed, Map.of(WHAT, fault), shell).refused();
        }
        boolean isKept =
                stakeholders.deliver(stakeholder, promise, new Delivery(typed.get(WHAT), Jakarta.today(clock)));
        if (!isKept) {
            return back(stakeholder, Notice.bad(shell.text("stakeholder.deliver.refused")), next);
        }
        return done("stakeholder.delivered", stakeholder, Notice.good(shell.text("outreach.kept")), officer, next);
    }
}
