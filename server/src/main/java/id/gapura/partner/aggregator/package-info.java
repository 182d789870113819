/**
 * Wallets, shops and QRIS through an aggregator ({@code agregator pembayaran}).
 *
 * <p>Three nouns: a {@link id.gapura.partner.aggregator.Charge} asks one amount of one payer; an
 * {@link id.gapura.partner.aggregator.Aggregator} collects it and reports; by a
 * {@link id.gapura.partner.aggregator.Permission} a payer lets money be taken without being asked each time.
 *
 * <p>A charge is written down before the aggregator hears of it, so that nothing it may say, early, late, twice or in
 * another order, meets nobody. Paid is believed whenever it is said and never taken back; everything else only while
 * nothing was paid. An end nobody told of is asked for ({@link id.gapura.partner.aggregator.StatusRounds}). Money goes in
 * only through the intake, by the charge's id.
 *
 * <p>Owns the tables {@code aggregator} and {@code charge} of schema {@code partner}. The protocol is
 * written down in {@code docs/api/aggregator.md}. An aggregator never learns for whom a charge is.
 */
@NullMarked
package id.gapura.partner.aggregator;

import org.jspecify.annotations.NullMarked;
