package id.gapura.console.outreach.communicator;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts down a communicator who speaks at no activity yet, such as an agent who is to have a code of their own. */
@Controller
final class NewCommunicatorPages {
    static final String NEW = OutreachTabs.COMMUNICATORS + "/new";
    private static final String REGION = "region";

    private final Communicators communicators;
    private final RegionChoices regions;
    private final Audit audit;

    NewCommunicatorPages(Communicators communicators, RegionChoices regions, Audit audit) {
        this.communicators = communicators;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var question = new RegionQuestion(REGION, shell.text("communicator.region"), shell, officer);
        return page(Typed.NOTHING, regions.ask(question, ""), "", shell).asked();
    }

    private static FormPage page(Typed typed, Field region, String fault, Shell shell) {
        var title = shell.text("communicator.new");
        return new FormPage(
                title,
                shell.text("communicator.new.lead"),
                List.of(Link.to(shell.text("communicator.title"), OutreachTabs.COMMUNICATORS), Link.to(title, "")),
                new Sending(NEW, shell.text("outreach.keep")),
                List.of(
                        Field.text(CommunicatorForm.NAME, shell.text("communicator.name"))
                                .hint(shell.text("communicator.name.hint"))
                                .value(typed.get(CommunicatorForm.NAME))
                                .error(fault)
                                .required(),
                        region.required()));
    }

    /** Whoever is called so there already is who was meant. */
    @PostMapping(NEW)
    ModelAndView add(Officer officer, @RequestParam Map<String, String> values, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var typed = new Typed(values);
        var name = typed.get(CommunicatorForm.NAME);
        var region = regions.read(typed.get(REGION), officer).code();
        boolean isNamed = !name.isEmpty() && name.length() <= CommunicatorForm.LONGEST;
        if (!isNamed || region.isEmpty()) {
            var question = new RegionQuestion(REGION, shell.text("communicator.region"), shell, officer);
            var fault = isNamed ? "" : shell.text("outreach.name.fault", CommunicatorForm.LONGEST);
            return page(typed, regions.askAgain(question, typed.get(REGION)), fault, shell)
                    .refused();
        }
        var one = communicators.called(name, region.get(), officer.login());
        audit.record(officer.login(), "communicator.named", one.id().toString(), "");
        return new ModelAndView("redirect:" + CommunicatorPages.address(one.id()));
    }
}
