package id.gapura.phone;

import id.gapura.messaging.Channel;
import id.gapura.outreach.activity.KnownOrigins;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import java.util.Optional;
import java.util.UUID;

/** By which activity or person somebody came who writes: the code or spoken word in a message. */
final class Origins {
    private final KnownOrigins origins;
    private final Contacts contacts;

    Origins(KnownOrigins origins, Contacts contacts) {
        this.origins = origins;
        this.contacts = contacts;
    }

    /**
     * An activity or person that was named.
     *
     * @param rest what followed its word
     */
    record Named(Origin origin, String rest) {
        /** Shows nothing of what followed. */
        @Override
        public String toString() {
            return "Named[" + origin.id() + "]";
        }
    }

    /** What the word means that a text begins with. */
    Optional<Named> first(String text) {
        var words = text.strip().split("[\\s.,:;!?]+", 2);
        return origins.called(words[0]).map(origin -> new Named(origin, words.length == 2 ? words[1] : ""));
    }

    /** What the word means that is all of a text, so that nobody's sentence is taken for one. */
    Optional<Named> only(String text) {
        return first(text).filter(named -> named.rest().isBlank());
    }

    void keep(UUID attempt, Origin origin, Channel channel) {
        way(channel).ifPresent(way -> contacts.ofAttempt(attempt, origin.id(), way, PhoneJoin.ACTOR));
    }

    /** A menu of numbers takes no words, and nobody writes to us by mail. */
    private static Optional<Way> way(Channel channel) {
        return switch (channel) {
            case SMS -> Optional.of(Way.SMS);
            case WHATSAPP -> Optional.of(Way.WHATSAPP);
            case MENU, EMAIL -> Optional.empty();
        };
    }
}
