package id.gapura.registry.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * People who live together ({@code keluarga}).
 *
 * @param card absent while nobody has shown it
 * @param people all who live in it, and those who left
 */
public record Household(UUID id, Optional<FamilyCard> card, List<HouseholdPerson> people) {
    public Household {
        people = List.copyOf(people);
    }

    /** Who lives in it now, the head first, then by relation and age. */
    public List<HouseholdPerson> present() {
        return people.stream().filter(HouseholdPerson::isPresent).toList();
    }

    public Optional<HouseholdPerson> head() {
        return present().stream()
                .filter(person -> person.relation() == Relation.HEAD)
                .findFirst();
    }

    Optional<HouseholdPerson> find(UUID personId) {
        return present().stream().filter(person -> person.id().equals(personId)).findFirst();
    }

    /** The registered workers who live in it now. */
    List<UUID> workers() {
        return present().stream().flatMap(person -> person.workerId().stream()).toList();
    }
}
