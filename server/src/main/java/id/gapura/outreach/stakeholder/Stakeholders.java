package id.gapura.outreach.stakeholder;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.stakeholder.Agreement.Delivery;
import id.gapura.outreach.stakeholder.Agreement.Promise;
import id.gapura.outreach.stakeholder.Stakeholder.Plan;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The face of stakeholders: put one down, its people, what it promised and what came of it. */
public final class Stakeholders {
    private final StakeholderStore stakeholders;
    private final PersonStore people;
    private final AgreementStore agreements;
    private final InstantSource clock;
    private final Ids ids;

    Stakeholders(
            StakeholderStore stakeholders,
            PersonStore people,
            AgreementStore agreements,
            InstantSource clock,
            Ids ids) {
        this.stakeholders = stakeholders;
        this.people = people;
        this.agreements = agreements;
        this.clock = clock;
        this.ids = ids;
    }

    public Stakeholder open(Plan plan, String actor) {
        var one = new Stakeholder(ids.next(), plan, 1);
        stakeholders.insert(one, actor, clock.instant());
        return one;
    }

    /** False if somebody changed it since it was looked at. */
    public boolean change(Stakeholder seen, Plan plan) {
        return stakeholders.update(seen, plan);
    }

    public Optional<Stakeholder> find(UUID id) {
        return stakeholders.find(id);
    }

    /** By id; unknown ones are absent. */
    public Map<UUID, Stakeholder> list(Collection<UUID> wanted) {
        return stakeholders.list(wanted).stream().collect(Collectors.toMap(Stakeholder::id, Function.identity()));
    }

    /** Those that work within a region, by group and name. */
    public List<Stakeholder> within(RegionCode region) {
        return stakeholders.within(region);
    }

    /** Whom to talk to. */
    public List<ContactPerson> people(UUID stakeholder) {
        return people.of(stakeholder);
    }

    public void meet(UUID stakeholder, String name, String role, Optional<String> phone, String actor) {
        people.insert(stakeholder, new ContactPerson(ids.next(), name, role, phone), actor, clock.instant());
    }

    /** Somebody is not to be called any more; their phone is forgotten. */
    public void leave(UUID stakeholder, UUID person) {
        people.leave(stakeholder, person, Jakarta.today(clock));
    }

    /** What some promised: what is not delivered first, the soonest due before the others. */
    public List<Agreement> agreements(Collection<UUID> ofStakeholders) {
        return agreements.of(ofStakeholders);
    }

    /** What stakeholders promised for a campaign, in the same order. */
    public List<Agreement> promisedFor(UUID campaign) {
        return agreements.ofCampaign(campaign);
    }

    public void agree(UUID stakeholder, Promise promise, String actor) {
        agreements.insert(new Agreement(ids.next(), stakeholder, promise, Optional.empty()), actor, clock.instant());
    }

    /** False if it was delivered already, or is of another stakeholder, or was agreed on later. */
    public boolean deliver(UUID stakeholder, UUID promise, Delivery delivery) {
        return agreements.deliver(stakeholder, promise, delivery);
    }
}
