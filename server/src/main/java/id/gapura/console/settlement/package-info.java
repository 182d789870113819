/**
 * Pages of reconciliation: what each channel owes by day, bank statements, the review queue, and the terms an
 * administrator sets.
 *
 * <p>Bank accounts and channels belong to no region, so whoever may reconcile sees all of them.
 */
@NullMarked
package id.gapura.console.settlement;

import org.jspecify.annotations.NullMarked;
