/**
 * Pages of the ledger: what every account holds on a day, what moved on one account, the daily seals.
 *
 * <p>Accounts belong to no region and name no person, so whoever may see the ledger sees all of them.
 */
@NullMarked
package id.gapura.console.ledger;

import org.jspecify.annotations.NullMarked;
