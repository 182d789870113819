/**
 * Taking a payment back from a member it should not have gone to: one officer proposes, another approves. Its money waits in
 * suspense then, for the right member or its channel.
 *
 * <p>Owns the table {@code payment_undoing} of schema {@code contributions}.
 */
@NullMarked
package id.gapura.contributions.undoing;

import org.jspecify.annotations.NullMarked;
