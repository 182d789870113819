package id.gapura.outreach.contact;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody came by an activity.
 *
 * @param by a staff login, or {@code self}
 */
public record Contact(UUID activityId, Way way, Instant at, String by) {}
