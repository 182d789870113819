/**
 * SMS centres that speak SMPP 3.4.
 *
 * <p>A {@link id.gapura.partner.messages.smpp.SmppCarrier} hands messages over and holds a {@code SmppLine} open, over
 * which the centre also tells what became of them and brings what people write ({@code SmppInbox}). {@link
 * id.gapura.partner.messages.smpp.Sms} is a text as a phone network carries it. A centre keeps no knowledge by our ids, so
 * that a message whose answer was lost stays unknown (docs/decisions/0060-real-channels.md).
 */
@NullMarked
package id.gapura.partner.messages.smpp;

import org.jspecify.annotations.NullMarked;
