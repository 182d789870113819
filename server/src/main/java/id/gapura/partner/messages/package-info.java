/**
 * Gateways that carry messages: SMS, WhatsApp and a numbered menu over one signed HTTP interface
 * ({@code docs/api/messages.md}).
 *
 * <p>A {@link id.gapura.partner.messages.Gateway} is our account at one. {@link id.gapura.partner.messages.Gateways} makes
 * carriers of them for {@code messaging}; {@link id.gapura.partner.messages.GatewayDesk} takes what they call: words that
 * came in, and what became of those that went out. An SMS centre that speaks SMPP would be another carrier beside them.
 *
 * <p>Its table is in schema {@code partner}. Never logs a phone or a word.
 */
@NullMarked
package id.gapura.partner.messages;

import org.jspecify.annotations.NullMarked;
