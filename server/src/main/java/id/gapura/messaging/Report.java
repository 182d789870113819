package id.gapura.messaging;

/**
 * What a carrier says became of a message.
 *
 * @param carrier its code
 * @param reference the carrier's own for the message
 * @param phone to which it went, in international form
 * @param failure the carrier's word for what is wrong; empty when it arrived
 */
public record Report(String carrier, String reference, String phone, String failure) {
    boolean isDelivered() {
        return failure.isEmpty();
    }

    /** Shows no phone. */
    @Override
    public String toString() {
        return "Report[" + carrier + " " + reference + "]";
    }
}
