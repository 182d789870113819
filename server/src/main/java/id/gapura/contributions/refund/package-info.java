/**
 * What a member has in the piggy bank ({@code celengan}) as the source of a payout: somebody who leaves, or who never
 * reached a month, has it back.
 */
@NullMarked
package id.gapura.contributions.refund;

import org.jspecify.annotations.NullMarked;
