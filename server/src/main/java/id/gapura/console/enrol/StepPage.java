package id.gapura.console.enrol;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import java.util.List;
import java.util.Optional;

/**
 * One step of enrolling somebody.
 *
 * @param offers what this worker is offered besides, to be read out; usually empty
 * @param plans price and benefit side by side, where they are chosen between
 * @param agreement what is agreed to, on the last step
 * @param unfinished what the officer has left, on the first step
 */
public record StepPage(
        Where where,
        List<String> offers,
        List<Field> fields,
        Optional<Plans> plans,
        Optional<Agreement> agreement,
        List<Unfinished> unfinished) {
    public StepPage {
        offers = List.copyOf(offers);
        fields = List.copyOf(fields);
        unfinished = List.copyOf(unfinished);
    }

    /**
     * Which step it is.
     *
     * @param action where the form is sent
     * @param back the step before; empty on the first
     * @param go what sends the form
     */
    public record Where(String lead, String action, String back, String go) {}

    /**
     * What the worker agrees to.
     *
     * @param summary what was answered
     * @param contact the question whether an officer may call or visit
     * @param isContactable whether that was answered with yes before
     * @param fault that the worker has not agreed; usually empty
     */
    public record Agreement(
            List<Fact> summary, boolean isConsented, String contact, boolean isContactable, String fault) {
        public Agreement {
            summary = List.copyOf(summary);
        }
    }

    /** An attempt that waits to be finished. */
    public record Unfinished(String name, String detail, String href) {}
}
