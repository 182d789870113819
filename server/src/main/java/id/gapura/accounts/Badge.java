package id.gapura.accounts;

import id.gapura.places.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What an officer or agent shows to members ({@code tanda pengenal petugas}).
 *
 * @param number twelve digits and letters, by which it is found
 */
public record Badge(UUID id, String number, UUID staffId, Printed printed, Term term, Optional<Revocation> revocation) {
    /** What it says of its holder; what changes later does not change it. */
    public record Printed(String name, Role role, RegionCode scope) {}

    /**
     * How long it is good for.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     */
    public record Term(LocalDate from, LocalDate to, Instant issuedAt) {
        public Term {
            if (from.isAfter(to)) {
                throw new IllegalArgumentException("no term: " + from + " to " + to);
            }
        }
    }

    /** That it was taken back before its last day. */
    public record Revocation(Reason reason, Instant at) {}

    /** Why a badge was taken back. */
    public enum Reason {
        LOST,
        /** Its holder does not work for us any more, or not for now. */
        LEFT,
        MISUSED,
        /** Its holder has a newer one. */
        REPLACED,
        /** Its holder has another role or place now. */
        CHANGED;

        /** The word that the database and texts know it by. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Empty for a word that is none. */
        public static Optional<Reason> find(String code) {
            return Arrays.stream(values())
                    .filter(reason -> reason.code().equals(code))
                    .findFirst();
        }
    }

    /** What a badge is worth on a day. */
    public enum Standing {
        VALID,
        NOT_YET,
        EXPIRED,
        REVOKED
    }

    /** The number in groups, as it is printed. */
    public String spaced() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public Standing on(LocalDate day) {
        if (revocation.isPresent()) {
            return Standing.REVOKED;
        }
        if (day.isBefore(term.from)) {
            return Standing.NOT_YET;
        }
        return day.isAfter(term.to) ? Standing.EXPIRED : Standing.VALID;
    }
}
