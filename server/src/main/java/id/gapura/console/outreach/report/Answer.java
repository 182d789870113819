package id.gapura.console.outreach.report;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/**
 * A question and what is known about it.
 *
 * @param says the answer in sentences
 * @param tables what it rests on
 * @param more where all of it is
 */
public record Answer(String question, List<String> says, List<Table> tables, Link more) {
    public Answer {
        says = List.copyOf(says);
        tables = List.copyOf(tables);
    }
}
