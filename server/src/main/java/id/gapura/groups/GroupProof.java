package id.gapura.groups;

import id.gapura.contributions.Contributions;
import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What every group has left is what it brought less what was split or given back, each split is what its shares come to and was
 * witnessed by others than who counted or made it, and every posted share is a payment of its member.
 */
final class GroupProof implements Proof {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final int PAGE = 1_000;
    private static final String UNSEEN = """
            SELECT c.collection_id
            FROM groups.collection c
            LEFT JOIN groups.witness w USING (group_id, collection_id, version)
            WHERE c.state IN ('confirmed', 'posted')
            GROUP BY c.group_id, c.collection_id
            HAVING count(*) FILTER (WHERE w.agrees AND w.witness NOT IN ('staff:' || c.recorded_by, 'staff:' || c.split_by))
                    < :least
                OR bool_or(NOT w.agrees)
            """;
    private static final String UNEVEN = """
            SELECT c.collection_id
            FROM groups.collection c
            LEFT JOIN groups.share s USING (group_id, collection_id)
            GROUP BY c.group_id, c.collection_id, c.split_idr
            HAVING c.split_idr <> coalesce(sum(s.amount_idr), 0)
            """;
    private static final String POSTED = """
            SELECT collection_id, worker_id, amount_idr FROM groups.share
            WHERE state = 'posted' AND (worker_id, collection_id) > (:after, :afterCollection)
            ORDER BY worker_id, collection_id LIMIT :limit
            """;
    private static final String GROUPS = "SELECT group_id FROM groups.pay_group";

    private final JdbcClient sql;
    private final GroupStore groups;
    private final Ledger ledger;
    private final Contributions contributions;

    GroupProof(JdbcClient sql, GroupStore groups, Ledger ledger, Contributions contributions) {
        this.sql = sql;
        this.groups = groups;
        this.ledger = ledger;
        this.contributions = contributions;
    }

    private record Posted(UUID collectionId, UUID workerId, Rupiah amount) {}

    @Override
    public String name() {
        return "groups' money and shares";
    }

    @Override
    public void run(Consumer<String> difference) {
        accounts(difference);
        sql.sql(UNSEEN)
                .param("least", Collection.WITNESSES)
                .query(UUID.class)
                .list()
                .forEach(id -> difference.accept("collection " + id + " was split without its witnesses"));
        sql.sql(UNEVEN)
                .query(UUID.class)
                .list()
                .forEach(id -> difference.accept("collection " + id + " is not what its shares come to"));
        shares(difference);
    }

    private void accounts(Consumer<String> difference) {
        var balances = new HashMap<String, Long>();
        ledger.trialBalance(END_OF_TIME)
                .forEach(line -> balances.put(line.account(), -line.amount().amount()));
        for (var group : sql.sql(GROUPS)
                .query((row, _) -> row.getObject("group_id", UUID.class))
                .list()) {
            long left = groups.account(group).left().amount();
            long booked = balances.getOrDefault(GroupEntries.of(group), 0L);
            if (left != booked || left < 0) {
                difference.accept("group " + group + ": brought less split is " + left + ", the ledger says " + booked);
            }
        }
    }

    private void shares(Consumer<String> difference) {
        var after = new Posted(new UUID(0, 0), new UUID(0, 0), Rupiah.ZERO);
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            page.stream()
                    .filter(share -> !isPaid(share))
                    .forEach(share -> difference.accept(
                            "worker " + share.workerId() + ": no payment for a share of " + share.collectionId()));
            after = page.getLast();
        }
    }

    /** A payment of a worker who was merged into another stays where it was posted. */
    private boolean isPaid(Posted share) {
        return contributions.payments(share.workerId()).stream()
                .anyMatch(payment -> payment.channel().equals(GroupEntries.CHANNEL)
                        && payment.amount().equals(share.amount()));
    }

    private List<Posted> page(Posted after) {
        return sql.sql(POSTED)
                .param("after", after.workerId())
                .param("afterCollection", after.collectionId())
                .param("limit", PAGE)
                .query((row, _) -> new Posted(
                        row.getObject("collection_id", UUID.class),
                        row.getObject("worker_id", UUID.class),
                        Rupiah.of(row.getLong("amount_idr"))))
                .list();
    }
}
