/** A member's own money: every payment that came in for them, whoever made it, each with its receipt; and the card. */
@NullMarked
package id.gapura.portal.member.payments;

import org.jspecify.annotations.NullMarked;
