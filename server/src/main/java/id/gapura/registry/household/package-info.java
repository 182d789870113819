/**
 * Households ({@code keluarga}): who lives together, who is kin of a worker, and who would inherit.
 *
 * <p>A {@link id.gapura.registry.household.Household} has a family card ({@code kartu keluarga}) that is kept sealed, and
 * people who need neither a NIK nor to be workers. What they are to the head of the family stands on the card; what they are
 * to a worker follows from it ({@link id.gapura.registry.household.Kinship}) or is asked where the card leaves it open. A
 * {@link id.gapura.registry.household.Family} is all of that as one worker sees it, with the heirs the law names.
 *
 * <p>Owns the tables of households and relatives in {@code registry}. Every change stands in the history of each worker it
 * touches. Must never pay anybody: who inherits here is a reading, and a claim decides.
 */
@NullMarked
package id.gapura.registry.household;

import org.jspecify.annotations.NullMarked;
