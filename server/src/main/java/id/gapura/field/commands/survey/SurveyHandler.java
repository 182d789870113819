package id.gapura.field.commands.survey;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Words;
import id.gapura.field.commands.Answer;
import id.gapura.field.commands.Body;
import id.gapura.field.commands.Command;
import id.gapura.field.commands.Handler;
import id.gapura.field.devices.AtWork;
import id.gapura.places.RegionCode;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.answer.Interview;
import id.gapura.survey.answer.Interview.Named;
import id.gapura.survey.answer.Interview.Respondent;
import id.gapura.survey.answer.Interview.Taken;
import id.gapura.survey.answer.Interview.Way;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.talker.Said;
import id.gapura.survey.talker.Talkers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What somebody answered in a survey; who did not agree to be named is not. */
final class SurveyHandler implements Handler {
    private final Interviews interviews;
    private final Talkers talkers;
    private final Registry registry;
    private final Audit audit;

    SurveyHandler(Interviews interviews, Talkers talkers, Registry registry, Audit audit) {
        this.interviews = interviews;
        this.talkers = talkers;
        this.registry = registry;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "survey";
    }

    @Override
    public Action needs() {
        return Action.TAKE_SURVEYS;
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var body = command.body();
        var round = body.id("round");
        var livelihood = body.string("livelihood").flatMap(Livelihood::find);
        var home = body.region("region").filter(atWork.device().place()::contains);
        if (round.isEmpty() || livelihood.isEmpty() || home.isEmpty()) {
            return Answer.refused("outside");
        }
        var named = named(body, atWork.device().place());
        var interview = new Interview(
                command.id(),
                round.get(),
                new Respondent(home.get(), livelihood.get(), named),
                said(body.json().path("said")),
                new Taken(command.times().ours(), atWork.login(), Way.FIELD));
        return switch (interviews.take(interview)) {
            case Interviews.Result.Refused(var reason) -> Answer.refused("survey-" + reason.code());
            case Interviews.Result.Kept _ -> {
                body.string("talkers").ifPresent(lines -> talkers.hear(command.id(), home.get(), Said.of(lines)));
                yield kept(round.get(), named, atWork);
            }
        };
    }

    private Answer kept(UUID round, Optional<Named> named, AtWork atWork) {
        audit.record(atWork.login(), "survey.answered", round.toString(), "field");
        named.ifPresent(one ->
                audit.record(atWork.login(), "person.surveyed", one.workerId().toString(), "field"));
        return Answer.done();
    }

    /** The member, if they agreed. */
    private Optional<Named> named(Body body, RegionCode place) {
        Optional<Words> agreed = body.words("consent");
        return body.string("number")
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .filter(worker -> place.contains(worker.home().region()))
                .map(Worker::id)
                .flatMap(worker -> agreed.map(words -> new Named(worker, words)));
    }

    /** What is no list of texts under the id of a question is left out. */
    private static Map<UUID, List<String>> said(JsonNode json) {
        var said = new HashMap<UUID, List<String>>();
        for (var entry : json.properties()) {
            Body.parsed(entry.getKey())
                    .ifPresent(question -> said.put(
                            question,
                            entry.getValue()
                                    .valueStream()
                                    .map(value -> value.asString(""))
                                    .toList()));
        }
        return said;
    }
}
