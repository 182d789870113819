package id.gapura.contributions;

import id.gapura.database.Proof;
import id.gapura.ledger.Ledger;
import id.gapura.ledger.Ledger.Balance;
import id.gapura.rules.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every rupiah reported is in a fund, in somebody's savings, in a piggy bank, in suspense or given back, and the ledger says
 * so to the rupiah. Money of a month paid twice was reported once already: what it became is under the channel {@code merge}.
 */
final class MoneyProof implements Proof {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final String TOTALS = """
            WITH kept AS (SELECT * FROM contributions.payment p
                          WHERE channel <> 'merge'
                            AND NOT EXISTS (SELECT FROM contributions.payment_undone u
                                            WHERE u.worker_id = p.worker_id AND u.payment_id = p.payment_id))
            SELECT (SELECT coalesce(sum(jkk_idr), 0)::bigint FROM contributions.paid_month) AS jkk,
                   (SELECT coalesce(sum(jkm_idr), 0)::bigint FROM contributions.paid_month) AS jkm,
                   (SELECT coalesce(sum(jht_idr), 0)::bigint FROM contributions.paid_month) AS jht,
                   (SELECT coalesce(sum(balance_idr), 0)::bigint FROM contributions.piggy_bank) AS piggyBanks,
                   (SELECT coalesce(sum(amount_idr), 0)::bigint FROM contributions.suspense) AS suspense,
                   (SELECT coalesce(sum(amount_idr), 0)::bigint FROM contributions.suspense WHERE reason <> 'paid-twice')
                   + (SELECT coalesce(sum(amount_idr), 0)::bigint FROM kept)
                   + (SELECT coalesce(sum(amount_idr), 0)::bigint FROM contributions.suspense_release
                      WHERE returned_to IS NOT NULL AND reason <> 'paid-twice') AS reported,
                   (SELECT count(*) FROM contributions.inbox) AS claims,
                   (SELECT count(*) FROM contributions.suspense WHERE reason <> 'paid-twice')
                   + (SELECT count(*) FROM kept)
                   + (SELECT count(*) FROM contributions.suspense_release
                      WHERE returned_to IS NOT NULL AND reason <> 'paid-twice') AS kept
            """;

    private final JdbcClient sql;
    private final Ledger ledger;

    MoneyProof(JdbcClient sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "money from payments";
    }

    private record Totals(
            long jkk, long jkm, long jht, long piggyBanks, long suspense, long reported, long claims, long kept) {}

    @Override
    public void run(Consumer<String> difference) {
        var totals = sql.sql(TOTALS).query(Totals.class).single();
        var trial = ledger.trialBalance(END_OF_TIME);
        var balances = trial.stream()
                .collect(Collectors.toMap(Balance::account, one -> one.amount().amount()));
        var check = new Check(balances, difference);
        check.credit(Entries.share(Programme.JKK), totals.jkk());
        check.credit(Entries.share(Programme.JKM), totals.jkm());
        check.credit(Entries.MEMBER_JHT, totals.jht());
        check.credit(Entries.PIGGY_BANK, totals.piggyBanks());
        check.credit(Entries.SUSPENSE, totals.suspense());
        check.credit(Entries.TRANSFER, 0);
        check.collectionsAreEmpty();
        check.equal("collections of all channels", totals.reported(), collected(trial));
        check.equal("payments kept for claims in the inbox", totals.claims(), totals.kept());
    }

    /** What channels have ever taken in; what they owe of it falls as they hand it over. */
    private static long collected(List<Balance> trial) {
        return trial.stream()
                .filter(one -> one.account().startsWith("collection:"))
                .mapToLong(one -> one.credit().amount())
                .sum();
    }

    /** Compares the ledger's balances with what the records come to. */
    private record Check(Map<String, Long> balances, Consumer<String> difference) {
        /** An account that holds others' money stands in credit, below zero. */
        void credit(String account, long expected) {
            equal(account, expected, -balances.getOrDefault(account, 0L));
        }

        void collectionsAreEmpty() {
            balances.keySet().stream()
                    .filter(account -> account.startsWith("collection:"))
                    .forEach(account -> equal(account, 0, balances.getOrDefault(account, 0L)));
        }

        void equal(String what, long records, long stored) {
            if (records != stored) {
                difference.accept(what + ": the records come to " + records + ", the ledger says " + stored);
            }
        }
    }
}
