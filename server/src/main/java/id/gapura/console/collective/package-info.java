/**
 * Pages that lead an imported roster to its end: who pays, the sheet that people signed, a dry run, who was enrolled and
 * who not, and the cards of all, ten to a page.
 *
 * <p>They stand below the roster's own address. A sponsor or a group is chosen, and confirmed, only by who may name people
 * to one; an officer without that right can let each pay for themself.
 */
@NullMarked
package id.gapura.console.collective;

import org.jspecify.annotations.NullMarked;
