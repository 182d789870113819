/**
 * The inbox of officers: what people wrote that no conversation understood, the oldest first, and the page of one, on which
 * it is read and answered.
 *
 * <p>Three nouns: a {@link id.gapura.console.inbox.InboxPage} is the list, without any of their words; a {@link
 * id.gapura.console.inbox.QuestionPage} is one of them; an {@link id.gapura.console.inbox.Asker} is who it probably
 * is. Looking at words is on record with everybody who is known by the phone, so that they see it among who saw their data.
 */
@NullMarked
package id.gapura.console.inbox;

import org.jspecify.annotations.NullMarked;
