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
    private final InstantSource clock;
    private final Ids ids;

    Campaigns(CampaignStore campaigns, InstantSource clock, Ids ids) {
        this.campaigns = campaigns;
        this.clock = clock;
        this.ids = ids;
    }

    public Campaign open(Plan plan, String actor) {
        var campaign = new Campaign(ids.next(), plan, 1);
        campaigns.insert(campaign, actor, clock.instant());
        return campaign;
    }

    /** False if somebody changed it since it was looked at. */
    public boolean change(Campaign seen, Plan plan) {
        return campaigns.update(seen, plan);
    }

    public Optional<Campaign> find(UUID id) {
        return campaigns.find(id);
    }

    /** Those that are, in part at least, where an officer of a scope works; the latest first. */
    public List<Campaign> touching(RegionCode scope) {
        return campaigns.touching(scope);
    }
}
