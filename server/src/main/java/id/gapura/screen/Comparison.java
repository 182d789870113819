package id.gapura.screen;

import java.util.List;

/** Two records side by side, so that a human can say whether they are one person. */
public record Comparison(String left, String right, List<Line> lines) {
    public Comparison {
        lines = List.copyOf(lines);
    }

    /** What both say under one label; empty where a side says nothing. */
    public record Line(String label, String left, String right) {
        public boolean isDifferent() {
            return !left.equals(right);
        }
    }
}
