package id.gapura.messaging.codes;

import java.util.UUID;

/**
 * What a code opens; one for another thing or person does not fit.
 *
 * @param text a stable word, with an id where it opens something of one person
 */
public record Topic(String text) {
    /** Of one person's, such as the pages of a member. */
    public static Topic of(String what, UUID whose) {
        return new Topic(what + ":" + whose);
    }
}
