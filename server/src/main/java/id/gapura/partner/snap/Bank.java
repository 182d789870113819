package id.gapura.partner.snap;

import java.util.UUID;

/**
 * A bank that collects contributions.
 *
 * @param clientId how it names itself, as X-CLIENT-KEY and as X-PARTNER-ID
 * @param channel the channel of its payments, such as {@code va-jaya}
 * @param serviceId our number at the bank, eight characters padded with spaces
 * @param statusUrl where its own API is, asked about payments whose end it did not know; may be empty
 */
public record Bank(
        UUID id, String clientId, String name, String channel, String serviceId, String statusUrl, boolean isActive) {}
