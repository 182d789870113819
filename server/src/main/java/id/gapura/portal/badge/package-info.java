/**
 * The page behind the QR code of a badge: whether whoever shows it is an officer or agent today, what they may ask and what
 * never. Anybody may look.
 */
@NullMarked
package id.gapura.portal.badge;

import org.jspecify.annotations.NullMarked;
