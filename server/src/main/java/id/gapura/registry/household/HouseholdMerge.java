package id.gapura.registry.household;

import id.gapura.jobs.Listener;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.household.HouseholdPerson.Cause;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a worker that stays the family of the one merged into it: the place in a household if it has none, and the kin
 * elsewhere that it does not have.
 */
final class HouseholdMerge implements Listener<WorkersMerged> {
    private final HouseholdStore households;
    private final RelativeStore relatives;
    private final InstantSource clock;
    private final Ids ids;

    HouseholdMerge(HouseholdStore households, RelativeStore relatives, InstantSource clock, Ids ids) {
        this.households = households;
        this.relatives = relatives;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "registry.households-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        var today = Jakarta.today(clock);
        households.ofWorker(merged.mergedId()).ifPresent(home -> moveIn(home, merged, today));
        var known = relatives.of(merged.survivorId());
        for (var one : relatives.of(merged.mergedId())) {
            relatives.end(merged.mergedId(), one.id(), today, Cause.MISTAKE);
            one.who()
                    .filter(who -> known.stream()
                            .noneMatch(has -> has.who().filter(who::isLike).isPresent()))
                    .ifPresent(who -> relatives.insert(
                            merged.survivorId(),
                            new Relative(ids.next(), Optional.empty(), Optional.of(who), one.kin(), 1)));
        }
    }

    private void moveIn(Household home, WorkersMerged merged, LocalDate today) {
        var household = households.lock(home.id());
        var self = HouseholdMove.self(household, merged.mergedId()).orElseThrow();
        households.free(merged.mergedId());
        if (households.ofWorker(merged.survivorId()).isPresent()) {
            households.update(household.id(), self.gone(today, Cause.MISTAKE));
        } else {
            claim(household.id(), self, merged.survivorId());
        }
    }

    private void claim(UUID household, HouseholdPerson self, UUID survivor) {
        households.update(household, self.registered(survivor, self.relation()));
        households.claim(survivor, household, self.id());
    }
}
