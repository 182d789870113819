package id.gapura.messaging;

import java.util.Optional;
import java.util.UUID;

/**
 * What is to be said to somebody.
 *
 * @param text in the words of the face that sends it
 */
public record NewMessage(To to, Channel channel, Kind kind, String text) {
    public NewMessage {
        if (channel == Channel.MENU) {
            throw new IllegalArgumentException("nothing can be sent to a menu");
        }
        if (kind.needsConsent() && to.workerId().isEmpty()) {
            throw new IllegalArgumentException("a " + kind + " needs somebody who agreed");
        }
    }

    /**
     * Where it goes.
     *
     * @param phone in international form, such as {@code +628138792174}
     * @param workerId whom it is for, where that is known
     */
    public record To(String phone, Optional<UUID> workerId) {
        public static To phone(String phone) {
            return new To(phone, Optional.empty());
        }

        public static To worker(UUID workerId, String phone) {
            return new To(phone, Optional.of(workerId));
        }

        /** Shows no phone. */
        @Override
        public String toString() {
            return "To[****]";
        }
    }

    /** Shows neither phone nor words. */
    @Override
    public String toString() {
        return "NewMessage[" + channel + ", " + kind + "]";
    }
}
