package id.gapura.console.surveys;

import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.survey.sample.Lot;
import id.gapura.survey.sample.Outcome;
import id.gapura.survey.sample.Sample;
import java.util.List;

/** Shows what came of those who were drawn: how many, never who. */
record LotView(Places places) {
    RoundPage.Lots lots(Sample sample, Shell shell) {
        var draw = sample.draw();
        return new RoundPage.Lots(
                shell.text("surveys.drawn.how", shell.format().time(draw.at()), draw.by(), Long.toString(draw.seed())),
                table(sample, shell));
    }

    /** Who answered of all of whom it is known what came of them; who was not one to be asked is none of them. */
    Stat response(Sample sample, Shell shell) {
        long answered = sample.count(Outcome.ANSWERED);
        long known = answered + sample.count(Outcome.REFUSED) + sample.count(Outcome.NOT_FOUND);
        return Stat.of(
                shell.text("surveys.response"),
                known == 0 ? "–" : shell.format().percent((double) answered / known),
                shell.text("surveys.response.of", answered, known));
    }

    private Table table(Sample sample, Shell shell) {
        return new Table(
                shell.text("surveys.drawn"),
                List.of(
                        Table.words(shell.text("surveys.part")),
                        Table.amount(shell.text("surveys.drawn.count")),
                        Table.amount(shell.text("surveys.outcome.answered")),
                        Table.amount(shell.text("surveys.outcome.refused")),
                        Table.amount(shell.text("surveys.outcome.not-found")),
                        Table.amount(shell.text("surveys.outcome.not-eligible")),
                        Table.amount(shell.text("surveys.drawn.lost")),
                        Table.amount(shell.text("surveys.drawn.reserves"))),
                sample.lots().stream().map(lot -> row(lot, shell)).toList(),
                "");
    }

    /** A place by its own name: its full one stands in the sample above. */
    private List<Cell> row(Lot lot, Shell shell) {
        return List.of(
                Cell.lines(
                        places.name(lot.stratum().region()),
                        SurveyWords.livelihood(lot.stratum().segment(), shell)),
                Cell.amount(shell.text("surveys.drawn.of", lot.drawn(), lot.onRecord())),
                amount(lot.count(Outcome.ANSWERED), shell),
                amount(lot.count(Outcome.REFUSED), shell),
                amount(lot.count(Outcome.NOT_FOUND), shell),
                amount(lot.count(Outcome.NOT_ELIGIBLE), shell),
                amount(lot.lost(), shell),
                amount(lot.reserves(), shell));
    }

    private static Cell amount(long number, Shell shell) {
        return Cell.amount(shell.format().number(number));
    }
}
