package id.gapura.outreach.stakeholder;

import id.gapura.enrolment.Codes;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation that works with us ({@code mitra}).
 *
 * @param version goes up with every change
 */
public record Stakeholder(UUID id, Plan plan, int version) {
    /**
     * Who it is.
     *
     * @param region where it works
     * @param note what to know about it; may be empty
     */
    public record Plan(Group group, String name, RegionCode region, String note, Next next) {
        public Plan {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a stakeholder has a name");
            }
        }
    }

    /**
     * When it is to be met next, and about what.
     *
     * @param on absent where nothing is arranged
     * @param what may be empty
     */
    public record Next(Optional<LocalDate> on, String what) {
        public boolean isDue(LocalDate day) {
            return on.filter(date -> !date.isAfter(day)).isPresent();
        }
    }

    /** The five groups. */
    public enum Group {
        GOVERNMENT,
        BUSINESS,
        COMMUNITY,
        ACADEMIA,
        MEDIA;

        /** The word the database keeps. */
        public String code() {
            return Codes.of(this);
        }

        public static Optional<Group> find(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}
