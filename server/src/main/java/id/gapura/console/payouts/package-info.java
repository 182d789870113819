/**
 * Pages of payments out: make a batch, approve or refuse it, take the bank's file along, see what was paid.
 *
 * <p>Names and account numbers of payees are personal data: the pages show the last four digits, the file all of them.
 */
@NullMarked
package id.gapura.console.payouts;

import org.jspecify.annotations.NullMarked;
