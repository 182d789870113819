package id.gapura.messaging.talk;

/**
 * What somebody is answered.
 *
 * @param text empty when there is nothing to say
 * @param goesOn whether another word is waited for
 */
public record Reply(String text, boolean goesOn) {
    /** Shows no words. */
    @Override
    public String toString() {
        return "Reply[goesOn=" + goesOn + "]";
    }
}
