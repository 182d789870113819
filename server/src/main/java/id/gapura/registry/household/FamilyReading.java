package id.gapura.registry.household;

import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.rules.HeirOrder;
import id.gapura.rules.Kin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Puts a family together from its household and its kin elsewhere. */
final class FamilyReading {
    private final HouseholdStore households;
    private final RelativeStore relatives;
    private final HeirOrder order;

    FamilyReading(HouseholdStore households, RelativeStore relatives, HeirOrder order) {
        this.households = households;
        this.relatives = relatives;
        this.order = order;
    }

    /** One of the family before it is known who inherits. */
    private record Kinsman(Who who, Optional<HouseholdPerson> person, Optional<Relative> relative, Optional<Kin> kin) {}

    Family of(UUID worker, LocalDate today) {
        var household = households.ofWorker(worker);
        var self = household.flatMap(found -> found.present().stream()
                .filter(person -> person.workerId().filter(worker::equals).isPresent())
                .findFirst());
        var said = relatives.of(worker);
        var kinsmen = new ArrayList<Kinsman>();
        household.ifPresent(found -> found.present().stream()
                .filter(person -> !Optional.of(person).equals(self))
                .forEach(person -> kinsmen.add(inHousehold(person, self, said))));
        said.forEach(one -> one.who().ifPresent(who -> kinsmen.add(elsewhere(who, one))));
        return new Family(household, self, members(kinsmen, today));
    }

    private static Kinsman inHousehold(HouseholdPerson person, Optional<HouseholdPerson> self, List<Relative> said) {
        var relative = said.stream()
                .filter(one -> one.personId().filter(person.id()::equals).isPresent())
                .findFirst();
        var kin = relative.map(Relative::kin)
                .or(() -> self.flatMap(own -> Kinship.of(own.relation(), person.relation())));
        return new Kinsman(person.who(), Optional.of(person), relative, kin);
    }

    private static Kinsman elsewhere(Who who, Relative relative) {
        return new Kinsman(who, Optional.empty(), Optional.of(relative), Optional.of(relative.kin()));
    }

    private List<Member> members(List<Kinsman> kinsmen, LocalDate today) {
        var heirs = order.heirs(kinsmen, one -> one.kin().orElse(Kin.OTHER), today);
        return kinsmen.stream()
                .map(one -> new Member(
                        one.who(),
                        one.person(),
                        one.relative(),
                        one.kin(),
                        one.kin().map(kin -> order.rank(kin, today)).orElse(OptionalInt.empty()),
                        heirs.contains(one)))
                .toList();
    }
}
