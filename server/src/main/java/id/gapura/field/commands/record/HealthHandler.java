package id.gapura.field.commands.record;

import id.gapura.accounts.Action;
import id.gapura.enrolment.told.StatedHealth;
import id.gapura.field.commands.Answer;
import id.gapura.field.commands.Command;
import id.gapura.field.commands.Handler;
import id.gapura.field.commands.Told;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.Origin;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.Evidence.Result;
import java.util.Optional;

/** What a member says of their health, read out to them; it stands beside what they said before, with its day. */
final class HealthHandler implements Handler {
    private static final String UNREAD = "health-unread";
    private static final Completing.Act ACT = new Completing.Act("person.evidence-recorded", "field, health", UNREAD);

    private final Completing completing;
    private final Evidence evidence;

    HealthHandler(Completing completing, Evidence evidence) {
        this.completing = completing;
        this.evidence = evidence;
    }

    @Override
    public String kind() {
        return "health";
    }

    @Override
    public Action needs() {
        return Action.DESCRIBE_PEOPLE;
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        return completing.take(
                atWork, command, ACT, Told.health(command), (worker, one) -> refusal(worker, one, atWork, command));
    }

    private Optional<String> refusal(Worker worker, StatedHealth said, AtWork atWork, Command command) {
        var at = command.times().ours();
        var origin = new Origin("field:" + atWork.device().id(), atWork.login(), at);
        var label = new Evidence.Label(command.id(), worker.id(), said.on(), origin);
        return evidence.recordHealth(label, said.statement()) instanceof Result.Refused
                ? Optional.of(UNREAD)
                : Optional.empty();
    }
}
