/**
 * The portal: what anybody may ask without signing in, each question in a package of its own below.
 *
 * <p>Never says a name, never puts what tells one person from another into an address or a log. Holds no rules and no SQL;
 * its pages work without scripts and weigh less than 50 kB.
 */
@NullMarked
package id.gapura.portal;

import org.jspecify.annotations.NullMarked;
