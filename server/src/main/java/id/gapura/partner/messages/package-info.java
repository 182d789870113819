/**
 * Gateways that carry messages: over one signed HTTP interface of our own ({@code docs/api/messages.md}), or each in the
 * speech of its trade.
 *
 * <p>A {@link id.gapura.partner.messages.Gateway} is our account at one. {@link id.gapura.partner.messages.Gateways} makes
 * carriers of them for {@code messaging}; {@link id.gapura.partner.messages.GatewayDesk} takes what they call: words that
 * came in, and what became of those that went out. A {@link id.gapura.partner.messages.Speaker} speaks one way: {@code smpp},
 * {@code whatsapp} and {@code mail} have theirs ({@code docs/guide/connect-a-carrier.md}).
 *
 * <p>Its table is in schema {@code partner}. Never logs a phone or a word.
 */
@NullMarked
package id.gapura.partner.messages;

import org.jspecify.annotations.NullMarked;
