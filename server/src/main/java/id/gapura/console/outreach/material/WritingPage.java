package id.gapura.console.outreach.material;

import id.gapura.console.FormPage;
import id.gapura.screen.Fact;
import java.util.List;

/**
 * A text being written.
 *
 * @param reading how easily it reads as it stands; empty where that is not known
 */
public record WritingPage(FormPage form, List<Fact> reading, List<String> hardest) {
    public WritingPage {
        reading = List.copyOf(reading);
        hardest = List.copyOf(hardest);
    }
}
