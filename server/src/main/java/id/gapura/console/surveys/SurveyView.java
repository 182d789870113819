package id.gapura.console.surveys;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Survey;
import id.gapura.survey.Surveys;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.question.Question;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Shows surveys. */
final class SurveyView {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Interviews interviews;
    private final Places places;
    private final InstantSource clock;

    SurveyView(Surveys surveys, Rounds rounds, Interviews interviews, Places places, InstantSource clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.interviews = interviews;
        this.places = places;
        this.clock = clock;
    }

    SurveysPage list(Officer officer, Shell shell) {
        var table = new Table(
                shell.text("surveys.title"),
                Table.columns(
                        shell.text("surveys.name"), shell.text("surveys.region"), shell.text("surveys.round.last")),
                surveys.touching(officer.scope()).stream()
                        .map(one -> List.of(
                                Cell.link(one.plan().name(), SurveyPages.address(one.id())),
                                Cell.text(places.fullName(one.plan().region())),
                                last(one, officer, shell)))
                        .toList(),
                shell.text("surveys.none"));
        return new SurveysPage(table, officer.may(Action.MANAGE_OUTREACH));
    }

    private Cell last(Survey survey, Officer officer, Shell shell) {
        var touching = touching(survey, officer);
        return touching.isEmpty()
                ? Cell.text(shell.text("surveys.rounds.none"))
                : Cell.lines(SurveyWords.round(touching.getLast(), shell), SurveyWords.term(touching.getLast(), shell));
    }

    private List<Round> touching(Survey survey, Officer officer) {
        return rounds.of(survey.id()).stream()
                .filter(round -> round.touches(officer.scope()))
                .toList();
    }

    SurveyPage one(Survey survey, Officer officer, Shell shell) {
        var questionnaire = surveys.questionnaire(survey.id(), survey.version());
        var asked = touching(survey, officer);
        boolean keeps = SurveysInScope.keeps(officer, survey);
        return new SurveyPage(
                survey.plan().name(),
                survey.plan().introduction(),
                SurveyPages.address(survey.id()),
                shell.text(
                        questionnaire.isFixed() ? "surveys.version.fixed" : "surveys.version.open", survey.version()),
                questionnaire.questions().stream()
                        .map(question -> asked(question, survey, shell))
                        .toList(),
                table(asked, officer, shell),
                new SurveyPage.May(
                        keeps && !questionnaire.isFixed(),
                        keeps && questionnaire.isFixed(),
                        keeps && !questionnaire.questions().isEmpty(),
                        !asked.isEmpty()));
    }

    private static SurveyPage.Asked asked(Question question, Survey survey, Shell shell) {
        var language = shell.language().code();
        return new SurveyPage.Asked(
                SurveyWords.wording(question, shell),
                shell.text("surveys.topic." + question.topic().code()) + " · "
                        + shell.text("surveys.kind." + question.kind().code()),
                question.options().stream().map(option -> option.in(language)).collect(Collectors.joining(" · ")),
                QuestionPages.address(survey.id()) + "/" + question.id());
    }

    private Table table(List<Round> asked, Officer officer, Shell shell) {
        var today = Jakarta.today(clock);
        return new Table(
                shell.text("surveys.rounds"),
                List.of(
                        Table.words(shell.text("surveys.round.one")),
                        Table.words(shell.text("surveys.round.state")),
                        Table.amount(shell.text("surveys.asked")),
                        Table.amount(shell.text("surveys.wanted"))),
                asked.reversed().stream()
                        .map(round -> row(round, today, officer, shell))
                        .toList(),
                shell.text("surveys.rounds.none"));
    }

    private List<Cell> row(Round round, LocalDate today, Officer officer, Shell shell) {
        long people = interviews.progress(round, officer.scope()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return List.of(
                Cell.entry(
                        SurveyWords.round(round, shell),
                        RoundPages.address(round.id()),
                        SurveyWords.term(round, shell)),
                state(round, today, shell),
                Cell.amount(shell.format().number(people)),
                Cell.amount(shell.format().number(round.plan().wanted())));
    }

    private static Cell state(Round round, LocalDate today, Shell shell) {
        if (round.withdrawnAt().isPresent()) {
            return Cell.mark(Tone.NEUTRAL, shell.text("surveys.round.withdrawn"));
        }
        if (round.isOn(today)) {
            return Cell.mark(Tone.GOOD, shell.text("surveys.round.on"));
        }
        return today.isBefore(round.plan().from())
                ? Cell.mark(Tone.INFO, shell.text("surveys.round.soon"))
                : Cell.mark(Tone.NEUTRAL, shell.text("surveys.round.over"));
    }
}
