package id.gapura.console.inbox;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Moment;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * One question.
 *
 * @param notice how it stands, first
 * @param lines what was written to and fro, the newest first
 * @param answering while it is open
 */
public record QuestionPage(
        Head head, Notice notice, List<Moment> lines, List<Fact> facts, Optional<Answering> answering) {
    public QuestionPage {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    /** Which it is. */
    public record Head(String title, String lead, String address) {}

    /**
     * The forms that end it.
     *
     * @param id of the answer, so that it is said once
     * @param seen how many of their messages the page shows
     */
    public record Answering(String id, int seen, Field text, Field reason) {}
}
