package id.gapura.outreach.album;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture of an activity.
 *
 * @param caption what is seen on it; may be empty
 * @param addedBy login of who added it
 */
public record Shot(UUID activityId, UUID id, String caption, String addedBy, Instant addedAt) {}
