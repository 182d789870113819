package id.gapura.contributions;

import id.gapura.contributions.Posting.Received;
import id.gapura.database.Changes;
import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the inbox: each payment once by channel and external id, with what its first report was answered. */
final class Inbox {
    private static final String EARLIER = """
            SELECT i.channel, i.external_id, i.body_index, i.worker_id, i.first_month_on, i.months, i.piggy_bank_idr, i.reason
            FROM contributions.inbox i
            JOIN unnest(:channels::text[], :externals::text[]) AS t (c, e) ON i.external_id = t.e AND i.channel = t.c
            """;

    private final JdbcClient sql;

    Inbox(JdbcClient sql) {
        this.sql = sql;
    }

    /** What makes a payment one and the same. */
    record Key(String channel, String externalId) {
        static Key of(Received received) {
            return new Key(received.payment().channel(), received.payment().externalId());
        }
    }

    /** A payment in the inbox. */
    record Kept(UUID bodyIndex, Outcome.Taken answer) {
        /** What the report of a payment under the same key is told. */
        Outcome toAnother(Received received) {
            return bodyIndex.equals(received.bodyIndex()) ? new Outcome.Repeated(answer) : new Outcome.Conflicting();
        }
    }

    /** A payment that is new here, with its answer. */
    record Claim(Received received, Outcome.Taken answer) {}

    /** Those of a batch that were reported before. */
    Map<Key, Kept> earlier(List<Received> batch) {
        var found = new HashMap<Key, Kept>();
        sql.sql(EARLIER)
                .param("channels", Columns.texts(batch, r -> r.payment().channel()))
                .param("externals", Columns.texts(batch, r -> r.payment().externalId()))
                .query((ResultSet row) -> {
                    var key = new Key(row.getString("channel"), row.getString("external_id"));
                    found.put(key, new Kept(row.getObject("body_index", UUID.class), answer(row)));
                });
        return found;
    }

    /**
     * Claims payments, which must all be new; always in the order of their keys, so that two batches wait for each
     * other only one way.
     */
    void claim(List<Claim> claims, Changes changes) {
        var sorted = claims.stream()
                .sorted(Comparator.comparing((Claim c) -> c.received.payment().externalId())
                        .thenComparing(c -> c.received.payment().channel()))
                .toList();
        changes.insert("contributions.inbox", sorted)
                .string("channel", c -> c.received.payment().channel())
                .string("external_id", c -> c.received.payment().externalId())
                .uuid("payment_id", c -> c.received.paymentId())
                .uuid("body_index", c -> c.received.bodyIndex())
                .instant("received_at", c -> c.received.at())
                .uuid("worker_id", c -> worker(c.answer))
                .date("first_month_on", c -> firstMonth(c.answer))
                .smallint("months", c -> months(c.answer))
                .bigint("piggy_bank_idr", c -> piggyBank(c.answer))
                .string("reason", c -> reason(c.answer));
    }

    private static Outcome.Taken answer(ResultSet row) throws SQLException {
        var worker = row.getObject("worker_id", UUID.class);
        if (worker == null) {
            return new Outcome.Suspended(Outcome.Reason.of(row.getString("reason")));
        }
        var first = row.getObject("first_month_on", LocalDate.class);
        var months = Stream.iterate(
                        YearMonth.from(first == null ? LocalDate.EPOCH : first), month -> month.plusMonths(1))
                .limit(row.getInt("months"))
                .toList();
        return new Outcome.Posted(worker, months, Rupiah.of(row.getLong("piggy_bank_idr")));
    }

    private static @Nullable UUID worker(Outcome.Taken answer) {
        return answer instanceof Outcome.Posted posted ? posted.workerId() : null;
    }

    private static @Nullable LocalDate firstMonth(Outcome.Taken answer) {
        return answer instanceof Outcome.Posted posted && !posted.months().isEmpty()
                ? posted.months().getFirst().atDay(1)
                : null;
    }

    private static int months(Outcome.Taken answer) {
        return answer instanceof Outcome.Posted posted ? posted.months().size() : 0;
    }

    private static long piggyBank(Outcome.Taken answer) {
        return answer instanceof Outcome.Posted posted ? posted.piggyBank().amount() : 0;
    }

    private static @Nullable String reason(Outcome.Taken answer) {
        return answer instanceof Outcome.Suspended suspended
                ? suspended.reason().code()
                : null;
    }
}
