/**
 * Invitations ({@code undangan mitra}): a platform names workers whom it wants enrolled; each of them is asked by a link, and
 * says yes or no.
 *
 * <p>A {@link id.gapura.partner.invitation.Nominee} is what a platform says of a worker; an
 * {@link id.gapura.partner.invitation.Invitation} is what became of it and has a
 * {@link id.gapura.partner.invitation.Status}, all that the platform ever hears. Under the same id stands the attempt, which
 * holds the data, has an owner and a deadline, and goes on as one made by the worker once they said yes
 * (docs/decisions/0046-platforms-name-workers-answer.md).
 *
 * <p>Owns the tables {@code invitation} and {@code invitation_claim} of schema {@code partner}, which hold nobody's data.
 * Must never tell one platform about another's, nor anything beyond the state without the worker's consent. Serves UU
 * 27/2022, Pasal 20 to 22.
 */
@NullMarked
package id.gapura.partner.invitation;

import org.jspecify.annotations.NullMarked;
