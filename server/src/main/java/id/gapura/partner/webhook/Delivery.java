package id.gapura.partner.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A change on its way to a platform.
 *
 * @param id the same at each try
 * @param dueAt when it is tried next
 * @param answer the status of HTTP that came last; 0 for none
 * @param deliveredAt empty until the platform has said that it heard
 */
public record Delivery(
        UUID id, StatusChange change, int tries, Instant dueAt, int answer, Optional<Instant> deliveredAt) {}
