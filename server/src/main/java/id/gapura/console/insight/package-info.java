/**
 * Pages of insight: whose protection ends when and whom to visit, and coverage against target by region.
 *
 * <p>Both begin with the officer's own region and go down by links, never up or sideways. Figures are for everybody who
 * may see insight; names only for who may see people, and every list of names shown or taken away is on record.
 */
@NullMarked
package id.gapura.console.insight;

import org.jspecify.annotations.NullMarked;
