/**
 * The WhatsApp Cloud API.
 *
 * <p>A {@code WhatsAppCarrier} hands messages over: in our own words to who wrote within a day, otherwise in an approved
 * template that holds them. {@link id.gapura.partner.messages.whatsapp.WhatsAppDesk} takes what the API calls: its question
 * whether we are we, words that came in, and what became of messages. It repeats our own id of each, so that one whose
 * answer was lost is found again (docs/decisions/0060-real-channels.md).
 */
@NullMarked
package id.gapura.partner.messages.whatsapp;

import org.jspecify.annotations.NullMarked;
