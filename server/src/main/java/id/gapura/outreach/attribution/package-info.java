/**
 * Attribution: which activities led to members who stayed.
 *
 * <p>A {@link id.gapura.outreach.attribution.Journey} is everything a member came by before becoming one, and what became of
 * them after three, six and twelve months. {@link id.gapura.outreach.attribution.Shares} divides each member among the
 * activities so that the shares are one person exactly. A {@link id.gapura.outreach.attribution.Report} adds them up by
 * activity or communicator, or by where members live and what they live on, puts the cost beside them, and says where people
 * are too few to tell. What things cost that were given at an activity is a part of its cost; what was given besides is a
 * {@link id.gapura.outreach.attribution.Promotion}.
 *
 * <p>Nothing is kept: every figure is derived from contacts, memberships and paid months when it is asked for
 * (docs/decisions/0050-shares-of-a-member.md). Shares say what people came by, not what made the difference.
 */
@NullMarked
package id.gapura.outreach.attribution;

import org.jspecify.annotations.NullMarked;
