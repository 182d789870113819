/**
 * Deductions from earnings, trip by trip ({@code potongan per perjalanan}), and the consent each of them needs.
 *
 * <p>A channel whose name begins with {@code trip-} takes contributions out of what a worker has earned. A payment of it is
 * taken only under a {@link id.gapura.contributions.trips.TripConsent} of that worker to that channel, in force when the
 * trip was paid: given by the worker on a page of ours, or recorded by the platform with its own reference. Withdrawn, no
 * later trip is taken; what was taken before stays.
 *
 * <p>Owns the table {@code trip_consent} of schema {@code contributions}.
 */
@NullMarked
package id.gapura.contributions.trips;

import org.jspecify.annotations.NullMarked;
