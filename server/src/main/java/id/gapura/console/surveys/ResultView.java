package id.gapura.console.surveys;

import id.gapura.console.Officer;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Survey;
import id.gapura.survey.Surveys;
import id.gapura.survey.question.Question;
import id.gapura.survey.result.Estimate;
import id.gapura.survey.result.Finding;
import id.gapura.survey.result.Results;
import id.gapura.survey.result.Whose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows what rounds said, a table for each question and a column for each round. */
final class ResultView {
    /** More do not fit beside each other. */
    private static final int MOST_ROUNDS = 4;

    private static final String NOTHING = "–";

    private final Surveys surveys;
    private final Rounds rounds;
    private final Results results;
    private final Places places;

    ResultView(Surveys surveys, Rounds rounds, Results results, Places places) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.results = results;
        this.places = places;
    }

    /** A round and what it said. */
    private record Column(Round round, Map<UUID, Finding> findings) {
        Finding finding(Question question) {
            return findings.getOrDefault(question.id(), Finding.NONE);
        }
    }

    ResultsPage page(Survey survey, AskedResults asked, Officer officer, Shell shell) {
        var whose = asked.whose();
        var columns = columns(survey, whose, officer.scope());
        var questions = new LinkedHashMap<UUID, Question>();
        columns.reversed().stream()
                .flatMap(column ->
                        surveys.questionnaire(survey.id(), column.round().version()).questions().stream())
                .forEach(question -> questions.putIfAbsent(question.id(), question));
        var title = shell.text("surveys.results");
        return new ResultsPage(
                survey.plan().name(),
                shell.text("surveys.results.lead", places.fullName(whose.within())),
                List.of(
                        Link.to(shell.text("surveys.title"), SurveyPages.HOME),
                        Link.to(survey.plan().name(), SurveyPages.address(survey.id())),
                        Link.to(title, "")),
                asked.questions(officer, places, shell),
                questions.values().stream()
                        .map(question -> answered(question, columns, shell))
                        .toList(),
                List.of(
                        shell.text("surveys.note.weighted"),
                        shell.text("surveys.note.interval"),
                        shell.text("surveys.note.few", Results.LEAST),
                        shell.text("surveys.note.stage")));
    }

    /** The last rounds that asked somebody in a place. */
    private List<Column> columns(Survey survey, Whose whose, RegionCode scope) {
        var asked = rounds.of(survey.id()).stream()
                .filter(round -> round.touches(whose.within()))
                .toList();
        return asked.subList(Math.max(0, asked.size() - MOST_ROUNDS), asked.size()).stream()
                .map(round -> new Column(round, results.of(round, whose, scope)))
                .toList();
    }

    private static ResultsPage.Answered answered(Question question, List<Column> columns, Shell shell) {
        var heads = new ArrayList<Table.Column>();
        heads.add(Table.words(shell.text("surveys.answer")));
        columns.forEach(column -> heads.add(Table.amount(SurveyWords.round(column.round(), shell))));
        var words = columns.reversed().stream()
                .flatMap(column -> column.finding(question).words().stream())
                .toList();
        return new ResultsPage.Answered(
                SurveyWords.wording(question, shell),
                new Table(
                        shell.text("surveys.topic." + question.topic().code()),
                        heads,
                        rows(question, columns, shell),
                        ""),
                words);
    }

    private static List<List<Cell>> rows(Question question, List<Column> columns, Shell shell) {
        var format = shell.format();
        var shares = question.values().stream()
                .map(value -> row(
                        SurveyWords.value(question, value, shell),
                        columns,
                        question,
                        finding -> estimate(Optional.ofNullable(finding.shares().get(value)), format::percent, shell)));
        var mean = question.kind().isMeasured()
                ? Stream.of(row(
                        shell.text("surveys.mean"),
                        columns,
                        question,
                        finding -> estimate(finding.mean(), format::tenths, shell)))
                : Stream.<List<Cell>>empty();
        var people = row(
                shell.text("surveys.people.answered"),
                columns,
                question,
                finding -> Cell.amount(people(finding, shell)));
        return isShown(question, columns)
                ? Stream.concat(Stream.concat(shares, mean), Stream.of(people)).toList()
                : List.of(people);
    }

    /** Whether a round has enough answers to say anything. */
    private static boolean isShown(Question question, List<Column> columns) {
        return columns.stream().anyMatch(column -> column.finding(question).isShown());
    }

    private static String people(Finding finding, Shell shell) {
        if (finding.isShown()) {
            return shell.format().number(finding.people());
        }
        return finding.people() < Results.LEAST
                ? shell.text("surveys.few", Results.LEAST)
                : shell.text("surveys.few.left");
    }

    private static List<Cell> row(
            String label, List<Column> columns, Question question, Function<Finding, Cell> shown) {
        return Stream.concat(
                        Stream.of(Cell.text(label)),
                        columns.stream()
                                .map(column -> Optional.ofNullable(
                                                column.findings().get(question.id()))
                                        .map(shown)
                                        .orElseGet(() -> Cell.amount(NOTHING))))
                .toList();
    }

    private static Cell estimate(Optional<Estimate> estimate, DoubleFunction<String> format, Shell shell) {
        return estimate.map(one -> Cell.lines(
                        format.apply(one.value()),
                        shell.text(
                                "surveys.interval",
                                format.apply(one.interval().low()),
                                format.apply(one.interval().high()))))
                .orElseGet(() -> Cell.amount(NOTHING));
    }
}
