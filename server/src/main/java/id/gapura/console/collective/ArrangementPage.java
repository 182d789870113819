package id.gapura.console.collective;

import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Progress;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/** An arrangement as far as it is: to be confirmed, under way, or done. */
public sealed interface ArrangementPage {
    Head head();

    /**
     * What all have.
     *
     * @param address of the arrangement
     * @param facts who pays and how people agreed
     */
    record Head(String fileName, String roster, String address, List<Fact> facts) {
        public Head {
            facts = List.copyOf(facts);
        }
    }

    /**
     * The dry run.
     *
     * @param leftOut who would not be enrolled and why
     * @param version of the proposal that is looked at
     * @param confirm the words of the button; empty for who may not, or if nobody would be enrolled
     */
    record Proposed(Head head, List<Stat> stats, List<Notice> notices, Table leftOut, int version, String confirm)
            implements ArrangementPage {
        public Proposed {
            stats = List.copyOf(stats);
            notices = List.copyOf(notices);
        }
    }

    /** The job at work. */
    record Running(Head head, Progress progress) implements ArrangementPage {}

    /**
     * How it ended.
     *
     * @param cards files to print, each of so many people at most
     * @param leftOut who, why, and where that is taken care of
     */
    record Done(Head head, List<Stat> stats, List<Link> cards, Table leftOut) implements ArrangementPage {
        public Done {
            stats = List.copyOf(stats);
            cards = List.copyOf(cards);
        }
    }
}
