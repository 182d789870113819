/**
 * Draws as the public sees them: the list fixed beforehand with its hash, the winners, the file to keep, and a page that
 * checks the file without us. Names nobody: a ticket is known to whoever holds it.
 */
@NullMarked
package id.gapura.portal.draws;

import org.jspecify.annotations.NullMarked;
