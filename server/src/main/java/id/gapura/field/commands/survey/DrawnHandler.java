package id.gapura.field.commands.survey;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.field.commands.Answer;
import id.gapura.field.commands.Command;
import id.gapura.field.commands.Handler;
import id.gapura.field.devices.AtWork;
import id.gapura.survey.sample.Drawn.Kind;
import id.gapura.survey.sample.Outcome;
import id.gapura.survey.sample.Samples;
import java.util.UUID;

/**
 * Somebody who was drawn for a survey was looked up on a device, or something came of going to them. What they answered comes
 * as a command of its own that does not say whose it is.
 */
final class DrawnHandler implements Handler {
    private final Samples samples;
    private final Audit audit;

    DrawnHandler(Samples samples, Audit audit) {
        this.samples = samples;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "drawn";
    }

    @Override
    public Action needs() {
        return Action.TAKE_SURVEYS;
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var body = command.body();
        var round = body.id("round");
        var person = body.id("person");
        var kind = round.flatMap(asked ->
                person.flatMap(one -> samples.kind(asked, one, atWork.device().place())));
        var said = body.string("outcome");
        var outcome = said.flatMap(Outcome::find);
        if (kind.isEmpty() || outcome.isPresent() != said.isPresent()) {
            return Answer.refused("survey-not-drawn");
        }
        outcome.ifPresentOrElse(
                one -> note(round.orElseThrow(), person.orElseThrow(), one, atWork.login()),
                () -> see(kind.get(), person.orElseThrow(), atWork.login(), command));
        return Answer.done();
    }

    /** The audit has the round alone: whose answers came beside it, it must not tell. */
    private void note(UUID round, UUID person, Outcome outcome, String login) {
        samples.note(round, person, outcome);
        audit.record(login, "survey.drawn-noted", round.toString(), outcome.code());
    }

    private void see(Kind kind, UUID person, String login, Command command) {
        var act = switch (kind) {
            case WORKER -> "person.seen";
            case PROSPECT -> "prospect.seen";
        };
        audit.record(login, act, person.toString(), "field, " + command.times().ours());
    }
}
