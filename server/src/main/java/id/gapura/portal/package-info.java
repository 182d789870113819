/**
 * The portal: what anybody may ask without signing in, joining, and a member's own pages, each in a package of its own
 * below.
 *
 * <p>Never says a name to who did not type it, never puts what tells one person from another into an address or a log.
 * Holds no rules and no SQL; its pages work without scripts and weigh less than 50 kB.
 */
@NullMarked
package id.gapura.portal;

import org.jspecify.annotations.NullMarked;
