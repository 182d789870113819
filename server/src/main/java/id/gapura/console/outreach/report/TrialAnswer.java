package id.gapura.console.outreach.report;

import id.gapura.console.Officer;
import id.gapura.console.offers.OfferWords;
import id.gapura.offers.Arm;
import id.gapura.offers.Estimate;
import id.gapura.offers.Outcome;
import id.gapura.offers.Trial;
import id.gapura.offers.Trial.State;
import id.gapura.offers.TrialReport.ArmResult;
import id.gapura.offers.Trials;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.stream.Stream;

/** Which offers made a difference: those by lot, of which it can be measured instead of shared out. */
record TrialAnswer(Trials trials) {
    /** The latest; what each came to is read from everybody in it. */
    private static final int SHOWN = 3;

    /** An arm beside those who were held out. */
    private record Effect(Trial trial, Arm arm, Estimate offered, Estimate heldOut) {
        boolean isTold() {
            return offered.isEnough() && heldOut.isEnough();
        }
    }

    Answer of(AskedReport asked, Officer officer, Shell shell) {
        var effects = trials.list(officer.scope()).stream()
                .filter(trial -> isAsked(trial, asked.wanted()))
                .limit(SHOWN)
                .flatMap(trial -> effects(trial, asked.after()))
                .toList();
        return new Answer(
                shell.text("brought.lot"),
                effects.isEmpty()
                        ? List.of(shell.text("brought.lot.none"))
                        : effects.stream()
                                .map(one -> says(one, asked.after(), shell))
                                .toList(),
                effects.isEmpty() ? List.of() : List.of(table(effects, asked.after(), shell)),
                Link.to(shell.text("brought.lot.more"), OfferWords.HOME));
    }

    /** Some of whom it took in live in the place, or it was held around it. */
    private static boolean isAsked(Trial trial, Wanted wanted) {
        var plan = trial.plan();
        var state = trial.standing().state();
        return (state == State.OPEN || state == State.CLOSED)
                && (plan.region().contains(wanted.within()) || wanted.within().contains(plan.region()))
                && !plan.from().isAfter(wanted.to())
                && !wanted.from().isAfter(plan.to());
    }

    private Stream<Effect> effects(Trial trial, Milestone after) {
        var arms = trials.report(trial).arms();
        var outcome = outcome(after);
        var heldOut = arms.getFirst().of(outcome);
        return arms.stream().skip(1).map((ArmResult one) -> new Effect(trial, one.arm(), one.of(outcome), heldOut));
    }

    private static Outcome outcome(Milestone after) {
        return switch (after) {
            case THREE -> Outcome.PROTECTED_3;
            case SIX -> Outcome.PROTECTED_6;
            case TWELVE -> Outcome.PROTECTED_12;
        };
    }

    private static String says(Effect one, Milestone after, Shell shell) {
        var offer = OfferWords.gets(one.arm(), shell);
        if (!one.isTold()) {
            return shell.text("brought.lot.few", one.trial().name(), offer, after.months());
        }
        var difference = one.offered().minus(one.heldOut());
        if (difference.isOpen()) {
            return shell.text("brought.lot.open", one.trial().name(), offer, after.months());
        }
        return shell.text(
                difference.points() > 0 ? "brought.lot.more-of" : "brought.lot.fewer-of",
                one.trial().name(),
                offer,
                shell.format().tenths(Math.abs(difference.points()) * 100),
                after.months());
    }

    private static Table table(List<Effect> effects, Milestone after, Shell shell) {
        return new Table(
                shell.text("brought.lot.table", after.months()),
                List.of(
                        Table.words(shell.text("brought.lot.offer")),
                        Table.amount(shell.text("brought.lot.offered")),
                        Table.amount(shell.text("brought.lot.held-out")),
                        Table.amount(shell.text("brought.lot.effect"))),
                effects.stream()
                        .map(one -> List.of(
                                Cell.entry(
                                        OfferWords.gets(one.arm(), shell),
                                        OfferWords.address(one.trial().id()),
                                        one.trial().name()),
                                cell(one.offered(), shell),
                                cell(one.heldOut(), shell),
                                effect(one, shell)))
                        .toList(),
                "");
    }

    private static Cell cell(Estimate estimate, Shell shell) {
        var format = shell.format();
        var of = shell.text("offers.outcome.count", format.number(estimate.yes()), format.number(estimate.people()));
        return estimate.isEnough()
                ? Cell.lines(
                        of,
                        shell.text(
                                "outreach.share",
                                format.percent(estimate.share()),
                                format.percent(estimate.low()),
                                format.percent(estimate.high())))
                : Cell.lines(of, shell.text("brought.few"));
    }

    private static Cell effect(Effect one, Shell shell) {
        return one.isTold()
                ? OfferWords.difference(one.offered().minus(one.heldOut()), shell)
                : Cell.lines("–", shell.text("brought.few"));
    }
}
