package id.gapura.field.commands;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.followup.NextStep;
import id.gapura.field.devices.AtWork;
import java.util.List;
import java.util.Optional;

/** What came of calling or visiting somebody whose enrolment failed. Noted together with the answer, so once. */
final class RescueHandler implements Handler {
    private final Once once;
    private final Attempts attempts;
    private final Audit audit;

    RescueHandler(Once once, Attempts attempts, Audit audit) {
        this.once = once;
        this.attempts = attempts;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "rescue";
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var attempt = command.body()
                .id("of")
                .filter(_ -> atWork.staff().may(Action.ENROL))
                .flatMap(attempts::find)
                .filter(one -> atWork.device().place().contains(one.place()));
        var cares = cares(command, atWork);
        if (attempt.isEmpty() || cares.isEmpty()) {
            return Answer.refused("no-case");
        }
        audit.record(atWork.login(), "attempt.cared-for", attempt.get().id().toString(), "field");
        return once.take(atWork, command, () -> take(attempt.get(), cares, atWork));
    }

    private Answer take(Attempt attempt, List<Care> cares, AtWork atWork) {
        boolean isOver =
                cares.stream().anyMatch(care -> attempts.care(attempt.id(), care, atWork.login()) != Care.Result.DONE);
        return isOver ? Answer.refused("case-over") : Answer.done();
    }

    /** Nothing for an outcome that there is not. */
    private static List<Care> cares(Command command, AtWork atWork) {
        var note = command.body().string("note").orElse("");
        return switch (command.body().string("outcome").orElse("")) {
            case "reached" -> List.of(new Care.Contact(true, note));
            case "not-reached" -> List.of(new Care.Contact(false, note));
            case "needs-help" -> List.of(new Care.Contact(true, note), new Care.Plan(NextStep.FINISH));
            case "no-calls" -> List.of(new Care.Answer(refusal(command, atWork), note));
            default -> List.of();
        };
    }

    private static Consent refusal(Command command, AtWork atWork) {
        var heard = new Source(Way.VOICE, atWork.login());
        return new Consent(
                Purpose.CONTACT, Optional.empty(), heard, command.times().ours());
    }
}
