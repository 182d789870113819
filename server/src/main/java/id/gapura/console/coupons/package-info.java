/**
 * Pages of coupons: issue and print them, redeem one by its code or number, see what became of each batch, make what is left of
 * one void.
 */
@NullMarked
package id.gapura.console.coupons;

import org.jspecify.annotations.NullMarked;
