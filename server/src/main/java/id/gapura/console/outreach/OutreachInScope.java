package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/** Finds activities and campaigns for an officer; what lies outside the officer's scope does not exist. */
public final class OutreachInScope {
    private final Activities activities;
    private final Campaigns campaigns;

    OutreachInScope(Activities activities, Campaigns campaigns) {
        this.activities = activities;
        this.campaigns = campaigns;
    }

    /**
     * The activity of an id.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    public Activity activity(UUID id, Officer officer) {
        return activities
                .find(id)
                .filter(one -> officer.sees(one.plan().where().region()))
                .orElseThrow(OutreachInScope::nothing);
    }

    /**
     * The campaign of an id.
     *
     * @throws ResponseStatusException 404 if there is none that touches the officer's scope
     */
    public Campaign campaign(UUID id, Officer officer) {
        return campaigns.find(id).filter(one -> one.touches(officer.scope())).orElseThrow(OutreachInScope::nothing);
    }

    /**
     * The campaign of an id, to whoever has all of its places in their scope.
     *
     * @throws ResponseStatusException 404 if there is none that touches the officer's scope
     * @throws AccessDeniedException if it goes beyond
     */
    public Campaign kept(UUID id, Officer officer) {
        officer.require(Action.MANAGE_OUTREACH);
        var campaign = campaign(id, officer);
        if (!campaign.isWithin(officer.scope())) {
            throw new AccessDeniedException("a campaign of places beyond");
        }
        return campaign;
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
