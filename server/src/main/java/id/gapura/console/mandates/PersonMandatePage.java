package id.gapura.console.mandates;

import id.gapura.partner.mandate.MandateView;
import java.util.Optional;

/**
 * One person's automatic payment.
 *
 * @param view absent where there never was one
 * @param words that were agreed to; empty with {@code view}
 * @param link where the person approves it; empty unless it waits for that
 */
public record PersonMandatePage(Head head, Optional<MandateView> view, String words, String link, Acts acts) {
    /** Whose it is. */
    public record Head(String name, String person, String address) {}

    /** What can be done with it. */
    public record Acts(boolean mayPause, boolean mayResume, boolean mayCancel, boolean maySetUp) {}
}
