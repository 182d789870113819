package id.gapura.field.briefing;

import id.gapura.field.briefing.Briefing.Asked;
import id.gapura.field.briefing.Briefing.Sampled;
import id.gapura.field.briefing.Briefing.Sheet;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Surveys;
import java.util.List;

/** The surveys that a device is told of. */
final class Sheets {
    /** So long before its first day a round goes out, since a device may be without a network by then. */
    private static final int DAYS_BEFORE = 7;

    private final Surveys surveys;
    private final Rounds rounds;
    private final Names names;

    Sheets(Surveys surveys, Rounds rounds, Names names) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.names = names;
    }

    /** Those that ask people of the device's place. */
    List<Sheet> of(AtWork atWork) {
        return rounds.near(atWork.device().place(), DAYS_BEFORE).stream()
                .map(round -> sheet(round, atWork))
                .toList();
    }

    private Sheet sheet(Round round, AtWork atWork) {
        var plan = surveys.find(round.surveyId()).orElseThrow().plan();
        return new Sheet(
                round.id(),
                plan.name(),
                plan.introduction(),
                round.plan().from().toEpochDay(),
                round.plan().to().toEpochDay(),
                round.plan().sample().stream()
                        .map(one -> new Sampled(
                                one.region().text(),
                                one.segment().map(Livelihood::code).orElse("")))
                        .toList(),
                surveys.questionnaire(round.surveyId(), round.version()).questions().stream()
                        .map(one -> new Asked(one.id(), one.kind().code(), one.wording(), one.options()))
                        .toList(),
                names.of(round, atWork));
    }
}
