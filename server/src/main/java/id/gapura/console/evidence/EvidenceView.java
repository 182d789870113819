package id.gapura.console.evidence;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.console.PersonFrames;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.HealthStatement;
import id.gapura.registry.evidence.HealthWording;
import id.gapura.registry.evidence.Piece;
import id.gapura.registry.evidence.Piece.Content;
import id.gapura.registry.evidence.Piece.Withdrawal;
import id.gapura.registry.evidence.Standing;
import id.gapura.registry.evidence.Standing.Timing;
import id.gapura.registry.evidence.WorkStatement;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the page of a person's evidence together. */
final class EvidenceView {
    private final Evidence evidence;
    private final EvidenceStart start;
    private final PersonFrames frames;

    EvidenceView(Evidence evidence, EvidenceStart start, PersonFrames frames) {
        this.evidence = evidence;
        this.start = start;
        this.frames = frames;
    }

    static String address(Worker worker) {
        return PersonFrame.address(worker.id()) + "/" + EvidenceAspect.PATH;
    }

    EvidencePage page(Worker worker, Officer officer, Shell shell) {
        boolean mayRecord = officer.may(Action.DESCRIBE_PEOPLE);
        var standing = start.of(worker.id());
        return new EvidencePage(
                frames.of(worker, shell),
                mayRecord,
                standing.filter(one -> !one.isComplete()).map(one -> hint(one, shell)),
                standing.map(one -> facts(one, shell)).orElse(List.of()),
                evidence.of(worker.id()).stream()
                        .map(piece -> card(worker, piece, mayRecord, shell))
                        .toList());
    }

    private static Notice hint(Standing standing, Shell shell) {
        boolean isMissing = standing.work() == Timing.MISSING || standing.health() == Timing.MISSING;
        var day = shell.format().date(standing.start());
        return isMissing
                ? Notice.warning(shell.text("evidence.missing", day)).withDetail(shell.text("evidence.missing.todo"))
                : Notice.info(shell.text("evidence.late", day)).withDetail(shell.text("evidence.late.todo"));
    }

    /** What there is for a start, in words. */
    static List<Fact> facts(Standing standing, Shell shell) {
        return List.of(
                Fact.of(shell.text("evidence.start"), shell.format().date(standing.start())),
                new Fact(shell.text("evidence.work"), mark(standing.work(), shell)),
                new Fact(shell.text("evidence.health"), mark(standing.health(), shell)));
    }

    private static Cell mark(Timing timing, Shell shell) {
        var tone = switch (timing) {
            case IN_TIME -> Tone.GOOD;
            case LATE -> Tone.INFO;
            case MISSING -> Tone.WARNING;
        };
        return Cell.mark(tone, shell.text("evidence.timing." + timing.name().toLowerCase(Locale.ROOT)));
    }

    private static EvidencePage.Card card(Worker worker, Piece piece, boolean mayRecord, Shell shell) {
        var address = address(worker) + "/" + piece.id();
        var facts = new ArrayList<>(content(piece, shell));
        facts.add(Fact.of(shell.text("evidence.made"), shell.format().date(piece.madeOn())));
        var door = shell.textOr(
                "evidence.door." + piece.origin().source(), piece.origin().source());
        facts.add(new Fact(
                shell.text("evidence.recorded"),
                Cell.lines(
                        shell.format().time(piece.origin().at()),
                        door + ", " + shell.text("history.by", piece.origin().actor()))));
        piece.withdrawal()
                .ifPresent(withdrawal ->
                        facts.add(new Fact(shell.text("evidence.withdrawn"), withdrawn(withdrawal, shell))));
        boolean isPhoto =
                piece.content().filter(Content.Photo.class::isInstance).isPresent();
        return new EvidencePage.Card(
                shell.text("evidence.kind." + piece.kind().code()),
                isPhoto ? address + "/photo.jpg" : "",
                facts,
                mayRecord && piece.isValid() ? address + "/withdrawal" : "");
    }

    private static Cell withdrawn(Withdrawal withdrawal, Shell shell) {
        var time = shell.format().time(withdrawal.at());
        return withdrawal.isByPerson()
                ? Cell.lines(shell.text("evidence.withdrawn.by-person"), time)
                : Cell.lines(withdrawal.reason(), time + ", " + shell.text("history.by", withdrawal.actor()));
    }

    private static List<Fact> content(Piece piece, Shell shell) {
        Optional<List<Fact>> facts = piece.content().map(content -> switch (content) {
            case Content.Photo _ -> List.of();
            case Content.Work(var statement) -> work(statement, shell);
            case Content.Health(var statement) -> health(statement, shell);
        });
        return facts.orElse(List.of());
    }

    private static List<Fact> work(WorkStatement statement, Shell shell) {
        return List.of(
                Fact.of(shell.text("evidence.work.what"), statement.what()),
                Fact.of(shell.text("evidence.work.where"), statement.where()),
                Fact.of(
                        shell.text("work.since"),
                        statement.since().map(day -> shell.format().date(day)).orElse("–")));
    }

    /** The questions in the words that were asked, each with its answer. */
    private static List<Fact> health(HealthStatement statement, Shell shell) {
        var facts = new ArrayList<Fact>();
        for (var question :
                HealthWording.find(statement.version()).orElseThrow().questions()) {
            boolean yes = Boolean.TRUE.equals(statement.answers().get(question));
            facts.add(new Fact(
                    shell.text("evidence.health." + statement.version() + "." + question),
                    yes
                            ? Cell.mark(Tone.WARNING, shell.text("evidence.yes"))
                            : Cell.mark(Tone.GOOD, shell.text("evidence.no"))));
        }
        facts.add(Fact.of(
                shell.text("evidence.given"),
                shell.text("evidence.given." + statement.given().code())));
        return facts;
    }
}
