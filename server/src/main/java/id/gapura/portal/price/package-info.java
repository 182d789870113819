/**
 * "How much, and what do I get?": three questions, then price and benefits side by side for two and three programmes, now
 * and from the month in which the price changes for this person, with the law behind every number.
 *
 * <p>Three nouns: an {@link id.gapura.portal.price.AskedPrice} is the form as typed; a {@link
 * id.gapura.portal.price.Question} can be answered; a {@link id.gapura.portal.price.Topic} is one line of the answer with
 * its reasons.
 *
 * <p>Every number comes from {@link id.gapura.rules}, with its explanation. An address holds a kind of work, an income and
 * a payer, and nothing that tells who asked.
 */
@NullMarked
package id.gapura.portal.price;

import org.jspecify.annotations.NullMarked;
