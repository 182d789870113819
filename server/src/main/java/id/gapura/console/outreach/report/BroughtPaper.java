package id.gapura.console.outreach.report;

import id.gapura.receipts.handout.Brief;
import id.gapura.receipts.handout.Brief.Block;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts answers on paper. */
record BroughtPaper(Shell shell) {
    private static final int WIDE = 4;
    private static final int NARROW = 2;

    /** The sentences under their questions, each followed by its tables. */
    List<Block> blocks(List<Answer> answers) {
        var blocks = new ArrayList<Block>();
        for (var answer : answers) {
            blocks.add(new Block.Words(answer.question(), "", answer.says()));
            answer.tables().forEach(table -> blocks.add(grid(table)));
        }
        return blocks;
    }

    private Block grid(Table table) {
        return new Block.Grid(
                table.caption(),
                IntStream.range(0, table.columns().size())
                        .mapToObj(at -> column(table.columns().get(at)))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::words).toList())
                        .toList(),
                table.empty());
    }

    private static Brief.Column column(Table.Column column) {
        return new Brief.Column(column.label(), column.isAmount() ? NARROW : WIDE, column.isAmount());
    }

    private String words(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Amount(var text) -> text;
            case Cell.To(var text, var _) -> text;
            case Cell.Entry(var text, var _, var below) -> text + ", " + below;
            case Cell.Lines(var text, var below) -> text + " · " + below;
            case Cell.Mark(var _, var text) -> text;
            case Cell.Cover(var mark) -> shell.text(mark.textKey());
        };
    }
}
