/**
 * What data propose for the parts of a campaign's workbook. Whoever knows something that helps to plan registers a
 * {@link id.gapura.console.outreach.proposals.Proposer} as a bean; all of them together are {@link
 * id.gapura.console.outreach.proposals.Proposals}.
 *
 * <p>Sees no more of a campaign than the officer who asks.
 */
@NullMarked
package id.gapura.console.outreach.proposals;

import org.jspecify.annotations.NullMarked;
