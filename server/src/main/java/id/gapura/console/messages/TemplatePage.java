package id.gapura.console.messages;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Moment;
import java.util.List;

/**
 * The words of one occasion in one language.
 *
 * @param version the one that the officer looks at
 * @param fields what may be written; none for who may only look
 * @param sample the words as a member would read them
 */
public record TemplatePage(
        Head head, int version, List<Field> fields, Sample sample, List<Fact> holes, List<Moment> history) {
    public TemplatePage {
        fields = List.copyOf(fields);
        holes = List.copyOf(holes);
        history = List.copyOf(history);
    }

    /**
     * What stands on top.
     *
     * @param address where new words are sent
     */
    public record Head(String title, String lead, String address) {}

    /**
     * A message as it would arrive.
     *
     * @param language its code, for whoever reads the page aloud
     * @param length how long it is, in words
     */
    public record Sample(String text, String language, String length) {}
}
