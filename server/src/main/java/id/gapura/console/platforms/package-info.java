/**
 * Platforms that have a key: how many workers each named and what came of them, where it hears of changes, and what of that it
 * has not heard yet. Shows no worker; the platform's own ids are all there is.
 */
@NullMarked
package id.gapura.console.platforms;

import org.jspecify.annotations.NullMarked;
