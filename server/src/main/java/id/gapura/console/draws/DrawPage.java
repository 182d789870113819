package id.gapura.console.draws;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Table;
import java.util.List;

/** One draw: what is fixed, what comes next, who won. */
public record DrawPage(
        Head head, List<Notice> notices, List<Fact> facts, List<Act> acts, List<Winner> winners, Table history) {
    public DrawPage {
        notices = List.copyOf(notices);
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
        winners = List.copyOf(winners);
    }

    /**
     * What it is called.
     *
     * @param open where the public sees it; empty until it is published
     */
    public record Head(String name, String lead, String address, String open) {}

    /**
     * Something the officer can do now.
     *
     * @param path below the draw's address
     */
    public record Act(String title, String words, String path, String button, List<Field> fields, boolean isGrave) {
        public Act {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A winning ticket.
     *
     * @param name of the member; empty for a paper ticket, or where the officer may not see it
     * @param person where the member's page is; empty likewise
     * @param handed when and by whom the prize was handed over; empty until it is
     */
    public record Winner(int place, String prize, String ticket, String name, String person, String handed) {}
}
