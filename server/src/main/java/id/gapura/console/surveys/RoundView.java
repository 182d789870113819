package id.gapura.console.surveys;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.sheets.SheetWriter;
import id.gapura.survey.Round;
import id.gapura.survey.Stratum;
import id.gapura.survey.Survey;
import id.gapura.survey.Surveys;
import id.gapura.survey.answer.Interviews;
import id.gapura.survey.answer.Unnamed;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.QuestionKind;
import id.gapura.survey.result.Results;
import id.gapura.survey.sample.Samples;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows rounds. */
final class RoundView {
    private final Surveys surveys;
    private final Interviews interviews;
    private final Samples samples;
    private final Places places;
    private final InstantSource clock;

    RoundView(Surveys surveys, Interviews interviews, Samples samples, Places places, InstantSource clock) {
        this.surveys = surveys;
        this.interviews = interviews;
        this.samples = samples;
        this.places = places;
        this.clock = clock;
    }

    RoundPage page(Round round, Officer officer, Shell shell) {
        var survey = surveys.find(round.surveyId()).orElseThrow();
        var progress = interviews.progress(round, officer.scope());
        var drawn = samples.find(round);
        var view = new LotView(places);
        var stats = new ArrayList<>(stats(survey, round, sum(progress), shell));
        drawn.map(sample -> view.response(sample, shell)).ifPresent(one -> stats.add(1, one));
        return new RoundPage(
                SurveyWords.round(round, shell),
                round.withdrawnAt()
                        .map(at -> shell.text(
                                "surveys.round.withdrawn.on", shell.format().time(at)))
                        .orElseGet(() -> SurveyWords.term(round, shell)),
                List.of(
                        Link.to(shell.text("surveys.title"), SurveyPages.HOME),
                        Link.to(survey.plan().name(), SurveyPages.address(survey.id())),
                        Link.to(SurveyWords.round(round, shell), "")),
                stats,
                sample(round, progress, shell),
                drawn.map(sample -> view.lots(sample, shell)),
                may(survey, round, officer, sum(progress)));
    }

    private List<Stat> stats(Survey survey, Round round, long asked, Shell shell) {
        return List.of(
                Stat.of(
                        shell.text("surveys.asked"),
                        shell.format().number(asked),
                        shell.text("surveys.asked.of", round.plan().wanted())),
                Stat.of(
                        shell.text("surveys.questions"),
                        shell.format().number(questions(survey, round).size()),
                        shell.text("surveys.version", round.version())));
    }

    private RoundPage.May may(Survey survey, Round round, Officer officer, long asked) {
        var address = RoundPages.address(round.id());
        var today = Jakarta.today(clock);
        boolean mayAsk = officer.may(Action.MANAGE_OUTREACH) && round.isOn(today);
        boolean keeps = SurveysInScope.keeps(officer, survey);
        return new RoundPage.May(
                ResultPages.address(survey.id()),
                mayAsk ? address + "/ask" : "",
                asked < Results.LEAST ? "" : address + "/answers.csv",
                keeps && samples.mayDraw(round) ? SamplePages.address(round.id()) : "",
                keeps && round.isOpen(today) ? address + "/change" : "",
                keeps && round.isToEnd(today) ? address + "/withdraw" : "");
    }

    private List<Question> questions(Survey survey, Round round) {
        return surveys.questionnaire(survey.id(), round.version()).questions();
    }

    private static long sum(Map<Stratum, Long> progress) {
        return progress.values().stream().mapToLong(Long::longValue).sum();
    }

    private Table sample(Round round, Map<Stratum, Long> progress, Shell shell) {
        return new Table(
                shell.text("surveys.sample"),
                List.of(
                        Table.words(shell.text("surveys.place")),
                        Table.words(shell.text("surveys.livelihood")),
                        Table.amount(shell.text("surveys.asked")),
                        Table.amount(shell.text("surveys.wanted")),
                        Table.amount(shell.text("surveys.people"))),
                round.plan().sample().stream()
                        .map(one -> List.of(
                                Cell.text(places.fullName(one.region())),
                                Cell.text(SurveyWords.livelihood(one.segment(), shell)),
                                Cell.amount(shell.format().number(progress.getOrDefault(one, 0L))),
                                Cell.amount(shell.format().number(one.wanted())),
                                Cell.amount(shell.format().number(one.people()))))
                        .toList(),
                "");
    }

    /** A line for each interview in the officer's places, without names; none of fewer than can be told. */
    void write(Round round, Officer officer, Shell shell, SheetWriter sheet) {
        var survey = surveys.find(round.surveyId()).orElseThrow();
        var questions = questions(survey, round).stream()
                .filter(question -> question.kind() != QuestionKind.TEXT)
                .toList();
        var head = new ArrayList<>(
                List.of(shell.text("surveys.place"), shell.text("surveys.livelihood"), shell.text("surveys.weight")));
        questions.forEach(
                question -> head.add(question.wording().in(shell.language().code())));
        sheet.writeTexts(head);
        var progress = interviews.progress(round, officer.scope());
        if (sum(progress) >= Results.LEAST) {
            interviews.each(
                    round, officer.scope(), one -> sheet.writeTexts(line(one, round, progress, questions, shell)));
        }
    }

    private List<String> line(
            Unnamed one, Round round, Map<Stratum, Long> progress, List<Question> questions, Shell shell) {
        var line = new ArrayList<String>();
        line.add(places.fullName(one.home().at(RegionLevel.DISTRICT)));
        line.add(shell.text("livelihood." + one.livelihood().code()));
        // Few of a part of the sample would be known again by their weight, which is one village's.
        line.add(round.stratum(one.home(), one.livelihood())
                .filter(stratum -> progress.getOrDefault(stratum, 0L) >= Results.LEAST)
                .map(stratum -> Double.toString((double) stratum.people() / progress.getOrDefault(stratum, 1L)))
                .orElse(""));
        questions.forEach(question -> line.add(one.said().getOrDefault(question.id(), List.of()).stream()
                .map(value -> SurveyWords.value(question, value, shell))
                .collect(Collectors.joining("; "))));
        return line;
    }
}
