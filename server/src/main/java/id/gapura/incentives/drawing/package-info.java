/**
 * How winners of a draw ({@code undian}) are computed, and the file by which anybody recomputes them: described for
 * implementers in {@code docs/api/draw.md}.
 *
 * <p>A {@link id.gapura.incentives.drawing.FixedList} is what is published before a draw: its terms and tickets, and one
 * hash over all of it. With a seed that nobody knew then, {@link id.gapura.incentives.drawing.Drawing} names the winners.
 * {@link id.gapura.incentives.drawing.DrawCheck} reads a published file and says whether it holds.
 *
 * <p>Knows no person, no database and no clock.
 */
@NullMarked
package id.gapura.incentives.drawing;

import org.jspecify.annotations.NullMarked;
