/**
 * Tickets ({@code nomor tiket}) with which a worker asks how an enrolment stands that waits.
 *
 * <p>Owns the table {@code ticket} of schema {@code enrolment}. Who asks has to know more than the ticket: see {@link
 * id.gapura.enrolment.attempts.Attempts#findByTicket}.
 */
@NullMarked
package id.gapura.enrolment.tickets;

import org.jspecify.annotations.NullMarked;
