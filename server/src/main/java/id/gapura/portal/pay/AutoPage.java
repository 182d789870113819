package id.gapura.portal.pay;

import id.gapura.partner.mandate.Mandate.State;
import id.gapura.partner.mandate.MandateView;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Automatic payment as a member sees it: how it stands, or the questions, or the words to agree to.
 *
 * @param address of this page
 * @param back to the payment page
 */
public record AutoPage(String address, String back, Step step) {
    /** What the page is about; one thing at a time. */
    public sealed interface Step {}

    /** The visitor has to show the card first. */
    public record ShowCard() implements Step {}

    /** Which account, which day, how much. */
    public record Choose(Optional<Notice> refusal, List<Field> fields) implements Step {
        public Choose {
            fields = List.copyOf(fields);
        }
    }

    /** The words to agree to, and what was chosen, to be sent along. */
    public record Agree(String words, Map<String, String> chosen) implements Step {
        public Agree {
            chosen = Map.copyOf(chosen);
        }
    }

    /** The approval that the bank or wallet waits for; shown to whoever has the link. */
    public record Approve(String url) implements Step {}

    /**
     * How it stands.
     *
     * @param approveAt where the bank or wallet asks; empty until it answered
     * @param maySetUp whether another can be set up after this one
     */
    public record Stands(MandateView view, String approveAt, State state, boolean maySetUp) implements Step {
        public boolean mayCancel() {
            return state != State.ENDED;
        }

        public boolean mayPause() {
            return state == State.ACTIVE;
        }

        public boolean mayResume() {
            return state == State.PAUSED;
        }

        public boolean isAsked() {
            return state == State.ASKED;
        }
    }
}
