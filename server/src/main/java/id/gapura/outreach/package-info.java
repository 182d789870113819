/**
 * Outreach ({@code sosialisasi}): what is done so that people hear of us, who came by it, and who of them is still covered
 * months later.
 *
 * <p>{@link id.gapura.outreach.workbook} plans campaigns, {@link id.gapura.outreach.activity} plans and records activities,
 * {@link id.gapura.outreach.communicator} has who speaks at them, {@link id.gapura.outreach.album} their pictures, {@link
 * id.gapura.outreach.material} what people are told and {@link id.gapura.outreach.stakeholder} who helps, {@link
 * id.gapura.outreach.contact} keeps who came by which, {@link id.gapura.outreach.attribution} shares every member among the
 * contacts that led to membership. Owns schema {@code outreach}.
 */
@NullMarked
package id.gapura.outreach;

import org.jspecify.annotations.NullMarked;
