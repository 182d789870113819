package id.gapura.console.outreach.report;

import id.gapura.adoption.objection.Best;
import id.gapura.adoption.objection.Objection;
import id.gapura.adoption.objection.Objection.Reply;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.objection.Objections.Heard;
import id.gapura.adoption.objection.Tally.Rate;
import id.gapura.console.objections.ObjectionDoor;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which objection was answered best. */
record ObjectionAnswer(Objections objections) {
    /** An objection with the reply that led on most often. */
    private record Told(Objection objection, Reply reply, Rate wentOn, Cell compared) {}

    Answer of(AskedReport asked, Shell shell) {
        var wanted = asked.wanted();
        var tallies = objections.tallies(new Heard(wanted.within(), wanted.from(), wanted.to()));
        var told = objections.all().stream()
                .flatMap(one -> told(one, objections.best(one, tallies), shell).stream())
                .sorted(Comparator.comparingDouble((Told one) -> -one.wentOn().share()))
                .toList();
        return new Answer(
                shell.text("brought.objections"),
                told.isEmpty() ? List.of(shell.text("brought.objections.none", Rate.LEAST)) : says(told, shell),
                told.isEmpty() ? List.of() : List.of(table(told, shell)),
                Link.to(shell.text("brought.objections.more"), ObjectionDoor.HOME));
    }

    private static Optional<Told> told(Objection objection, Best best, Shell shell) {
        return switch (best) {
            case Best.Unknown _ -> Optional.empty();
            case Best.Alone(var reply, var rate) ->
                Optional.of(new Told(objection, reply, rate, mark(Tone.NEUTRAL, "alone", shell)));
            case Best.Same(var reply, var rate) ->
                Optional.of(new Told(objection, reply, rate, mark(Tone.NEUTRAL, "same", shell)));
            case Best.Found(var reply, var rate, var isSure) ->
                Optional.of(new Told(
                        objection,
                        reply,
                        rate,
                        isSure ? mark(Tone.GOOD, "sure", shell) : mark(Tone.NEUTRAL, "maybe", shell)));
        };
    }

    private static Cell mark(Tone tone, String key, Shell shell) {
        return Cell.mark(tone, shell.text("brought.compared." + key));
    }

    private static List<String> says(List<Told> told, Shell shell) {
        var first = told.getFirst();
        if (first.wentOn().reached() == 0) {
            return List.of(shell.text("brought.objections.nobody"));
        }
        var language = shell.language().code();
        var says = new ArrayList<String>();
        says.add(shell.text(
                "brought.objections.best",
                first.objection().words().in(language),
                first.reply().words().in(language),
                shell.format().number(first.wentOn().due()),
                share(first.wentOn(), shell)));
        if (told.size() > 1) {
            says.add(shell.text(
                    first.wentOn().isAbove(told.get(1).wentOn())
                            ? "brought.objections.sure"
                            : "brought.objections.maybe"));
        }
        says.add(shell.text("brought.objections.chosen"));
        return says;
    }

    private static String share(Rate rate, Shell shell) {
        return new Stayed(shell).share(rate.share(), (double) rate.due());
    }

    private static Table table(List<Told> told, Shell shell) {
        var language = shell.language().code();
        return new Table(
                shell.text("brought.objections.table"),
                List.of(
                        Table.words(shell.text("objections.objection")),
                        Table.words(shell.text("brought.objections.reply")),
                        Table.amount(shell.text("objections.went-on")),
                        Table.words(shell.text("brought.compared"))),
                told.stream()
                        .map(one -> List.of(
                                Cell.text(one.objection().words().in(language)),
                                Cell.text(one.reply().words().in(language)),
                                Cell.lines(
                                        shell.text(
                                                "brought.of",
                                                one.wentOn().reached(),
                                                one.wentOn().due()),
                                        share(one.wentOn(), shell)),
                                one.compared()))
                        .toList(),
                "");
    }
}
