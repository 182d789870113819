package id.gapura.registry.household;

import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.rules.Kin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A worker's family: household and kin, and who would inherit today.
 *
 * @param household absent while the worker is in none
 * @param self the worker's own place in it
 * @param members without the worker, those of the household first
 */
public record Family(Optional<Household> household, Optional<HouseholdPerson> self, List<Member> members) {
    public Family {
        members = List.copyOf(members);
    }

    /**
     * One of the family.
     *
     * @param person in the household; absent for who lives elsewhere
     * @param relative what was said of them beside the card; absent where the card says it all
     * @param kin what they are to the worker; absent where the card leaves it open and nobody has said
     * @param rank in the order of heirs
     */
    public record Member(
            Who who,
            Optional<HouseholdPerson> person,
            Optional<Relative> relative,
            Optional<Kin> kin,
            OptionalInt rank,
            boolean inherits) {
        /** By which this one is addressed: of the person in the household, or of the relative. */
        public UUID id() {
            return person.map(HouseholdPerson::id)
                    .or(() -> relative.map(Relative::id))
                    .orElseThrow();
        }

        /** The text that says what they are to the worker; husband and wife have words of their own. */
        public String kinKey() {
            var word = kin.map(
                    one -> one == Kin.SPOUSE ? one.code() + "." + who.sex().code() : one.code());
            return "family.kin." + word.orElse("open");
        }

        public boolean livesElsewhere() {
            return person.isEmpty();
        }
    }

    /** Whether somebody's kinship is not known, so that the heirs may be others. */
    public boolean isOpen() {
        return members.stream().anyMatch(member -> member.kin().isEmpty());
    }

    public List<Member> heirs() {
        return members.stream().filter(Member::inherits).toList();
    }

    public Optional<Member> find(UUID id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }
}
