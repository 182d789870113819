/**
 * Prospects: people reached who agreed to be contacted again. Nobody is kept without their yes to the words read out to
 * them. Two of them who may be one person stand side by side until an officer says whether they are.
 */
@NullMarked
package id.gapura.console.prospects;

import org.jspecify.annotations.NullMarked;
