/**
 * "How does my enrolment stand?", by ticket and birth date.
 *
 * <p>A {@link id.gapura.portal.ticket.TicketAnswer} is a state and what to do, and nothing of the person; a member may go
 * on and pay. Says not which of the two was wrong, never puts what was typed into an address or a log, and is paced and
 * counted like the front page. That there is a ticket, and what an officer decided, is told by SMS, from one place for all
 * doors ({@code TicketTelling}).
 */
@NullMarked
package id.gapura.portal.ticket;

import org.jspecify.annotations.NullMarked;
