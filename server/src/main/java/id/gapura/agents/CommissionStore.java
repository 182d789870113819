package id.gapura.agents;

import id.gapura.agents.CommissionLine.Kind;
import id.gapura.agents.CommissionRules.Merges;
import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of recruits and commission. */
final class CommissionStore {
    private static final String RECRUITED = """
            INSERT INTO agents.recruit (agent_id, worker_id, recruited_on) VALUES (:agent, :worker, :on)
            ON CONFLICT DO NOTHING
            """;
    private static final String RECRUITS = """
            SELECT coalesce(m.survivor_id, r.worker_id) AS worker_id, min(r.recruited_on) AS recruited_on
            FROM agents.recruit r
            LEFT JOIN agents.recruit_merge m ON m.agent_id = r.agent_id AND m.merged_id = r.worker_id
            WHERE r.agent_id = :agent AND coalesce(m.earns, true)
            GROUP BY coalesce(m.survivor_id, r.worker_id)
            """;
    private static final String MOVED_ON =
            "UPDATE agents.recruit_merge SET survivor_id = :survivor WHERE survivor_id = :merged";
    /** Who has been recruited by one agent is not recruited by another. */
    private static final String MERGE = """
            INSERT INTO agents.recruit_merge (agent_id, merged_id, survivor_id, earns)
            SELECT r.agent_id, :merged, :survivor,
                   NOT EXISTS (SELECT FROM agents.recruit o WHERE o.worker_id = :survivor AND o.agent_id <> r.agent_id)
                   AND NOT EXISTS (SELECT FROM agents.recruit_merge o
                                   WHERE o.survivor_id = :survivor AND o.agent_id <> r.agent_id AND o.earns)
            FROM agents.recruit r WHERE r.worker_id = :merged
            ON CONFLICT DO NOTHING
            """;
    /** Months that another agent has earned on under a record that is one of this agent's recruits by now. */
    private static final String ELSEWHERE = """
            SELECT m.survivor_id, l.month_on
            FROM agents.recruit_merge m
            JOIN agents.commission_line l ON l.agent_id = m.agent_id AND l.subject_id = m.merged_id
            WHERE m.survivor_id IN (SELECT worker_id FROM agents.recruit WHERE agent_id = :agent)
              AND m.agent_id <> :agent AND l.kind = 'contribution'
            """;

    private static final String RUN = """
            INSERT INTO agents.commission_run (agent_id, month_on, entry_id) VALUES (:agent, :month, :entry)
            ON CONFLICT DO NOTHING
            """;
    private static final String LAST_RUN = """
            SELECT month_on FROM agents.commission_run WHERE agent_id = :agent ORDER BY month_on DESC LIMIT 1
            """;
    private static final String INSERT_LINES = """
            INSERT INTO agents.commission_line (agent_id, kind, month_on, subject_id, base, amount_idr, run_on)
            SELECT :agent, k, m, s, b, a, r
            FROM unnest(:kinds::text[], :months::date[], :subjects::uuid[], :bases::bigint[], :amounts::bigint[], :runs::date[])
                AS t (k, m, s, b, a, r)
            """;
    private static final String LINES = """
            SELECT kind, month_on, subject_id, base, amount_idr, run_on FROM agents.commission_line
            WHERE agent_id = :agent ORDER BY run_on DESC, month_on DESC, kind, subject_id
            """;

    private static final String OPEN = """
            SELECT (SELECT coalesce(sum(amount_idr), 0)::bigint FROM agents.commission_line WHERE agent_id = :agent)
                   - (SELECT paid_out_idr FROM agents.agent WHERE agent_id = :agent)
            """;
    private static final String ALL_OPEN = """
            SELECT (SELECT coalesce(sum(amount_idr), 0)::bigint FROM agents.commission_line)
                   - (SELECT coalesce(sum(paid_out_idr), 0)::bigint FROM agents.agent)
            """;

    private final JdbcClient sql;

    CommissionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void recruited(UUID agent, UUID worker, LocalDate on) {
        sql.sql(RECRUITED)
                .param("agent", agent)
                .param("worker", worker)
                .param("on", on)
                .update();
    }

    Map<UUID, LocalDate> recruits(UUID agent) {
        var found = new HashMap<UUID, LocalDate>();
        sql.sql(RECRUITS).param("agent", agent).query((ResultSet row) -> {
            found.put(row.getObject("worker_id", UUID.class), row.getObject("recruited_on", LocalDate.class));
        });
        return found;
    }

