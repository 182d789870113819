package id.gapura.console.enrol;

import java.util.List;

/** Price and benefit of two and of three programmes side by side, short enough to read out. */
public record Plans(List<Line> lines) {
    public Plans {
        lines = List.copyOf(lines);
    }

    /** What two programmes cost or give, and what three do. */
    public record Line(String label, String two, String three) {
        public boolean isSame() {
            return two.equals(three);
        }
    }
}
