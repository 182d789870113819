package id.gapura.console.surveys;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/**
 * What the rounds of a survey said, beside each other.
 *
 * @param filters whose answers
 */
public record ResultsPage(
        String title,
        String lead,
        List<Link> crumbs,
        List<Field> filters,
        List<Answered> questions,
        List<String> notes) {
    public ResultsPage {
        crumbs = List.copyOf(crumbs);
        filters = List.copyOf(filters);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
    }

    /**
     * A question.
     *
     * @param words some of what was said to it freely; usually none
     */
    public record Answered(String wording, Table table, List<String> words) {
        public Answered {
            words = List.copyOf(words);
        }
    }
}
