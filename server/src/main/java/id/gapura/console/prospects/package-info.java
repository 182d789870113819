/**
 * Prospects: people reached who agreed to be contacted again. Nobody is kept without their yes to the words read out to
 * them.
 */
@NullMarked
package id.gapura.console.prospects;

import org.jspecify.annotations.NullMarked;
