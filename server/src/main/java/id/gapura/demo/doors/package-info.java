/** Doors of the demo besides an attempt: a roster that is brought to its end, and people who may be contacted again. */
@NullMarked
package id.gapura.demo.doors;

import org.jspecify.annotations.NullMarked;
