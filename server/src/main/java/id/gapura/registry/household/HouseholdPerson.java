package id.gapura.registry.household;

import id.gapura.registry.NameKey;
import id.gapura.registry.Sex;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in a household ({@code anggota keluarga}); needs no NIK and need not be a worker.
 *
 * @param workerId of one who is registered; such a one's name and birth date are the worker's
 * @param version the number of the last change
 */
public record HouseholdPerson(UUID id, Optional<UUID> workerId, Who who, Place place, Stay stay, int version) {
    /** Who somebody is, as far as a family card tells. */
    public record Who(String name, Sex sex, Optional<LocalDate> birthOn) {
        public Who {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a person needs a name");
            }
        }

        /** Whether both are most likely one person: born on the same day, with names that sound alike. */
        boolean isLike(Who other) {
            return birthOn.isPresent() && birthOn.equals(other.birthOn) && NameKey.same(name, other.name);
        }
    }

    /**
     * What somebody is in the household.
     *
     * @param school the level of the school somebody goes to, as in the parameter {@code scholarship.levels}
     */
    public record Place(Relation relation, Optional<String> school) {}

    /** From when until when, and why no longer. */
    public record Stay(LocalDate joinedOn, Optional<LocalDate> leftOn, Optional<Cause> because) {
        static Stay from(LocalDate day) {
            return new Stay(day, Optional.empty(), Optional.empty());
        }
    }

    /** Why somebody is no longer in a household or among the kin. */
    public enum Cause {
        MOVED,
        DIED,
        /** Put down by mistake. */
        MISTAKE;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Cause of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isPresent() {
        return stay.leftOn().isEmpty();
    }

    public Relation relation() {
        return place.relation();
    }

    /** The same person as corrected. */
    HouseholdPerson corrected(Who other, Place otherPlace) {
        return new HouseholdPerson(id, workerId, other, otherPlace, stay, version);
    }

    /** The same person, now known to be a worker. */
    HouseholdPerson registered(UUID worker, Relation relation) {
        return new HouseholdPerson(id, Optional.of(worker), who, new Place(relation, place.school()), stay, version);
    }

    HouseholdPerson gone(LocalDate on, Cause because) {
        var gone = new Stay(stay.joinedOn(), Optional.of(on), Optional.of(because));
        return new HouseholdPerson(id, workerId, who, place, gone, version);
    }
}
