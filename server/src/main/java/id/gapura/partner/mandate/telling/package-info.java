/**
 * Tells members what automatic debits take: before each, and how each ended. A mandate promises it, so that it goes to
 * whoever gave one, whatever they say of reminders; by day, in their language, and never with a name.
 */
@NullMarked
package id.gapura.partner.mandate.telling;

import org.jspecify.annotations.NullMarked;
