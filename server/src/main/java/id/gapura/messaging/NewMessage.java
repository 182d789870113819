package id.gapura.messaging;

import id.gapura.places.RegionCode;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be said to somebody.
 *
 * @param text in the words of the face that sends it
 * @param topic what a reminder or lesson is about, by which it is counted, such as {@code payment}; of one text to many with
 *     its id behind a colon; empty for the others
 */
public record NewMessage(To to, Channel channel, Kind kind, String text, String topic) {
    public NewMessage {
        if (channel == Channel.MENU) {
            throw new IllegalArgumentException("nothing can be sent to a menu");
        }
        if (kind.needsConsent() && to.workerId().isEmpty()) {
            throw new IllegalArgumentException("a " + kind + " needs somebody who agreed");
        }
    }

    public NewMessage(To to, Channel channel, Kind kind, String text) {
        this(to, channel, kind, text, "");
    }

    /**
     * Where it goes.
     *
     * @param phone in international form, such as {@code +628138792174}
     * @param workerId whom it is for, where that is known
     * @param region where they live; the nation where that is not known
     */
    public record To(String phone, Optional<UUID> workerId, RegionCode region) {
        public static To phone(String phone) {
            return new To(phone, Optional.empty(), RegionCode.NATION);
        }

        public static To worker(UUID workerId, String phone) {
            return new To(phone, Optional.of(workerId), RegionCode.NATION);
        }

        public To in(RegionCode place) {
            return new To(phone, workerId, place);
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
