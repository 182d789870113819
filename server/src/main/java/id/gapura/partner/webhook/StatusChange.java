package id.gapura.partner.webhook;

import java.time.Instant;

/**
 * Something a platform waits to hear.
 *
 * @param externalId the platform's own name for whom it is about
 * @param status a stable word
 */
public record StatusChange(String channel, String externalId, String status, Instant at) {}
