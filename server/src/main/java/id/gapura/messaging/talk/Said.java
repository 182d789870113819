package id.gapura.messaging.talk;

import id.gapura.messaging.Channel;

/**
 * What somebody said.
 *
 * @param phone in international form
 * @param text as it came; empty when a menu was dialled
 */
public record Said(Channel channel, String phone, String text) {
    /** Shows neither phone nor words. */
    @Override
    public String toString() {
        return "Said[" + channel + "]";
    }
}
