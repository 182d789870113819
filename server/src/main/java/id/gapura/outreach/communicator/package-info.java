/**
 * Communicators ({@code yang menyampaikan}): who speaks at activities.
 *
 * <p>A {@link id.gapura.outreach.communicator.Communicator} is named by role or by name as on an invitation, once in the place
 * they belong to, however that is written, so that what several activities brought adds up. Naming somebody new in an activity
 * puts them down. They may be somebody whom villagers named, or of a stakeholder; no data of workers are here.
 */
@NullMarked
package id.gapura.outreach.communicator;

import org.jspecify.annotations.NullMarked;
