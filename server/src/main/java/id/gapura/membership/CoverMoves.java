package id.gapura.membership;

import id.gapura.database.Changes;
import id.gapura.database.Columns;
import id.gapura.jobs.Alarm;
import id.gapura.jobs.Job;
import id.gapura.jobs.Outbox;
import id.gapura.membership.CoverMoved.Move;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers what moved in many transactions into one event. Each notes its moves with its change; after commit it wakes
 * the job that sums up and publishes what is noted by then, unless that is about to happen anyway. What a killed program left
 * noted is published after the next start.
 */
final class CoverMoves implements Job, SmartInitializingSingleton {
    private static final String NAME = "membership.cover-moves";
    private static final String NOTE = """
            INSERT INTO membership.cover_move (note_id, region_code, protected_until_on, change)
            SELECT :id, r, u, c FROM unnest(:regions::text[], :ends::date[], :changes::bigint[]) AS t (r, u, c)
            """;
    private static final String TAKE = """
            DELETE FROM membership.cover_move RETURNING region_code, protected_until_on, change
            """;
    private static final String NOTE_WORKERS =
            "INSERT INTO membership.member_note (note_id, workers) VALUES (:id, :workers::uuid[])";
    private static final String TAKE_WORKERS = """
            WITH taken AS (DELETE FROM membership.member_note RETURNING workers)
            SELECT DISTINCT worker FROM taken, unnest(workers) AS worker ORDER BY worker
            """;
    private static final String ANY = """
            SELECT EXISTS (SELECT FROM membership.cover_move) OR EXISTS (SELECT FROM membership.member_note)
            """;
    /** While payments come, the job runs this often; every run costs several transactions. */
    private static final Duration GATHERING = Duration.ofMillis(300);
    /** So many workers fit one event, which nobody works on for long; a roster may change a hundred thousand. */
    private static final int TOLD_AT_ONCE = 200;

    private final JdbcClient sql;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Alarm alarm;

    CoverMoves(JdbcClient sql, Outbox outbox, TransactionTemplate transaction) {
        this.sql = sql;
        this.outbox = outbox;
        this.transaction = transaction;
        this.alarm = new Alarm(NAME, GATHERING, outbox, transaction);
    }

    /** Notes moves, and whose they are, among the changes of the caller's transaction. */
    void note(List<Move> moves, List<UUID> workers, Changes changes) {
        var id = UUID.randomUUID();
        if (!moves.isEmpty()) {
            changes.add(NOTE)
                    .param("id", id)
                    .param("regions", Columns.texts(moves, Move::region))
                    .param("ends", Columns.texts(moves, Move::protectedUntil))
                    .param("changes", Columns.longs(moves, Move::change));
        }
        changes.add(NOTE_WORKERS).param("id", id).param("workers", Columns.texts(workers, worker -> worker));
        alarm.afterCommit();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (sql.sql(ANY).query(Boolean.class).single()) {
            alarm.now();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        alarm.heard();
        transaction.executeWithoutResult(_ -> {
            var totals = new CoverTotals();
            taken().forEach(totals::add);
            var moved = totals.moved();
            if (!moved.moves().isEmpty()) {
                outbox.publish(moved);
            }
            tell(sql.sql(TAKE_WORKERS)
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list());
        });
    }

    private void tell(List<UUID> workers) {
        for (int from = 0; from < workers.size(); from += TOLD_AT_ONCE) {
            outbox.publish(new MembersChanged(workers.subList(from, Math.min(workers.size(), from + TOLD_AT_ONCE))));
        }
    }

    private List<Move> taken() {
        return sql.sql(TAKE)
                .query((row, _) -> new Move(
                        row.getString("region_code"),
                        row.getObject("protected_until_on", LocalDate.class),
                        row.getLong("change")))
                .list();
    }
}
