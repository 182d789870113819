/**
 * The rescue list: whose enrolment failed or was left unfinished, the most overdue first, each with what to do next; and
 * the page of one, on which an officer calls, goes on, decides, hands over or ends it.
 *
 * <p>Three nouns: a {@link id.gapura.console.rescue.RescuePage} is the list; a {@link id.gapura.console.rescue.CasePage} is
 * one attempt; {@link id.gapura.console.rescue.AttemptWords} says states, reasons and events in plain words. Shows what the
 * ID office has otherwise only by the names of the fields.
 */
@NullMarked
package id.gapura.console.rescue;

import org.jspecify.annotations.NullMarked;
