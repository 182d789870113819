package id.gapura.console.offers;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.offers.Arm;
import id.gapura.offers.Estimate;
import id.gapura.offers.Outcome;
import id.gapura.offers.Trial;
import id.gapura.offers.Trial.State;
import id.gapura.offers.TrialReport;
import id.gapura.offers.Trials;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the list of trials and the page of one together. */
final class TrialView {
    private final Trials trials;
    private final Sponsors sponsors;
    private final Places places;

    TrialView(Trials trials, Sponsors sponsors, Places places) {
        this.trials = trials;
        this.sponsors = sponsors;
        this.places = places;
    }

    TrialsPage list(Officer officer, Shell shell) {
        return new TrialsPage(
                new Table(
                        shell.text("offers.title"),
                        Table.columns(
                                shell.text("offers.name"),
                                shell.text("offers.state"),
                                shell.text("offers.term"),
                                shell.text("offers.unit")),
                        trials.list(officer.scope()).stream()
                                .map(trial -> row(trial, shell))
                                .toList(),
                        shell.text("offers.none")),
                officer.may(Action.RUN_TRIALS));
    }

    private List<Cell> row(Trial trial, Shell shell) {
        return List.of(
                Cell.entry(
                        trial.name(),
                        OfferWords.address(trial.id()),
                        places.fullName(trial.plan().region())),
                state(trial, shell),
                Cell.text(term(trial, shell)),
                Cell.text(shell.text("offers.unit." + trial.plan().unit().code())));
    }

    private static Cell state(Trial trial, Shell shell) {
        var tone = switch (trial.standing().state()) {
            case PROPOSED -> Tone.WARNING;
            case OPEN -> Tone.GOOD;
            case REFUSED, CLOSED -> Tone.NEUTRAL;
        };
        return Cell.mark(
                tone, shell.text("offers.state." + trial.standing().state().code()));
    }

    private static String term(Trial trial, Shell shell) {
        var format = shell.format();
        return shell.text(
                "offers.term.of",
                format.shortDate(trial.plan().from()),
                format.shortDate(trial.plan().to()));
    }

    TrialPage page(Trial trial, Officer officer, Shell shell) {
        var report = trials.report(trial);
        boolean mayRun = officer.may(Action.RUN_TRIALS);
        var state = trial.standing().state();
        boolean isProposed = state == State.PROPOSED;
        return new TrialPage(
                new TrialPage.Head(
                        trial.name(),
                        places.fullName(trial.plan().region()) + " · " + term(trial, shell),
                        OfferWords.address(trial.id())),
                facts(trial, report, shell),
                arms(report, shell),
                balance(trial, report, shell),
                Arrays.stream(Outcome.values())
                        .filter(outcome -> isTold(outcome, report))
                        .map(outcome -> outcomes(outcome, report, shell))
                        .toList(),
                shell.text("offers.note." + trial.plan().unit().code()),
                new TrialPage.Acts(
                        isProposed && mayRun,
                        mayRun && trial.mayBeDecidedBy(officer.login()),
                        mayRun && isProposed,
                        mayRun && state == State.OPEN,
                        mayRun && report.people() > 0));
    }

