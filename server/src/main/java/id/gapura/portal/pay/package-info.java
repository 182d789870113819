/**
 * The payment page: choose months, choose how, pay; then see that it arrived.
 *
 * <p>Three nouns: a {@link id.gapura.portal.pay.PayForm} is the choice; a {@link id.gapura.portal.pay.ChargePage} is what
 * to pay with and whether it was paid; a {@link id.gapura.portal.pay.QrPicture} is a code to scan. A page is reached from
 * "am I protected?" or by a link that an officer gave; its address holds a random token and names nobody, and neither does
 * the page.
 */
@NullMarked
package id.gapura.portal.pay;

import org.jspecify.annotations.NullMarked;
