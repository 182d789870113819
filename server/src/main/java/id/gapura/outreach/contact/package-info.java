/**
 * Contacts ({@code kontak}): who came by which activity.
 *
 * <p>A door that learns by a code, a spoken word or a choice where somebody comes from tells {@link
 * id.gapura.outreach.contact.Contacts}. What is known of an attempt is written for its worker as well once there is one, and
 * follows when two records turn out to be one person. A prospect is followed to the attempt that enrols them, and closed
 * once that has a worker. Nothing here is ever changed or taken away.
 *
 * <p>{@link id.gapura.outreach.contact.Visit Visits} ({@code kunjungan}) are kept beside, whatever came of them; one that met
 * somebody and was part of an activity is a contact of it too. Those to a prospect who wants to be forgotten are gone.
 */
@NullMarked
package id.gapura.outreach.contact;

import org.jspecify.annotations.NullMarked;
