package id.gapura.registry.association;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who leads an association ({@code pengurus}); need not be a worker.
 *
 * @param phone in international form
 * @param until the last day in the role; absent while the term runs
 */
public record Leader(
        UUID id, String name, Role role, Optional<String> phone, LocalDate from, Optional<LocalDate> until) {
    public Leader {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a leader has a name");
        }
        if (until.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("a term runs forward");
        }
    }

    /** That somebody takes a role on. */
    public record Appointment(String name, Role role, Optional<String> phone, LocalDate from) {}

    /** What somebody does in an association. */
    public enum Role {
        /** {@code ketua}. */
        CHAIR,
        /** {@code sekretaris}. */
        SECRETARY,
        /** {@code bendahara}. */
        TREASURER,
        /** Gathers the members' contributions ({@code penghimpun iuran}). */
        COLLECTOR,
        OTHER;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Role> find(String code) {
            return Arrays.stream(values())
                    .filter(role -> role.code().equals(code))
                    .findFirst();
        }
    }

    public boolean isInOffice() {
        return until.isEmpty();
    }
}
