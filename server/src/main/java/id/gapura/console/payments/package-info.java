/**
 * Pages for money that comes in: take a channel's daily file, see what became of each line, look at what waits in
 * suspense.
 *
 * <p>A payer is personal data: of the number that a channel wrote, only the last four digits are shown. Files and suspense
 * belong to no region, so whoever may post payments sees all of them.
 */
@NullMarked
package id.gapura.console.payments;

import org.jspecify.annotations.NullMarked;
