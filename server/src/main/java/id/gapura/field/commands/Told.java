package id.gapura.field.commands;

import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.told.StatedHealth;
import id.gapura.enrolment.told.StatedJob;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Tongue;
import id.gapura.registry.evidence.HealthStatement;
import id.gapura.registry.evidence.HealthStatement.Given;
import id.gapura.registry.evidence.HealthWording;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.registry.livelihood.Season;
import id.gapura.registry.livelihood.Workplace.Kind;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a person told outside, if the officer asked: language, jobs and health. */
public final class Told {
    private Told() {}

    /** As the draft keeps it; blank for what was not told or cannot be read. */
    static Map<DraftField, String> answers(Command command) {
        var json = command.body().json();
        return Map.of(
                DraftField.LANGUAGE,
                language(command.body()),
                DraftField.FIRST_JOB,
                job(json.path("jobs").path(0)).map(StatedJob::text).orElse(""),
                DraftField.SECOND_JOB,
                job(json.path("jobs").path(1)).map(StatedJob::text).orElse(""),
                DraftField.HEALTH,
                health(command).map(StatedHealth::text).orElse(""));
    }

    /** Indonesian is what everybody gets who did not choose, and so who chose what there is not. */
    private static String language(Body body) {
        return body.string("language")
                .flatMap(Tongue::find)
                .filter(tongue -> tongue != Tongue.INDONESIAN)
                .map(Tongue::code)
                .orElse("");
    }

    /** Empty where it cannot be read what the job is. */
    public static Optional<StatedJob> job(JsonNode node) {
        var body = new Body(node);
        var words = body.string("words");
        var livelihood = body.string("livelihood").flatMap(Livelihood::find).or(() -> words.map(Livelihood::guess));
        var at = body.string("at").flatMap(Kind::find).orElse(Kind.OTHER);
        return livelihood.map(
                kind -> new StatedJob(kind, words, at, body.string("place"), season(node.path("season"))));
    }

    private static Season season(JsonNode months) {
        var named = new HashSet<Month>();
        for (var month : months) {
            int number = month.asInt(0);
            if (number >= 1 && number <= Month.values().length) {
                named.add(Month.of(number));
            }
        }
        return new Season(named);
    }

    /** Only answers to all questions of a wording are a statement. */
    public static Optional<StatedHealth> health(Command command) {
        var node = command.body().json().path("health");
        var answers = new HashMap<String, Boolean>();
        node.path("answers")
                .properties()
                .forEach(one -> answers.put(one.getKey(), one.getValue().asBoolean(false)));
        var on = Jakarta.day(command.times().ours());
        return new Body(node)
                .string("version")
                .flatMap(HealthWording::find)
                .filter(asked -> asked.isAnsweredBy(answers))
                .map(asked -> new HealthStatement(asked.version(), Given.READ_OUT, answers))
                .map(statement -> new StatedHealth(statement, on));
    }
}
