/**
 * Visits ({@code kunjungan}): whoever was visited is off the lists of all devices of the place for some days.
 *
 * <p>{@link id.gapura.outreach.contact.VisitOutcome} says for how many, {@link id.gapura.field.visits.Visits} knows who
 * rests. Keeps no history: that somebody was visited, by whom and what came of it is kept with the contacts.
 */
@NullMarked
package id.gapura.field.visits;

import org.jspecify.annotations.NullMarked;
