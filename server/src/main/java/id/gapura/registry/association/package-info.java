/**
 * Associations ({@code perkumpulan}): market associations, co-operatives, unions, groups of fishers and farmers, wadah,
 * communities of a platform.
 *
 * <p>An {@link id.gapura.registry.association.Association} has a place that decides which officers see it, {@link
 * id.gapura.registry.association.Leader leaders} with a role and a term, and members who joined and left on a day; a worker
 * may be in many. Joining one changes nothing of a worker's membership or money.
 *
 * <p>Owns the tables of associations in {@code registry}.
 */
@NullMarked
package id.gapura.registry.association;

import org.jspecify.annotations.NullMarked;
