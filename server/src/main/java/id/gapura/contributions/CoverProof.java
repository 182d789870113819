package id.gapura.contributions;

import id.gapura.database.Columns;
import id.gapura.database.Proof;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.rules.Cover;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every member's cover is what the rules make of the months paid, and every paid month is a member's, bought by a payment of
 * theirs or of a record known to have been merged into theirs.
 */
final class CoverProof implements Proof {
    private static final int PAGE = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String MONTHS = """
            SELECT worker_id, month_on FROM contributions.paid_month WHERE worker_id = ANY (:ids::uuid[])
            """;
    private static final String STRANGERS = """
            SELECT DISTINCT worker_id FROM contributions.paid_month m
            WHERE payer_id IS NOT NULL
              AND NOT EXISTS (SELECT FROM contributions.merged_record r
                              WHERE r.worker_id = m.worker_id AND r.merged_id = m.payer_id)
            """;
    private static final String COUNT = "SELECT count(*) FROM contributions.paid_month";

    private final JdbcClient sql;
    private final Membership membership;
    private final Cover cover;

    CoverProof(JdbcClient sql, Membership membership, Cover cover) {
        this.sql = sql;
        this.membership = membership;
        this.cover = cover;
    }

    @Override
    public String name() {
        return "cover from paid months";
    }

    @Override
    public void run(Consumer<String> difference) {
        long seen = 0;
        var after = FIRST;
        for (var page = membership.page(after, PAGE); !page.isEmpty(); page = membership.page(after, PAGE)) {
            seen += compare(page, difference);
            after = page.getLast().workerId();
        }
        long all = sql.sql(COUNT).query(Long.class).single();
        if (all != seen) {
            difference.accept((all - seen) + " paid months belong to nobody");
        }
        sql.sql(STRANGERS)
                .query(UUID.class)
                .list()
                .forEach(worker -> difference.accept("worker " + worker + ": a stranger's payment bought a month"));
    }

    /** Returns how many months these members have paid. */
    private long compare(List<Member> members, Consumer<String> difference) {
        var months = months(members);
        for (var member : members) {
            var paid = months.getOrDefault(member.workerId(), new TreeSet<>());
            var computed = cover.summary(paid);
            if (!computed.equals(member.cover())) {
                difference.accept(
                        "worker " + member.workerId() + ": stored " + member.cover() + ", computed " + computed);
            }
        }
        return months.values().stream().mapToLong(NavigableSet::size).sum();
    }

    private Map<UUID, NavigableSet<YearMonth>> months(List<Member> members) {
        var months = new HashMap<UUID, NavigableSet<YearMonth>>();
        sql.sql(MONTHS).param("ids", Columns.texts(members, Member::workerId)).query((ResultSet row) -> {
            var month = YearMonth.from(row.getObject("month_on", LocalDate.class));
            months.computeIfAbsent(row.getObject("worker_id", UUID.class), _ -> new TreeSet<>())
                    .add(month);
        });
        return months;
    }
}