    private List<Fact> facts(Trial trial, TrialReport report, Shell shell) {
        var format = shell.format();
        var standing = trial.standing();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(shell.text("offers.state"), state(trial, shell)));
        facts.add(Fact.of(
                shell.text("offers.people"),
                shell.text(
                        "offers.people." + trial.plan().unit().code(),
                        format.number(report.people()),
                        format.number(report.units()))));
        facts.add(Fact.of(
                shell.text("offers.proposed-by"), standing.proposedBy() + ", " + format.time(standing.proposedAt())));
        standing.decidedBy().ifPresent(by -> facts.add(Fact.of(shell.text("offers.decided-by"), by)));
        trial.plan().money().ifPresent(money -> {
            facts.add(Fact.of(shell.text("offers.sponsor"), sponsor(money.sponsorId())));
            facts.add(Fact.of(shell.text("offers.budget"), format.rupiah(money.budget())));
        });
        facts.add(new Fact(
                shell.text("offers.seed.hash"),
                Cell.lines(grouped(trial.seedHash()), shell.text("offers.seed.hash.note"))));
        trials.seed(trial).ifPresent(seed -> facts.add(Fact.of(shell.text("offers.seed"), grouped(seed))));
        return facts;
    }

    /** In eights, as people compare them, and so that a phone can break the line. */
    private static String grouped(String hex) {
        return hex.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private String sponsor(UUID id) {
        return sponsors.find(id).map(Sponsor::name).orElse("");
    }

    private static Table arms(TrialReport report, Shell shell) {
        return new Table(
                shell.text("offers.arms"),
                List.of(
                        Table.words(shell.text("offers.arm.head")),
                        Table.amount(shell.text("offers.share.head")),
                        Table.amount(shell.text("offers.people"))),
                report.arms().stream()
                        .map(result -> List.of(
                                arm(result.arm(), shell),
                                Cell.amount(shell.format().percent(result.arm().share() / 100.0)),
                                Cell.amount(shell.format().number(result.people()))))
                        .toList(),
                "");
    }

    private static Cell arm(Arm arm, Shell shell) {
        return Cell.lines(shell.text("offers.arm", arm.code()), OfferWords.gets(arm, shell));
    }

    private Table balance(Trial trial, TrialReport report, Shell shell) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.words(shell.text("offers.stratum")));
        trial.plan().arms().forEach(arm -> columns.add(Table.amount(shell.text("offers.arm", arm.code()))));
        return new Table(
                shell.text("offers.balance"),
                columns,
                report.balance().stream().map(row -> row(row, shell)).toList(),
                shell.text("offers.nobody"));
    }

    private List<Cell> row(TrialReport.Balance balance, Shell shell) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.lines(
                places.fullName(balance.regency()),
                shell.text("person.sex." + balance.sex().code())));
        balance.people().forEach(count -> cells.add(Cell.amount(shell.format().number(count))));
        return cells;
    }

    private static boolean isTold(Outcome outcome, TrialReport report) {
        return report.arms().stream().anyMatch(arm -> arm.of(outcome).people() > 0);
    }

    private static Table outcomes(Outcome outcome, TrialReport report, Shell shell) {
        var control = report.arms().getFirst().of(outcome);
        return new Table(
                shell.text("offers.outcome." + outcome.code()),
                List.of(
                        Table.words(shell.text("offers.arm.head")),
                        Table.amount(shell.text("offers.outcome.of")),
                        Table.amount(shell.text("offers.outcome.share")),
                        Table.amount(shell.text("offers.outcome.more"))),
                report.arms().stream()
                        .map(result -> row(result.arm(), result.of(outcome), control, shell))
                        .toList(),
                "");
    }

    private static List<Cell> row(Arm arm, Estimate estimate, Estimate control, Shell shell) {
        var format = shell.format();
        var of = shell.text("offers.outcome.count", format.number(estimate.yes()), format.number(estimate.people()));
        if (estimate.people() == 0) {
            return List.of(arm(arm, shell), Cell.amount(of), Cell.amount("–"), Cell.amount("–"));
        }
        return List.of(
                arm(arm, shell),
                Cell.amount(of),
                Cell.lines(
                        format.percent(estimate.share()),
                        shell.text("offers.between", format.percent(estimate.low()), format.percent(estimate.high()))),
                difference(arm, estimate, control, shell).orElseGet(() -> Cell.amount("–")));
    }

    private static Optional<Cell> difference(Arm arm, Estimate estimate, Estimate control, Shell shell) {
        if (arm.isControl() || control.people() == 0) {
            return Optional.empty();
        }
        return Optional.of(OfferWords.difference(estimate.minus(control), shell));
    }
}
