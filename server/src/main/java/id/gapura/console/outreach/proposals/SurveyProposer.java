package id.gapura.console.outreach.proposals;

import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.outreach.workbook.Topic.Segment;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.screen.Shell;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Surveys;
import id.gapura.survey.question.Question;
import id.gapura.survey.question.Topic;
import id.gapura.survey.result.Estimate;
import id.gapura.survey.result.Finding;
import id.gapura.survey.result.Results;
import id.gapura.survey.result.Whose;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What people of a place know and think, as they said in the latest round of a survey; never what it means. */
record SurveyProposer(Surveys surveys, Rounds rounds, Results results, Places places) implements Proposer {
    /** The latest surveys are looked through for one that enough people of the place answered. */
    private static final int SURVEYS = 3;

    private static final int SHOWN = 5;
    private static final Set<Topic> BELIEFS = Set.of(Topic.KNOWLEDGE, Topic.ATTITUDE);

    @Override
    public int place() {
        return 24;
    }

    @Override
    public List<String> lines(Part part, Seen seen) {
        return part == Part.BELIEFS
                ? seen.places().stream().flatMap(place -> beliefs(place, seen)).toList()
                : List.of();
    }

    private Stream<String> beliefs(RegionCode place, Seen seen) {
        var lines = said(Whose.within(place), BELIEFS, seen);
        return lines.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(lead(place, seen)), lines.stream());
    }

    /** What people of a segment think. */
    List<String> attitude(Segment segment, Seen seen) {
        var whose = new Whose(segment.region(), Optional.of(segment.livelihood()), "");
        return said(whose, Set.of(Topic.ATTITUDE), seen);
    }

    private List<String> said(Whose whose, Set<Topic> topics, Seen seen) {
        return surveys.touching(whose.within()).stream()
                .limit(SURVEYS)
                .flatMap(survey -> latest(survey.id(), whose.within()).stream())
                .map(round -> said(round, whose, topics, seen))
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private String lead(RegionCode place, Seen seen) {
        return seen.shell()
                .text(
                        "workbook.beliefs.survey",
                        places.find(place).map(Region::name).orElse(place.text()));
    }

    private Optional<Round> latest(UUID survey, RegionCode place) {
        return rounds.of(survey).stream().filter(round -> round.touches(place)).reduce((_, later) -> later);
    }

    private List<String> said(Round round, Whose whose, Set<Topic> topics, Seen seen) {
        var findings = results.of(round, whose, seen.officer().scope());
        return surveys.questionnaire(round.surveyId(), round.version()).questions().stream()
                .filter(question -> topics.contains(question.topic()))
                .flatMap(question ->
                        said(question, Objects.requireNonNull(findings.get(question.id())), seen.shell()).stream())
                .limit(SHOWN)
                .toList();
    }

    private static Optional<String> said(Question question, Finding finding, Shell shell) {
        if (!finding.isShown()) {
            return Optional.empty();
        }
        var asked = question.wording().in(shell.language().code());
        return switch (question.kind()) {
            case YES_NO ->
                Optional.ofNullable(finding.shares().get(Question.YES))
                        .map(share -> shell.text("workbook.beliefs.yes", asked, share(share, shell), finding.people()));
            case ONE, SEVERAL ->
                most(question, finding, shell)
                        .map(most -> shell.text("workbook.beliefs.most", asked, most, finding.people()));
            case SCALE -> finding.mean().map(mean -> shell.text("workbook.beliefs.scale", asked, mean(mean, shell)));
            case NUMBER, TEXT -> Optional.empty();
        };
    }

    private static Optional<String> most(Question question, Finding finding, Shell shell) {
        return finding.shares().entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Estimate> one) ->
                                one.getValue().value())
                        .thenComparing(Map.Entry::getKey))
                .map(one -> shell.text(
                        "workbook.beliefs.option",
                        question.options()
                                .get(Integer.parseInt(one.getKey()) - 1)
                                .in(shell.language().code()),
                        share(one.getValue(), shell)));
    }

    private static String share(Estimate share, Shell shell) {
        var format = shell.format();
        return shell.text(
                "outreach.share",
                format.percent(share.value()),
                format.percent(share.interval().low()),
                format.percent(share.interval().high()));
    }

    private static String mean(Estimate mean, Shell shell) {
        var format = shell.format();
        return shell.text(
                "outreach.share",
                format.tenths(mean.value()),
                format.tenths(mean.interval().low()),
                format.tenths(mean.interval().high()));
    }
}
