/**
 * Messages that leave the house: kept with the change that causes them, carried by a job, and their fate told as it is.
 *
 * <p>A {@link id.gapura.messaging.NewMessage} is what somebody wants said; a {@link id.gapura.messaging.Carrier} brings
 * it to a phone; a {@link id.gapura.messaging.Report} says what became of it. Between the moment a message was handed to a
 * carrier and the moment its answer is on record the program may die: then the carrier is asked, and a message of which
 * nobody can say whether it went is not sent again (docs/decisions/0031-messages-once.md). One-time codes are in
 * {@code codes}, conversations in {@code talk}, what waits for a person's answer in {@code inbox}.
 *
 * <p>What nobody asked for (reminders, lessons) goes only to who agreed, by day where they live, and a few times a week
 * ({@code Admission}, docs/decisions/0055-reminders.md); what must not go says why in {@link id.gapura.messaging.Outcomes},
 * and what went is told by {@link id.gapura.messaging.MessagesTaken}: only then was it said. Advice of what happens
 * without somebody goes whatever they say of reminders, but by day, and so does an invitation, though to no phone that
 * stopped our messages ({@link id.gapura.messaging.Kind}).
 * What one carrier certainly did not take goes to the next; whom nobody reaches by WhatsApp, to SMS. A member who confirmed
 * a {@link id.gapura.messaging.Mailbox} gets it by mail instead, and ends that with one press
 * (docs/decisions/0060-real-channels.md).
 *
 * <p>Owns schema {@code messaging}. Phones and texts are sealed. Knows no pages and no carrier by name; what needs consent
 * is asked for at the moment of sending. Serves UU 27/2022, Pasal 20 and 40.
 */
@NullMarked
package id.gapura.messaging;

import org.jspecify.annotations.NullMarked;
