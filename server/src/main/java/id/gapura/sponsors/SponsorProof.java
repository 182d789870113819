package id.gapura.sponsors;

import id.gapura.contributions.Contributions;
import id.gapura.database.Proof;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is left of every sponsor's money is what was received less what was paid, none spent more than it had, and each
 * sponsored month was bought by a payment. What sponsors have transferred is for the bank's statements to show.
 */
final class SponsorProof implements Proof {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final int PAGE = 2_000;
    private static final String SPONSORS = """
            SELECT p.sponsor_id,
                   (SELECT coalesce(sum(f.amount_idr), 0)::bigint FROM sponsors.funding f WHERE f.sponsor_id = p.sponsor_id)
                   - (SELECT coalesce(sum(m.due_idr), 0)::bigint
                      FROM sponsors.sponsored_month m JOIN sponsors.scheme s USING (scheme_id)
                      WHERE s.sponsor_id = p.sponsor_id) AS left_idr
            FROM sponsors.sponsor p
            """;
    private static final String OVERSPENT = """
            SELECT s.scheme_id FROM sponsors.scheme s JOIN sponsors.sponsored_month m USING (scheme_id)
            GROUP BY s.scheme_id, s.budget_idr HAVING sum(m.due_idr) > s.budget_idr
            """;
    private static final String BOUGHT = """
            SELECT worker_id, array_agg(bought_on) AS months FROM sponsors.sponsored_month
            WHERE state = 'paid' AND worker_id > :after
            GROUP BY worker_id ORDER BY worker_id LIMIT :limit
            """;

    private final JdbcClient sql;
    private final Ledger ledger;
    private final Contributions contributions;
    private final Membership membership;

    SponsorProof(JdbcClient sql, Ledger ledger, Contributions contributions, Membership membership) {
        this.sql = sql;
        this.ledger = ledger;
        this.contributions = contributions;
        this.membership = membership;
    }

    @Override
    public String name() {
        return "sponsors' money and months";
    }

    private record Left(UUID sponsorId, long leftIdr) {}

    /** The months sponsors bought a member. */
    private record Bought(UUID workerId, List<YearMonth> months) {}

    @Override
    public void run(Consumer<String> difference) {
        var balances = new HashMap<String, Long>();
        ledger.trialBalance(END_OF_TIME)
                .forEach(b -> balances.put(b.account(), b.amount().amount()));
        for (var sponsor : sql.sql(SPONSORS)
                .query((row, _) -> new Left(row.getObject("sponsor_id", UUID.class), row.getLong("left_idr")))
                .list()) {
            var booked = -balances.getOrDefault(SponsorAccounts.of(sponsor.sponsorId()), 0L);
            if (booked != sponsor.leftIdr() || booked < 0) {
                difference.accept("sponsor " + sponsor.sponsorId() + ": received less paid is " + sponsor.leftIdr()
                        + ", the ledger says " + booked);
            }
        }
        sql.sql(OVERSPENT)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(scheme -> difference.accept("scheme " + scheme + " has spent more than its budget"));
        everyMonthWasBought(difference);
    }

    private void everyMonthWasBought(Consumer<String> difference) {
        var after = new UUID(0, 0);
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            var members = membership.list(page.stream().map(Bought::workerId).toList());
            for (var one : page) {
                var member = members.get(one.workerId());
                if (member != null && !member.isClosed()) {
                    compare(one, difference);
                }
            }
            after = page.getLast().workerId();
        }
    }

    private void compare(Bought one, Consumer<String> difference) {
        var paid = contributions.payments(one.workerId()).stream()
                .filter(payment -> payment.channel().equals(SponsorAccounts.CHANNEL))
                .flatMap(payment -> payment.months().stream())
                .collect(Collectors.toSet());
        one.months().stream()
                .filter(month -> !paid.contains(month))
                .forEach(month ->
                        difference.accept("worker " + one.workerId() + ": no sponsor's payment bought " + month));
    }

    private List<Bought> page(UUID after) {
        return sql.sql(BOUGHT)
                .param("after", after)
                .param("limit", PAGE)
                .query((row, _) -> new Bought(row.getObject("worker_id", UUID.class), months(row.getArray("months"))))
                .list();
    }

    private static List<YearMonth> months(Array days) throws SQLException {
        return Arrays.stream((Date[]) days.getArray())
                .map(day -> YearMonth.from(day.toLocalDate()))
                .toList();
    }
}
