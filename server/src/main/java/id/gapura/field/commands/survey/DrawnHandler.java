package id.gapura.field.commands.survey;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.field.commands.Answer;
import id.gapura.field.commands.Command;
import id.gapura.field.commands.Handler;
import id.gapura.field.devices.AtWork;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.survey.sample.Drawn.Kind;
import id.gapura.survey.sample.Outcome;
import id.gapura.survey.sample.Samples;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who was drawn for a survey was looked up on a device, or something came of going to them. What they answered comes
 * as a command of its own that does not say whose it is.
 */
final class DrawnHandler implements Handler {
    private final Samples samples;
    private final Registry registry;
    private final Prospects prospects;
    private final Audit audit;

    DrawnHandler(Samples samples, Registry registry, Prospects prospects, Audit audit) {
        this.samples = samples;
        this.registry = registry;
        this.prospects = prospects;
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
        var place = atWork.device().place();
        var drawn = round.flatMap(asked -> person.flatMap(one -> samples.kind(asked, one, place)));
        var said = body.string("outcome");
        if (said.isEmpty()) {
            var kind = drawn.or(() -> person.flatMap(one -> neighbour(one, place)));
            kind.ifPresent(one -> see(one, person.orElseThrow(), atWork.login(), command));
            return kind.isPresent() ? Answer.done() : refused();
        }
        var outcome = said.flatMap(Outcome::find).filter(_ -> drawn.isPresent());
        outcome.ifPresent(one -> note(round.orElseThrow(), person.orElseThrow(), one, atWork.login()));
        return outcome.isPresent() ? Answer.done() : refused();
    }

    private static Answer refused() {
        return Answer.refused("survey-not-drawn");
    }

    /** Somebody of the place who is drawn no more: the device had their name, so that it was looked at stays on record. */
    private Optional<Kind> neighbour(UUID person, RegionCode place) {
        var worker = registry.find(person)
                .filter(one -> place.contains(one.home().region()))
                .map(_ -> Kind.WORKER);
        return worker.or(() -> prospects
                .find(person)
                .filter(one -> place.contains(one.region()))
                .map(_ -> Kind.PROSPECT));
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
