package id.gapura.sponsors;

import id.gapura.contributions.Contributions;
import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every rupiah sponsors transferred, had put back or were given back and every month they paid stands in the sponsor's book, gross: what the
 * bank's statements have settled of the channel since changes nothing of it. None spent more than it had, no scheme more
 * than its budget, the intake has taken every month that is settled and no other, and each sponsored month was bought by a
 * payment.
 */
final class SponsorProof implements Proof {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final int PAGE = 2_000;
    private static final String SPONSORS = """
            SELECT p.sponsor_id, p.paid_out_idr,
                   (SELECT coalesce(sum(f.amount_idr), 0)::bigint FROM sponsors.funding f
                    WHERE f.sponsor_id = p.sponsor_id) AS received_idr,
                   (SELECT coalesce(sum(m.due_idr), 0)::bigint
                    FROM sponsors.sponsored_month m JOIN sponsors.scheme s USING (scheme_id)
                    WHERE s.sponsor_id = p.sponsor_id) AS paid_idr,
                   (SELECT coalesce(sum(m.returned_idr), 0)::bigint
                    FROM sponsors.sponsored_month m JOIN sponsors.scheme s USING (scheme_id)
                    WHERE s.sponsor_id = p.sponsor_id) AS returned_idr
            FROM sponsors.sponsor p
            """;
    private static final String MONTHS = """
            SELECT coalesce(sum(due_idr) FILTER (WHERE state <> 'reserved'), 0)::bigint AS settled_idr,
                   coalesce(sum(due_idr), 0)::bigint AS all_idr
            FROM sponsors.sponsored_month
            """;
    private static final String OVERSPENT = """
            SELECT s.scheme_id FROM sponsors.scheme s JOIN sponsors.sponsored_month m USING (scheme_id)
            GROUP BY s.scheme_id, s.budget_idr HAVING sum(m.due_idr - m.returned_idr) > s.budget_idr
            """;
    private static final String BOUGHT = """
            SELECT worker_id, array_agg(bought_on) AS months FROM sponsors.sponsored_month
            WHERE state = 'paid' AND returned_idr = 0 AND worker_id > :after
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

    private record Turnover(UUID sponsorId, long receivedIdr, long paidIdr, long returnedIdr, long paidOutIdr) {}

    /** The months sponsors bought a member. */
    private record Bought(UUID workerId, List<YearMonth> months) {}

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(SPONSORS)
                .query((row, _) -> new Turnover(
                        row.getObject("sponsor_id", UUID.class),
                        row.getLong("received_idr"),
                        row.getLong("paid_idr"),
                        row.getLong("returned_idr"),
                        row.getLong("paid_out_idr")))
                .list()
                .forEach(sponsor -> turnover(sponsor, difference));
        sql.sql(OVERSPENT)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(scheme -> difference.accept("scheme " + scheme + " has spent more than its budget"));
        channel(difference);
        everyMonthWasBought(difference);
    }

    /** Both sides of the sponsor's own account and of the channel, as far as they are in the sponsor's book. */
    private void turnover(Turnover sponsor, Consumer<String> difference) {
        var own = new Sides();
        var channel = new Sides();
        var payout = new Sides();
        for (var line : ledger.statement(sponsor.sponsorId())) {
            if (line.account().equals(SponsorAccounts.of(sponsor.sponsorId()))) {
                own.add(line.amount());
            } else if (line.account().equals(SponsorAccounts.SETTLEMENT)) {
                channel.add(line.amount());
            } else if (line.account().equals(SponsorAccounts.PAYOUT)) {
                payout.add(line.amount());
            }
        }
        var who = "sponsor " + sponsor.sponsorId();
        long in = sponsor.receivedIdr() + sponsor.returnedIdr();
        compare(who + " transferred", in, channel.debit, difference);
        compare(who + " received", in, own.credit - payout.debit, difference);
        compare(who + " paid", sponsor.paidIdr(), own.debit - payout.credit, difference);
        compare(who + " had back", sponsor.paidOutIdr(), payout.credit - payout.debit, difference);
        compare(who + " gave to the channel", sponsor.paidIdr(), channel.credit, difference);
        if (sponsor.paidIdr() + sponsor.paidOutIdr() > in) {
            difference.accept(who + " has spent more than it had");
        }
    }

    /** What was moved to one side of an account and to the other. */
    private static final class Sides {
        private long debit;
        private long credit;

        private void add(Rupiah amount) {
            debit += Math.max(0, amount.amount());
            credit += Math.max(0, -amount.amount());
        }
    }

    private record Months(long settledIdr, long allIdr) {}

    /** The intake has taken every month that is settled, and besides at most those of which its answer was lost. */
    private void channel(Consumer<String> difference) {
        var months = sql.sql(MONTHS)
                .query((row, _) -> new Months(row.getLong("settled_idr"), row.getLong("all_idr")))
                .single();
        long taken = ledger.accountStatement(SponsorAccounts.COLLECTION, LocalDate.EPOCH, END_OF_TIME).days().stream()
                .mapToLong(day -> day.credit().amount())
                .sum();
        if (taken < months.settledIdr() || taken > months.allIdr()) {
            difference.accept("the intake took from sponsors " + taken + ", of months for " + months.settledIdr()
                    + " that are settled and " + months.allIdr() + " in all");
        }
    }

    private static void compare(String what, long records, long booked, Consumer<String> difference) {
        if (records != booked) {
            difference.accept(what + ": the records come to " + records + ", the ledger says " + booked);
        }
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