    /** Whoever recruited a merged record has recruited the one that stays. */
    void merge(UUID merged, UUID survivor) {
        sql.sql(MOVED_ON).param("merged", merged).param("survivor", survivor).update();
        sql.sql(MERGE).param("merged", merged).param("survivor", survivor).update();
    }

    /** What became of an agent's recruits by merging records. */
    Merges merges(UUID agent) {
        var survivors = new HashMap<UUID, UUID>();
        sql.sql("SELECT merged_id, survivor_id FROM agents.recruit_merge WHERE agent_id = :agent")
                .param("agent", agent)
                .query((ResultSet row) -> {
                    survivors.put(row.getObject("merged_id", UUID.class), row.getObject("survivor_id", UUID.class));
                });
        var elsewhere = new HashMap<UUID, Set<YearMonth>>();
        sql.sql(ELSEWHERE).param("agent", agent).query((ResultSet row) -> {
            elsewhere
                    .computeIfAbsent(row.getObject("survivor_id", UUID.class), _ -> new HashSet<>())
                    .add(month(row, "month_on"));
        });
        return new Merges(survivors, elsewhere);
    }

    /** False if the month was reckoned before. */
    boolean claimRun(UUID agent, YearMonth month, UUID entry) {
        return sql.sql(RUN)
                        .param("agent", agent)
                        .param("month", month.atDay(1))
                        .param("entry", entry)
                        .update()
                == 1;
    }

    Optional<YearMonth> lastRun(UUID agent) {
        return sql.sql(LAST_RUN)
                .param("agent", agent)
                .query((row, _) -> month(row, "month_on"))
                .optional();
    }

    void insert(UUID agent, List<CommissionLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        sql.sql(INSERT_LINES)
                .param("agent", agent)
                .param("kinds", Columns.texts(lines, line -> line.kind().code()))
                .param("months", Columns.texts(lines, line -> line.month().atDay(1)))
                .param("subjects", Columns.texts(lines, CommissionLine::subjectId))
                .param("bases", Columns.longs(lines, CommissionLine::base))
                .param("amounts", Columns.longs(lines, line -> line.amount().amount()))
                .param("runs", Columns.texts(lines, line -> line.run().atDay(1)))
                .update();
    }

    /** The newest reckoning first. */
    List<CommissionLine> lines(UUID agent) {
        return sql.sql(LINES)
                .param("agent", agent)
                .query((row, _) -> new CommissionLine(
                        Kind.of(row.getString("kind")),
                        month(row, "month_on"),
                        row.getObject("subject_id", UUID.class),
                        row.getLong("base"),
                        Rupiah.of(row.getLong("amount_idr")),
                        month(row, "run_on")))
                .list();
    }

    private static YearMonth month(ResultSet row, String column) throws java.sql.SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    /** What is earned and not paid out; below zero when more was clawed back than earned. */
    Rupiah open(UUID agent) {
        return sql.sql(OPEN)
                .param("agent", agent)
                .query((row, _) -> Rupiah.of(row.getLong(1)))
                .single();
    }

    /** The same of all agents. */
    Rupiah open() {
        return sql.sql(ALL_OPEN).query((row, _) -> Rupiah.of(row.getLong(1))).single();
    }

    /** Pays commission out; false if not as much is open. */
    boolean payOut(UUID agent, Rupiah amount) {
        lock(agent);
        return amount.compareTo(open(agent)) <= 0 && addPaidOut(agent, amount);
    }

    void putBack(UUID agent, Rupiah amount) {
        addPaidOut(agent, amount.negated());
    }

    private boolean addPaidOut(UUID agent, Rupiah amount) {
        return sql.sql("UPDATE agents.agent SET paid_out_idr = paid_out_idr + :amount WHERE agent_id = :agent")
                        .param("agent", agent)
                        .param("amount", amount.amount())
                        .update()
                == 1;
    }

    /** Makes others who want to pay this agent wait until the transaction ends. */
    void lock(UUID agent) {
        sql.sql("SELECT agent_id FROM agents.agent WHERE agent_id = :agent FOR UPDATE")
                .param("agent", agent)
                .query(UUID.class)
                .single();
    }
}
