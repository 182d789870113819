package id.gapura.phone;

import id.gapura.messaging.Channel;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import java.util.Optional;
import java.util.UUID;

/** By which activity somebody came who writes: the code or spoken word in a message. */
final class Origins {
    private final Activities activities;
    private final Contacts contacts;

    Origins(Activities activities, Contacts contacts) {
        this.activities = activities;
        this.contacts = contacts;
    }

    /**
     * An activity that was named.
     *
     * @param rest what followed its word
     */
    record Named(Activity activity, String rest) {
        /** Shows nothing of what followed. */
        @Override
        public String toString() {
            return "Named[" + activity.id() + "]";
        }
    }

    /** The activity whose word a text begins with. */
    Optional<Named> first(String text) {
        var words = text.strip().split("[\\s.,:;!?]+", 2);
        return activities.called(words[0]).map(activity -> new Named(activity, words.length == 2 ? words[1] : ""));
    }

    /** The activity whose word is all of a text, so that nobody's sentence is taken for one. */
    Optional<Named> only(String text) {
        return first(text).filter(named -> named.rest().isBlank());
    }

    void keep(UUID attempt, Activity activity, Channel channel) {
        way(channel).ifPresent(way -> contacts.ofAttempt(attempt, activity.id(), way, PhoneJoin.ACTOR));
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
