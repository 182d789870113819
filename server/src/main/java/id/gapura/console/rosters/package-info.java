/**
 * Pages for collective enrolment: send a roster, look at its dry run, import it, take the rejected rows back.
 *
 * <p>Each roster has one address, {@code /console/rosters/<id>}, which shows the dry run, then the import going on, then
 * its result. A roster of a region outside the officer's scope does not exist for the officer.
 *
 * <p>Shows lines and what is wrong with them, never a NIK or a name; the rejected rows leave only as a file, and that is
 * on record.
 */
@NullMarked
package id.gapura.console.rosters;

import org.jspecify.annotations.NullMarked;
