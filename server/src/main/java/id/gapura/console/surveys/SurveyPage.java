package id.gapura.console.surveys;

import id.gapura.screen.Table;
import java.util.List;

/**
 * One survey.
 *
 * @param version of the questions shown, in words
 */
public record SurveyPage(
        String name,
        String introduction,
        String address,
        String version,
        List<Asked> questions,
        Table rounds,
        May may) {
    public SurveyPage {
        questions = List.copyOf(questions);
    }

    /**
     * A question.
     *
     * @param about its kind and topic
     * @param options to choose from; may be empty
     * @param address where it is moved and removed
     */
    public record Asked(String wording, String about, String options, String address) {}

    /** What the officer may do: change the questions, begin a next version of them, set a round, see results. */
    public record May(boolean change, boolean renew, boolean set, boolean compare) {}
}
