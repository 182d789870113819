/**
 * The pages of a campaign's workbook: one for each stage of social marketing, the plan, and the brief on paper.
 *
 * <p>What each part proposes comes from {@link id.gapura.console.outreach.proposals.Proposer}s.
 */
@NullMarked
package id.gapura.console.outreach.workbook;

import org.jspecify.annotations.NullMarked;
