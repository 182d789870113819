/** Reads a channel's daily file: which column is what, and what each row says; posts nothing. */
@NullMarked
package id.gapura.contributions.reading;

import org.jspecify.annotations.NullMarked;
