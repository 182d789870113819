package id.gapura.receipts.handout;

import java.util.List;

/**
 * What a team takes along on paper.
 *
 * @param where the places it is for
 * @param figures what matters most, side by side
 * @param footer who printed it when
 */
public record Brief(String title, String where, List<Figure> figures, List<Block> blocks, String footer) {
    public Brief {
        figures = List.copyOf(figures);
        blocks = List.copyOf(blocks);
    }

    /** One figure. */
    public record Figure(String label, String value) {}

    /** A part of it, one below the other. */
    public sealed interface Block {
        String title();

        /**
         * Points, each beginning a line.
         *
         * @param note beside the title; may be empty
         */
        record Words(String title, String note, List<String> points) implements Block {
            public Words {
                points = List.copyOf(points);
            }
        }

        /**
         * A table.
         *
         * @param empty in place of no rows
         */
        record Grid(String title, List<Column> columns, List<List<String>> rows, String empty) implements Block {
            public Grid {
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param width compared with the others'
     * @param isAmount whether it stands to the right
     */
    public record Column(String label, int width, boolean isAmount) {}
}
