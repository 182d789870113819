/**
 * The console's first page: what needs doing today, asked of every {@link id.gapura.console.Errand}. Knows none of them
 * by name and decides nothing.
 */
@NullMarked
package id.gapura.console.home;

import org.jspecify.annotations.NullMarked;
