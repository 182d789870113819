package id.gapura.console.messages.circular;

import id.gapura.console.FormPage;
import id.gapura.screen.Fact;
import java.util.List;

/**
 * A circular being written.
 *
 * @param samples how what is typed would read
 * @param holes what may be left open
 */
public record WritingPage(FormPage form, List<Sample> samples, List<Fact> holes) {
    public WritingPage {
        samples = List.copyOf(samples);
        holes = List.copyOf(holes);
    }
}
