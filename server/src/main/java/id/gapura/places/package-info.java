/** Places. */
@NullMarked
package id.gapura.places;

import org.jspecify.annotations.NullMarked;
