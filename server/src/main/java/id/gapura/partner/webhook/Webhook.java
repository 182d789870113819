package id.gapura.partner.webhook;

import java.time.Instant;

/** Where a platform listens, and who put it down. */
public record Webhook(String channel, String url, String setBy, Instant setAt) {}
