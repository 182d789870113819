package id.gapura.messaging;

import java.util.UUID;

/**
 * Who brings messages to phones: an SMS centre, a WhatsApp gateway, a simulator. It takes a message or says that it did
 * not; where neither reaches us, it may be asked.
 */
public interface Carrier {
    /** Stands with every message it carried, such as {@code operator-a}. */
    String code();

    boolean carries(Channel channel);

    /** Hands one message over; waits for the answer no longer than a few seconds. */
    Handover hand(Parcel parcel);

    /** Asks about a message whose handover ended {@link Handover.Unsure unsure}. */
    Whereabouts ask(UUID messageId);

    /**
     * A message as a carrier sees it.
     *
     * @param id ours; the same message always has the same
     * @param to a phone in international form, or the address of a mail
     * @param wayOut the token with which a reader of a mail ends it; empty by any other channel
     */
    record Parcel(UUID id, Channel channel, String to, String text, String wayOut) {
        public Parcel(UUID id, Channel channel, String to, String text) {
            this(id, channel, to, text, "");
        }

        /** The same by another channel. */
        Parcel by(Channel other) {
            return new Parcel(id, other, to, text);
        }

        /** The same to a mailbox. */
        Parcel mailed(Mailbox mailbox) {
            return new Parcel(id, Channel.EMAIL, mailbox.address(), text, mailbox.token());
        }

        /** Shows neither phone nor words. */
        @Override
        public String toString() {
            return "Parcel[" + id + "]";
        }
    }

    /** How handing over ended. */
    sealed interface Handover {
        /** Under this reference of the carrier's. */
        record Taken(String reference) implements Handover {}

        /** It will never take it; the word says why, such as {@code bad-number}. */
        record Refused(String reason) implements Handover {
            /** There is no such mailbox. */
            public static final String BAD_ADDRESS = "bad-address";
        }

        /** It has certainly not taken it, and may later. */
        record Later() implements Handover {}

        /** No answer came: it may have taken it. */
        record Unsure() implements Handover {}
    }

    /** What a carrier knows of a message. */
    sealed interface Whereabouts {
        record Here(String reference) implements Whereabouts {}

        /** It certainly never took it. */
        record Nowhere() implements Whereabouts {}

        /** It does not answer now. */
        record Silent() implements Whereabouts {}

        /** It keeps no such knowledge. */
        record Untold() implements Whereabouts {}
    }
}
