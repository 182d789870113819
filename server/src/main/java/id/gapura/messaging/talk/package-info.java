/**
 * Conversations: what people write to us, and what they are answered.
 *
 * <p>A {@link id.gapura.messaging.talk.Conversation} is a machine: from where it stands and what was said to an answer and
 * where it stands then. {@link id.gapura.messaging.talk.Conversations} keeps, for each phone and channel, where one stands,
 * until it goes on or runs out of patience. What is said and what it causes are committed together, once for each message
 * however often a carrier tells of it. What none of them understands is left to a person ({@code inbox}).
 *
 * <p>Its tables are in schema {@code messaging}; words are sealed, and long numbers in them are not kept at all.
 */
@NullMarked
package id.gapura.messaging.talk;

import org.jspecify.annotations.NullMarked;
