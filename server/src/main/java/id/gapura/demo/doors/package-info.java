/**
 * Doors of the demo besides an attempt: a roster that is brought to its end, people who may be contacted again, and people who
 * ask by message.
 */
@NullMarked
package id.gapura.demo.doors;

import org.jspecify.annotations.NullMarked;
