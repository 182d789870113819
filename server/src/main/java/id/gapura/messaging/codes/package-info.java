/**
 * One-time codes: proof that somebody holds a phone.
 *
 * <p>A code goes to a phone for one {@link id.gapura.messaging.codes.Topic}, lasts ten minutes, allows five tries and is
 * used once; a phone gets few an hour. Only a keyed hash of it is kept.
 *
 * <p>Its table is in schema {@code messaging}. Must never say whether a phone is anybody's.
 */
@NullMarked
package id.gapura.messaging.codes;

import org.jspecify.annotations.NullMarked;
