package id.gapura.console.family;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.Worker;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.registry.household.Households;
import id.gapura.rules.law.Law;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every page that changes a family does: find the person, put the act on record, and say how it ended. */
final class FamilyActs {
    private final PeopleInScope people;
    private final Households households;
    private final Audit audit;
    private final Law law;
    private final InstantSource clock;

    FamilyActs(PeopleInScope people, Households households, Audit audit, Law law, InstantSource clock) {
        this.people = people;
        this.households = households;
        this.audit = audit;
        this.law = law;
        this.clock = clock;
    }

    Households households() {
        return households;
    }

    LocalDate today() {
        return Jakarta.today(clock);
    }

    /** The levels of school that a scholarship knows, from the lowest. */
    List<String> schools() {
        return law.table("scholarship.levels").at(today()).value().codes("level");
    }

    /** The person of an officer who may describe people. */
    Worker worker(UUID person, Officer officer) {
        officer.require(Action.DESCRIBE_PEOPLE);
        return people.get(person, officer);
    }

    static By by(Officer officer, String reason) {
        return new By(officer.login(), reason, officer.scope());
    }

    void record(Officer officer, String act, Worker worker) {
        audit.record(officer.login(), act, worker.id().toString(), "");
    }

    /**
     * Back to the family when it is on record, otherwise to the form with what is wrong.
     *
     * @param again the form, given the sentence by the field it is about
     */
    static ModelAndView ended(
            Result result,
            Worker worker,
            Shell shell,
            RedirectAttributes next,
            Function<Map<String, String>, ModelAndView> again) {
        return switch (result) {
            case Result.Kept _ -> {
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("family.kept")));
                yield new ModelAndView("redirect:" + FamilyView.address(worker));
            }
            case Result.Stale _ -> {
                next.addFlashAttribute(
                        Notice.FLASH,
                        Notice.warning(shell.text("family.stale")).withDetail(shell.text("family.stale.todo")));
                yield new ModelAndView("redirect:" + FamilyView.address(worker));
            }
            case Result.Refused(var reason) ->
                again.apply(Map.of(FamilyWords.field(reason), FamilyWords.refusal(reason, shell)));
        };
    }
}
