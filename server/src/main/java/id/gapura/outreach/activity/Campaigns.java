package id.gapura.outreach.activity;

import id.gapura.kernel.Ids;
import id.gapura.outreach.activity.Campaign.Plan;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The face of campaigns. */
public final class Campaigns {
    private final CampaignStore campaigns;
    private final ActivityStore activities;
    private final InstantSource clock;
    private final Ids ids;

    Campaigns(CampaignStore campaigns, ActivityStore activities, InstantSource clock, Ids ids) {
        this.campaigns = campaigns;
        this.activities = activities;
        this.clock = clock;
        this.ids = ids;
    }

    public Campaign open(Plan plan, String actor) {
        var campaign = new Campaign(ids.next(), plan, 1);
        campaigns.insert(campaign, actor, clock.instant());
        return campaign;
    }

    /** How changing one ended. */
    public sealed interface Changed {
        record Kept() implements Changed {}

        /** Somebody changed it since it was looked at. */
        record Outdated() implements Changed {}

        /** Activities that are not called off begin before the new first day or after the new last one. */
        record Outside(List<Activity> activities) implements Changed {
            public Outside {
                activities = List.copyOf(activities);
            }
        }
    }

    /** Changes a plan; nothing of it if an activity would be left outside its days. */
    public Changed change(Campaign seen, Plan plan) {
        var outside = activities.outside(seen.id(), plan.from(), plan.to());
        if (!outside.isEmpty()) {
            return new Changed.Outside(outside);
        }
        return campaigns.update(seen, plan) ? new Changed.Kept() : new Changed.Outdated();
    }

    public Optional<Campaign> find(UUID id) {
        return campaigns.find(id);
    }

    /** Those that are, in part at least, where an officer of a scope works; the latest first. */
    public List<Campaign> touching(RegionCode scope) {
        return campaigns.touching(scope);
    }
}
