/**
 * Pages for money that comes in: take a channel's daily file, approve another officer's, see what became of each line, look
 * at what waits in suspense.
 *
 * <p>A payer is personal data: of the number that a channel wrote, only the last four digits are shown. A file names people
 * of every place, so files are for officers of the whole nation who may post payments. What waits in suspense is nobody's
 * yet and belongs to no region, so whoever may review it sees all of it, in branches too.
 */
@NullMarked
package id.gapura.console.payments;

import org.jspecify.annotations.NullMarked;
