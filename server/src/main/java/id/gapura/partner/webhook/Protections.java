package id.gapura.partner.webhook;

import java.util.Optional;

/** Knows what a platform may see at this moment. */
@FunctionalInterface
public interface Protections {
    /** Empty where the worker has not agreed to it, or no longer does. */
    Optional<Protection> of(String channel, String externalId);
}
