package id.gapura.registry.association;

import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A group that workers belong to ({@code perkumpulan}).
 *
 * @param closedOn the day it was dissolved
 * @param version the number of the last change
 */
public record Association(UUID id, Profile profile, Optional<LocalDate> closedOn, int version) {
    /**
     * What is said of it.
     *
     * @param region where it is; decides which officers see it
     */
    public record Profile(Kind kind, String name, RegionCode region) {
        public Profile {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an association has a name");
            }
        }
    }

    /** What kind of group. */
    public enum Kind {
        /** {@code paguyuban pedagang}. */
        MARKET,
        /** {@code koperasi}. */
        COOPERATIVE,
        /** {@code serikat pekerja}. */
        UNION,
        /** {@code kelompok nelayan, KUB}. */
        FISHERS,
        /** {@code kelompok tani}. */
        FARMERS,
        /** A body through which members pay together (Permenaker 5/2021). */
        WADAH,
        /** {@code komunitas mitra platform}. */
        PLATFORM,
        OTHER;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    public String name() {
        return profile.name();
    }

    public RegionCode region() {
        return profile.region();
    }

    public boolean isOpen() {
        return closedOn.isEmpty();
    }
}
