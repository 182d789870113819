/** Draws of the demo: a finished one, and one that waits for its value. */
@NullMarked
package id.gapura.demo.prizes;

import org.jspecify.annotations.NullMarked;
