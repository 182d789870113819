/**
 * The briefing of a device: what an officer must know besides the people, small enough to be sent whole at every contact.
 *
 * <p>A {@link id.gapura.field.briefing.Briefing} has the house's rules, the places, the prices for somebody new, what to
 * answer whom, who waits for help with an enrolment or to be contacted again, who was visited lately, who was drawn to be
 * asked in a survey, the badge to show, and for an agent how much cash there is room for and a fresh certificate to sign
 * receipts under.
 */
@NullMarked
package id.gapura.field.briefing;

import org.jspecify.annotations.NullMarked;
