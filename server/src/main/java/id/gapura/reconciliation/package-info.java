/**
 * Reconciliation ({@code rekonsiliasi}): what channels collected against what the bank received.
 *
 * <p>A bank {@link id.gapura.reconciliation.Statement} is taken once and never changed. A
 * {@link id.gapura.reconciliation.SettlementDay} is what a channel owes for a day by our ledger, what came, what the
 * channel keeps as its fee by dated {@link id.gapura.reconciliation.ChannelTerms}, and the difference. A
 * {@link id.gapura.reconciliation.Match} says which entries of the bank settle which days; rules find most, the rest
 * takes one officer who proposes and another who approves. A match posts one entry in a book of its own, from
 * {@code settlement:…} to {@code bank:…}; a wrong one is undone by reversal.
 *
 * <p>Owns schema {@code reconciliation}. Never decides what a member has paid; that is {@code contributions}.
 */
@NullMarked
package id.gapura.reconciliation;

import org.jspecify.annotations.NullMarked;
