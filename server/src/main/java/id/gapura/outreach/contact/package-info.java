/**
 * Contacts ({@code kontak}): who came by which activity.
 *
 * <p>A door that learns by a code, a spoken word or a choice where somebody comes from tells {@link
 * id.gapura.outreach.contact.Contacts}. What is known of an attempt is written for its worker as well once there is one, and
 * follows when two records turn out to be one person. A prospect is followed to the attempt that enrols them, and closed
 * once that has a worker. Nothing here is ever changed or taken away.
 */
@NullMarked
package id.gapura.outreach.contact;

import org.jspecify.annotations.NullMarked;
