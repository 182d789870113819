package id.gapura.console.messages.circular;

import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * One circular.
 *
 * @param results what became of it; empty before anybody was written to
 */
public record CircularPage(
        Head head, Reach reach, Optional<Outcome> results, List<Sample> samples, List<Fact> facts, Acts acts) {
    public CircularPage {
        samples = List.copyOf(samples);
        facts = List.copyOf(facts);
    }

    /** What stands on top. */
    public record Head(String name, String lead, String address, Cell state) {}

    /**
     * Whom it would reach.
     *
     * @param soFar how far the count is, while it goes on; empty otherwise
     * @param counted the numbers, and {@code note} when they were counted
     */
    public record Reach(String soFar, List<Stat> counted, String note) {
        public Reach {
            counted = List.copyOf(counted);
        }

        public boolean isCounting() {
            return !soFar.isEmpty();
        }
    }

    /**
     * What became of it.
     *
     * @param after what people did who got it
     * @param reasons why some did not get it
     */
    public record Outcome(List<Stat> sent, List<Stat> after, Table reasons) {
        public Outcome {
            sent = List.copyOf(sent);
            after = List.copyOf(after);
        }
    }

    /**
     * What the officer may do.
     *
     * @param version that the officer looks at
     * @param isProposed whether somebody has to decide
     */
    public record Acts(
            int version,
            boolean mayChange,
            boolean mayPropose,
            boolean mayWithdraw,
            boolean isProposed,
            boolean mayDecide,
            boolean mayStop,
            boolean mayCountAgain,
            boolean mayCopy) {
        /** Nothing, for who may only look. */
        static final Acts NONE = new Acts(0, false, false, false, false, false, false, false, false);
    }
}
