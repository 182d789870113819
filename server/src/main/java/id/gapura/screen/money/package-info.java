/**
 * Sums of money on pages: how people write them ({@link id.gapura.screen.money.Money}), and a piggy bank as coins
 * ({@link id.gapura.screen.money.Coins}).
 */
@NullMarked
package id.gapura.screen.money;

import org.jspecify.annotations.NullMarked;
