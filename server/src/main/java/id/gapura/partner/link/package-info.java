/**
 * Links that open one page for one person for a time, without a sign-in: to pay, to witness, to consent, to redeem
 * coupons.
 *
 * <p>A {@link id.gapura.partner.link.PersonalLink} says whose and for what; its address holds a random token and names
 * nobody. Pages that show or change more than the link's holder may see ask for the card besides.
 *
 * <p>Owns the table {@code personal_link} of schema {@code partner}.
 */
@NullMarked
package id.gapura.partner.link;

import org.jspecify.annotations.NullMarked;
