package id.gapura.survey.talker;

import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is said to explain things well ({@code penutur}).
 *
 * @param called the name, and where to find them, as it was said first
 * @param village where those live who named them
 * @param worker who it is of our workers, as an officer said
 */
public record Talker(UUID id, String called, RegionCode village, Named named, State state, Optional<UUID> worker) {
    /**
     * How often they were named.
     *
     * @param times in so many interviews
     */
    public record Named(int times, LocalDate firstOn, LocalDate lastOn) {}

    /** The name alone, without where to find them. */
    public String name() {
        int comma = called.indexOf(',');
        return comma < 0 ? called : called.substring(0, comma);
    }

    /** Whether they explain for us. */
    public boolean isAgreed() {
        return state == State.AGREED;
    }

    /** How far it is. */
    public enum State {
        /** Nobody asked them yet. */
        NAMED,
        /** They explain for us. */
        AGREED;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
