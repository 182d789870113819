package id.gapura.reminders.circular;

import id.gapura.kernel.Tongue;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.reminders.Hole;
import id.gapura.reminders.Speaking.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One text to many members.
 *
 * @param version goes up with every change of the plan
 */
public record Circular(UUID id, Plan plan, Standing standing, int version) {
    /** What its words may leave open. */
    public static final List<Hole> HOLES = List.of(Hole.CARD, Hole.AMOUNT, Hole.MONTH);

    /** Longest wait of a series, so that it is a matter of a year. */
    public static final int MOST_DAYS = 365;

    private static final String TOPIC = "circular:";

    /**
     * What is sent to whom.
     *
     * @param places at least one
     * @param texts by language, Indonesian always
     * @param activity that people who get it came by
     */
    public record Plan(
            String name,
            List<RegionCode> places,
            Audience audience,
            Map<Tongue, String> texts,
            Optional<UUID> activity) {
        public Plan {
            places = outermost(places);
            texts = Map.copyOf(texts);
            if (name.isBlank() || places.isEmpty() || !texts.containsKey(Tongue.INDONESIAN)) {
                throw new IllegalArgumentException("a circular has a name, a place and Indonesian words");
            }
        }

        /** Nobody is in two of them. */
        private static List<RegionCode> outermost(List<RegionCode> places) {
            return places.stream()
                    .distinct()
                    .filter(place -> places.stream().noneMatch(other -> !other.equals(place) && other.contains(place)))
                    .toList();
        }

        /** The words for who speaks a language. */
        Text text(Tongue tongue) {
            var spoken = texts.containsKey(tongue) ? tongue : Tongue.INDONESIAN;
            return new Text(spoken, Objects.requireNonNull(texts.get(spoken)));
        }
    }

    /**
     * For whom it is.
     *
     * @param days after a date of theirs, of a series; else 0
     * @param segment what they live on; empty for everybody
     */
    public record Audience(Whom whom, int days, Optional<Livelihood> segment) {
        public Audience {
            if (whom.isSeries() ? days < 1 || days > MOST_DAYS : days != 0) {
                throw new IllegalArgumentException(days + " days after " + whom);
            }
        }
    }

    /** What somebody did with it, and when. */
    public record Act(String by, Instant at) {
        private static final String ITSELF = "system";

        /** Where nobody did it. */
        static Act byItself(Instant at) {
            return new Act(ITSELF, at);
        }

        public boolean isByItself() {
            return by.equals(ITSELF);
        }
    }

    /** How far it is, and by whose hand. */
    public record Standing(
            State state, Act written, Optional<Act> proposed, Optional<Act> decided, Optional<Act> ended) {}

    /** How far it is. */
    public enum State {
        DRAFT,
        /** Waits for another officer. */
        PROPOSED,
        /** Taken back before anybody decided. */
        WITHDRAWN,
        REFUSED,
        /** Messages are being made. */
        SENDING,
        /** All messages are made; some may wait for the morning. */
        SENT,
        /** A series: each day those are written to whose day it is. */
        RUNNING,
        /** Ended by hand; what no carrier had yet was taken back. */
        STOPPED;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether anybody was or may be written to. */
        public boolean isOut() {
            return this == SENDING || this == SENT || this == RUNNING || this == STOPPED;
        }
    }

    public State state() {
        return standing.state();
    }

    /** By what its messages are counted. */
    String topic() {
        return TOPIC + id;
    }

    /** The circular whose topic it is; empty for any other topic. */
    static Optional<UUID> ofTopic(String topic) {
        return topic.startsWith(TOPIC)
                ? Optional.of(UUID.fromString(topic.substring(TOPIC.length())))
                : Optional.empty();
    }

    /** Whether it is, in part at least, where an officer of a scope works. */
    public boolean touches(RegionCode scope) {
        return plan.places().stream().anyMatch(place -> scope.contains(place) || place.contains(scope));
    }

    /** Whether all of it is within a scope. */
    public boolean isWithin(RegionCode scope) {
        return plan.places().stream().allMatch(scope::contains);
    }

    /** Whether it is theirs to change or take back. */
    public boolean isOf(String login) {
        return standing.written().by().equals(login)
                || standing.proposed().filter(act -> act.by().equals(login)).isPresent();
    }
}
