package id.gapura.console.outreach.report;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import java.util.List;

/**
 * What outreach brought, question by question.
 *
 * @param pdf where it is printed
 */
public record BroughtPage(
        String lead, List<Link> tabs, List<Field> questions, List<Answer> answers, List<String> notes, String pdf) {
    public BroughtPage {
        tabs = List.copyOf(tabs);
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
    }
}
