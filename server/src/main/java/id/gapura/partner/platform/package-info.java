/**
 * Platforms that report payments over HTTP: ride-hailing apps, cooperatives, any channel without a standard of its own.
 *
 * <p>Three nouns: an {@link id.gapura.partner.platform.ApiKey} says who reports for which channel; a
 * {@link id.gapura.partner.platform.RequestSignature} proves it; {@link id.gapura.partner.platform.PaymentRequest} is what
 * a body says.
 *
 * <p>Owns schema {@code platform}. Takes payments only through the intake; never tells a platform who a payer is.
 */
@NullMarked
package id.gapura.partner.platform;

import org.jspecify.annotations.NullMarked;
