/** Longer papers to hand out: a team's brief and a leaflet. Nobody gains by forging one, so they are not signed. */
@NullMarked
package id.gapura.receipts.handout;

import org.jspecify.annotations.NullMarked;
