/**
 * Stakeholders ({@code mitra}): organisations that help people to hear of us or to stay, in five groups.
 *
 * <p>A {@link id.gapura.outreach.stakeholder.Stakeholder} has people to talk to, whose phones are sealed, and {@link
 * id.gapura.outreach.stakeholder.Agreement}s: what was promised, until when, and what was delivered.
 */
@NullMarked
package id.gapura.outreach.stakeholder;

import org.jspecify.annotations.NullMarked;
