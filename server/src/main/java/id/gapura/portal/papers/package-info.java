/**
 * What a member takes along and shows, wherever the portal gives it out: the card, and the receipt of a payment, in whose words
 * a channel is called as people call it.
 */
@NullMarked
package id.gapura.portal.papers;

import org.jspecify.annotations.NullMarked;
