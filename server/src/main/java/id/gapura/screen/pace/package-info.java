/**
 * How often somebody may ask: a {@link id.gapura.screen.pace.Throttle} counts by whatever tells askers apart.
 *
 * <p>For every face that strangers or partners call. Kept in memory, never in the database; says no, never why.
 */
@NullMarked
package id.gapura.screen.pace;

import org.jspecify.annotations.NullMarked;
