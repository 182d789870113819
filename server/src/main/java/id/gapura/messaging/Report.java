package id.gapura.messaging;

import java.util.Optional;
import java.util.UUID;

/**
 * What a carrier says became of a message.
 *
 * @param carrier its code
 * @param reference the carrier's own for the message
 * @param phone to which it went, in international form
 * @param state {@link State#SENT}, {@link State#DELIVERED} or {@link State#FAILED}
 * @param failure the carrier's word for what is wrong; empty when nothing is
 * @param id ours, from a carrier that repeats it: then it may speak of a message whose answer was lost
 */
public record Report(String carrier, String reference, String phone, State state, String failure, Optional<UUID> id) {
    /** Of a message that arrived or, with a word why, did not. */
    public Report(String carrier, String reference, String phone, String failure) {
        this(carrier, reference, phone, failure.isEmpty() ? State.DELIVERED : State.FAILED, failure, Optional.empty());
    }

    /** Shows no phone. */
    @Override
    public String toString() {
        return "Report[" + carrier + " " + reference + "]";
    }
}
