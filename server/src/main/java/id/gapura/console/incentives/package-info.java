/**
 * Pages of what is given away: kinds and places of it, what is left where and what one costs, receiving, handing out to a
 * person, counting. Free months are not among it; a link leads to the sponsors whose promotion pays them.
 */
@NullMarked
package id.gapura.console.incentives;

import org.jspecify.annotations.NullMarked;
