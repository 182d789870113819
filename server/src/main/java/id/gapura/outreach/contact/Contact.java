package id.gapura.outreach.contact;

import id.gapura.outreach.activity.Activity;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody came by an activity, or by a person.
 *
 * @param activityId of the activity, or of that person's own code
 * @param by a staff login, or {@code self}
 */
public record Contact(UUID activityId, Way way, Instant at, String by) {
    /**
     * What somebody says of where they come from. It was when the activity last went on, not when it is said: what is
     * remembered weeks later does not outweigh what was seen yesterday.
     */
    public static Contact told(Activity activity, Way way, Instant said, String by) {
        return new Contact(activity.id(), way, activity.plan().span().last(said), by);
    }
}
