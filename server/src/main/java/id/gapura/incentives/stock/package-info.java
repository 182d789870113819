/**
 * Things that are given away ({@code insentif}) as stock with a ledger.
 *
 * <p>An {@link id.gapura.incentives.stock.Item} lies in {@link id.gapura.incentives.stock.Depot depots}. It is received,
 * handed out to a person one by one, redeemed for a coupon or won in a draw, and counted; each is a
 * {@link id.gapura.incentives.stock.Move} that is never changed, and what is left is their sum, never below zero. What one of
 * an item costs where it lies is a {@link id.gapura.incentives.stock.UnitCost} from a day on; reports of activities reckon with
 * it. Free months are none of it: sponsors with a budget for promotion pay them.
 *
 * <p>Owns the tables {@code incentives.item}, {@code depot}, {@code stock}, {@code stock_move}, {@code unit_cost} and
 * {@code recipient}.
 */
@NullMarked
package id.gapura.incentives.stock;

import org.jspecify.annotations.NullMarked;
