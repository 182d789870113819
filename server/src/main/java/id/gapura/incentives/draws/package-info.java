/**
 * Draws of prizes ({@code undian berhadiah}, {@code doorprize}) that anybody can check.
 *
 * <p>A {@link id.gapura.incentives.draws.Draw} names its prizes, who may enter and the public value that will decide. Closing
 * it writes a ticket for everybody who may win, another officer confirms that and the list is published with its hash, at the
 * latest the day before the value is known. When it is, two officers enter it without seeing each other's entry; if they
 * agree, {@link id.gapura.incentives.drawing} names the winners. No draw is drawn twice; one that is void stays, with its
 * reason. A ticket says nothing of a person: it is made by chance for one draw; a seal beside it in the list fixes its owner,
 * who can recompute it; where two records are merged, the one that stays holds the tickets of both. A prize that lies in a
 * depot goes out of {@link id.gapura.incentives.stock stock} when it is handed over.
 *
 * <p>Owns the tables {@code incentives.draw…}.
 */
@NullMarked
package id.gapura.incentives.draws;

import org.jspecify.annotations.NullMarked;
