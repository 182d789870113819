package id.gapura.places;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A place where people work side by side ({@code tempat kerja bersama}), such as Pasar Petir.
 *
 * @param region the smallest region it is known to lie in
 * @param closedOn the day it was no longer to be chosen
 */
public record Gathering(UUID id, Kind kind, String name, RegionCode region, Optional<LocalDate> closedOn) {
    public Gathering {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place where people work has a name");
        }
    }

    /** What kind of place it is. */
    public enum Kind {
        /** {@code pasar}. */
        MARKET,
        /** {@code pelabuhan, tempat pelelangan ikan}. */
        HARBOUR,
        /** {@code pangkalan ojek}. */
        BASE,
        /** {@code terminal, stasiun}. */
        TERMINAL,
        /** {@code hamparan sawah, kebun, tambak}. */
        FIELD,
        OTHER;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isOpen() {
        return closedOn.isEmpty();
    }
}
