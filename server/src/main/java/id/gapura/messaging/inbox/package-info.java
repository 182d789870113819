/**
 * The inbox: what people wrote that no conversation understood, until an officer has answered it.
 *
 * <p>A {@link id.gapura.messaging.inbox.Question} is one thread of a phone, open until it is answered or somebody says why it
 * needs no answer; a phone has one open at a time, and what else it writes meanwhile joins it. Who asks is not kept: it is
 * whoever is {@link id.gapura.messaging.inbox.Known known} by the phone when somebody looks, so that a question goes along
 * with who is corrected, merged or forgotten (docs/decisions/0090-questions-reach-a-person.md). {@link
 * id.gapura.messaging.inbox.Inbox} is the face.
 *
 * <p>Its table is in schema {@code messaging}; words stay where {@code talk} keeps them, answers are messages like others.
 */
@NullMarked
package id.gapura.messaging.inbox;

import org.jspecify.annotations.NullMarked;
