package id.gapura.console.adoption;

import id.gapura.accounts.Action;
import id.gapura.adoption.Adoption;
import id.gapura.adoption.NextStep;
import id.gapura.adoption.Waiting;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.console.adoption.Suggestion.Doing;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.Worker;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.Optional;

/** Suggests on a person's page what the list of whom to help on suggests of them, to whoever may see that list. */
public final class Suggestions {
    private final Adoption adoption;
    private final Consents consents;
    private final InstantSource clock;

    Suggestions(Adoption adoption, Consents consents, InstantSource clock) {
        this.adoption = adoption;
        this.consents = consents;
        this.clock = clock;
    }

    /** Empty for who is in no stage, and for an officer who may not see it. */
    public Optional<Suggestion> of(Worker worker, Officer officer, Shell shell) {
        return officer.may(Action.SEE_INSIGHT)
                ? adoption.find(worker.id()).map(one -> suggestion(one, officer, shell))
                : Optional.empty();
    }

    private Suggestion suggestion(Waiting one, Officer officer, Shell shell) {
        var home = PersonFrame.address(one.who().id());
        var said = consents.standing(Subject.worker(one.who().id()), Purpose.CONTACT);
        var step = new AllowedStep(NextStep.of(one, Jakarta.today(clock)), said);
        return new Suggestion(
                stage(one, step.next().days(), shell),
                step.act(shell),
                step.why(shell),
                Link.to(shell.text("adoption.moves"), home + "/" + StageAspect.PATH),
                step.isAllowed() ? doing(step.next().act(), home, officer, shell) : new Doing.Elsewhere());
    }

    private static Suggestion.Stage stage(Waiting one, long days, Shell shell) {
        return new Suggestion.Stage(
                StagePages.tone(one.stage()),
                shell.text("adoption.stage." + one.stage().code()),
                shell.text("adoption.since.days", shell.format().shortDate(one.since()), days));
    }

    private static Doing doing(NextStep.Act act, String home, Officer officer, Shell shell) {
        return switch (act) {
            case SEND_CODE, VISIT, REMIND, INVITE_BACK -> new Doing.MakePayLink(home + "/pay-link");
            case SETTLE, ASK_WHY ->
                officer.may(Action.HEAR_OBJECTIONS)
                        ? new Doing.See(Link.to(shell.text("objections.new"), home + "/objections/new"))
                        : new Doing.Elsewhere();
            case CALL_BACK, HELP_ON, HELP_FINISH, NOTHING, ASK_TO_TELL -> new Doing.Elsewhere();
        };
    }
}
