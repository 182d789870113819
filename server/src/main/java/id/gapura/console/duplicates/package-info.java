/** Pairs of records that look alike: two officers decide whether they are one person. */
@NullMarked
package id.gapura.console.duplicates;

import org.jspecify.annotations.NullMarked;
