/**
 * Telling platforms what changed ({@code pemberitahuan}): each change of state goes, signed, to the address that the platform
 * gave, at least once.
 *
 * <p>A {@link id.gapura.partner.webhook.Webhook} is where a platform listens; a
 * {@link id.gapura.partner.webhook.StatusChange} is kept with the change that causes it and becomes a
 * {@link id.gapura.partner.webhook.Delivery}, tried again at growing distance until the platform answers 2xx. One that does
 * not listen holds up nobody else.
 *
 * <p>Owns the tables {@code webhook} and {@code webhook_delivery} of schema {@code partner}. They hold nobody's data; until
 * when somebody is protected is looked up at the moment of telling, from whoever knows what the worker allows.
 */
@NullMarked
package id.gapura.partner.webhook;

import org.jspecify.annotations.NullMarked;
