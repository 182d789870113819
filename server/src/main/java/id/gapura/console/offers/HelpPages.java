package id.gapura.console.offers;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.offers.Offers;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** People who began by themselves, were promised help and are not done: whom to call. */
@Controller
final class HelpPages {
    static final String HOME = TrialPages.HOME + "/help";

    private final Offers offers;
    private final Places places;
    private final Audit audit;

    HelpPages(Offers offers, Places places, Audit audit) {
        this.offers = offers;
        this.places = places;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.ENROL);
        var waiting = offers.waitingForHelp(officer.scope());
        waiting.forEach(attempt ->
                audit.record(officer.login(), "attempt.seen", attempt.id().toString(), ""));
        return new ModelAndView(
                "console/offers/help",
                "page",
                new HelpPage(new Table(
                        shell.text("offers.help"),
                        Table.columns(
                                shell.text("people.name"),
                                shell.text("offers.help.phone"),
                                shell.text("offers.help.since")),
                        waiting.stream().map(attempt -> row(attempt, shell)).toList(),
                        shell.text("offers.help.none"))));
    }

    private List<Cell> row(Attempt attempt, Shell shell) {
        return List.of(
                Cell.entry(
                        attempt.draft().find(DraftField.NAME).orElseGet(() -> shell.text("attempt.nameless")),
                        "/console/rescue/" + attempt.id(),
                        places.fullName(attempt.place())),
                Cell.text(attempt.draft().get(DraftField.PHONE)),
                Cell.text(shell.format().time(attempt.opened().at())));
    }
}
