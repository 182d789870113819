/**
 * Where a worker lets a platform deduct contributions from each trip's earnings, and takes that back: by a link that the
 * platform passed on, or after asking "am I protected?". Either way the card is shown first.
 */
@NullMarked
package id.gapura.portal.trips;

import org.jspecify.annotations.NullMarked;
