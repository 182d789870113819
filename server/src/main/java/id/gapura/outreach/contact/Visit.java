package id.gapura.outreach.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That an officer went to somebody.
 *
 * @param id made where it was put down
 * @param activityId of which it was a part; empty for a visit by itself
 * @param by a staff login
 */
public record Visit(UUID id, VisitOutcome outcome, Optional<UUID> activityId, Instant at, String by) {}
