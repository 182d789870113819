package id.gapura.receipts.handout;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Hand;
import id.gapura.receipts.canvas.Canvas.Ink;
import id.gapura.receipts.handout.Brief.Block;
import id.gapura.receipts.handout.Brief.Column;
import java.io.IOException;
import java.util.List;

/** Draws a brief on as many pages of A4 as it takes. */
public final class BriefPaper {
    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float MARGIN = 16;
    private static final float ROOM = WIDTH - 2 * MARGIN;
    private static final float BAND = 36;
    private static final float FOOT = HEIGHT - 18;
    private static final float LEAD = 4.4f;
    private static final float GUTTER = 3;
    private static final float PAD = 1.7f;
    private static final Hand TITLE = new Hand(20, true, Ink.PALE);
    private static final Hand WHERE = new Hand(10.5f, false, Ink.PALE);
    private static final Hand LABEL = new Hand(8, false, Ink.QUIET);
    private static final Hand VALUE = new Hand(13, true, Ink.DARK);
    private static final Hand HEADING = new Hand(11.5f, true, Ink.DEEP);
    private static final Hand TEXT = new Hand(9.2f, false, Ink.DARK);
    private static final Hand STRONG = new Hand(9.2f, true, Ink.DARK);
    private static final Hand NOTE = new Hand(8, false, Ink.QUIET);

    private final Canvas canvas;
    private final Brief brief;
    private float y;
    private int pages;

    private BriefPaper(Canvas canvas, Brief brief) {
        this.canvas = canvas;
        this.brief = brief;
    }

    /** Draws it on new pages. */
    public static void draw(Canvas canvas, Brief brief) throws IOException {
        new BriefPaper(canvas, brief).draw();
    }

    private void draw() throws IOException {
        page();
        canvas.fill(0, 0, WIDTH, BAND, Ink.DEEP);
        canvas.write(MARGIN, 17, ROOM, TITLE, brief.title());
        canvas.write(MARGIN, 26, ROOM, WHERE, brief.where());
        float width = ROOM / brief.figures().size();
        for (int i = 0; i < brief.figures().size(); i++) {
            var figure = brief.figures().get(i);
            canvas.write(MARGIN + i * width, BAND + 8, width - GUTTER, LABEL, figure.label());
            canvas.write(MARGIN + i * width, BAND + 14.5f, width - 2 * GUTTER, VALUE, figure.value());
        }
        y = BAND + 21;
        for (var block : brief.blocks()) {
            switch (block) {
                case Block.Words words -> words(words);
                case Block.Grid grid -> grid(grid);
            }
        }
    }

    private void page() throws IOException {
        canvas.page(WIDTH, HEIGHT);
        pages++;
        canvas.write(MARGIN, HEIGHT - 9, ROOM - 10, NOTE, brief.footer());
        canvas.write(WIDTH - MARGIN - 4, HEIGHT - 9, 8, NOTE, Integer.toString(pages));
        y = MARGIN;
    }

    /** Goes on on a new page if there is less room than that. */
    private void need(float depth) throws IOException {
        if (y + depth > FOOT) {
            page();
        }
    }

    private void heading(String title, String note) throws IOException {
        y += 4;
        canvas.write(MARGIN, y + 4, ROOM, HEADING, title);
        if (!note.isEmpty()) {
            float from = canvas.widthOf(HEADING, title) + 4;
            canvas.write(MARGIN + from, y + 4, ROOM - from, NOTE, note);
        }
        y += 7;
    }

    private void words(Block.Words words) throws IOException {
        need(11 + LEAD * canvas.lines(ROOM - 4, TEXT, words.points().getFirst()).size());
        heading(words.title(), words.note());
        for (var point : words.points()) {
            var lines = canvas.lines(ROOM - 4, TEXT, point);
            need(lines.size() * LEAD);
            canvas.fill(MARGIN, y + 1.7f, 1.2f, 1.2f, Ink.DEEP);
            for (var line : lines) {
                canvas.write(MARGIN + 4, y + 3.4f, ROOM - 4, TEXT, line);
                y += LEAD;
            }
            y += 0.6f;
        }
    }

    private void grid(Block.Grid grid) throws IOException {
        need(30);
        heading(grid.title(), "");
        if (grid.rows().isEmpty()) {
            canvas.write(MARGIN, y + 3.4f, ROOM, NOTE, grid.empty());
            y += LEAD;
            return;
        }
        labels(grid);
        for (var row : grid.rows()) {
            float depth = depth(row, grid.columns());
            if (y + depth > FOOT) {
                page();
                labels(grid);
            }
            row(row, grid.columns());
            y += depth;
            canvas.fill(MARGIN, y, ROOM, 0.2f, Ink.LINE);
        }
    }

    private void labels(Block.Grid grid) throws IOException {
        float most = 0;
        for (int i = 0; i < grid.columns().size(); i++) {
            var column = grid.columns().get(i);
            var lines = canvas.lines(width(i, grid.columns()), LABEL, column.label());
            for (int j = 0; j < lines.size(); j++) {
                place(i, grid.columns(), y + 3 + j * 3.6f, LABEL, lines.get(j));
            }
            most = Math.max(most, lines.size());
        }
        y += most * 3.6f + 1.4f;
        canvas.fill(MARGIN, y, ROOM, 0.4f, Ink.DEEP);
    }

    private float depth(List<String> row, List<Column> columns) throws IOException {
        int most = 1;
        for (int i = 0; i < row.size(); i++) {
            most = Math.max(most, lines(row, i, columns).size());
        }
        return most * LEAD + 2 * PAD;
    }

    private List<String> lines(List<String> row, int column, List<Column> columns) throws IOException {
        return canvas.lines(width(column, columns), hand(column), row.get(column));
    }

    private static Hand hand(int column) {
        return column == 0 ? STRONG : TEXT;
    }

    private void row(List<String> row, List<Column> columns) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            var lines = lines(row, i, columns);
            for (int j = 0; j < lines.size(); j++) {
                place(i, columns, y + PAD + 3.4f + j * LEAD, hand(i), lines.get(j));
            }
        }
    }

    private void place(int column, List<Column> columns, float foot, Hand hand, String words) throws IOException {
        float width = width(column, columns);
        float indent = columns.get(column).isAmount() ? Math.max(0, width - canvas.widthOf(hand, words)) : 0;
        canvas.write(left(column, columns) + indent, foot, width, hand, words);
    }

    private static float left(int column, List<Column> columns) {
        return MARGIN + ROOM * weight(columns.subList(0, column)) / weight(columns);
    }

    private static float width(int column, List<Column> columns) {
        return ROOM * columns.get(column).width() / weight(columns) - GUTTER;
    }

    private static float weight(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum();
    }
}
