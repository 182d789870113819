/** One payment that waits in suspense: whose it may be, proposed by one officer and decided by another. */
@NullMarked
package id.gapura.console.suspense;

import org.jspecify.annotations.NullMarked;
