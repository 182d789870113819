/** Pages that people keep as one file and open without a network. */
@NullMarked
package id.gapura.screen.alone;

import org.jspecify.annotations.NullMarked;
