package id.gapura.reminders.circular;

import id.gapura.messaging.Outcomes.Total;
import id.gapura.messaging.State;
import java.util.List;

/**
 * What became of a circular.
 *
 * @param noPhone people without a phone, for whom no message was made
 * @param noConsent people who do not agree to messages, the same
 * @param messages by what became of them
 * @param said people whose message a carrier took
 */
public record Results(long noPhone, long noConsent, List<Total> messages, Said said) {
    public Results {
        messages = List.copyOf(messages);
    }

    /** Whether a message waits for its carrier. */
    public boolean isWaiting() {
        return messages.stream().anyMatch(total -> total.fate().state() == State.WAITING && total.messages() > 0);
    }

    /**
     * What they did afterwards, be it because of it or not.
     *
     * @param stopped said no to messages within seven days
     * @param paid by themselves within thirty days
     */
    public record Said(long people, long stopped, long paid) {}
}
