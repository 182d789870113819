package id.gapura.contributions;

import id.gapura.jobs.Event;
import java.util.UUID;

/**
 * Money left suspense for the channel it came from: whoever sent it over that channel has it again.
 *
 * @param channel the channel the money first came over
 * @param externalId the channel's id of that payment
 * @param amountIdr what of it was given back
 */
public record SuspenseReturned(UUID paymentId, String channel, String externalId, long amountIdr) implements Event {}
