package id.gapura.reconciliation;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.reconciliation.DueDays.ChannelDay;
import id.gapura.reconciliation.DueDays.Settled;
import id.gapura.reconciliation.Match.Part;
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.reconciliation.Statement.EntryKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of matches and of the entries that have none. */
final class MatchStore {
    /** Held while matches are made or decided: they come one after the other. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('reconciliation.match', 0))";

    private static final String OPEN = "SELECT " + StatementStore.ENTRY_COLUMNS + """
             FROM reconciliation.entry e
            WHERE (e.booked_on, e.statement_id, e.line) > (:day, :statement, :line)
                AND NOT EXISTS (SELECT FROM reconciliation.match_entry m
                    WHERE m.statement_id = e.statement_id AND m.line = e.line AND m.active)
            ORDER BY e.booked_on, e.statement_id, e.line
            LIMIT :limit
            """;
    private static final String COUNT_OPEN = """
            SELECT count(*) FROM reconciliation.entry e
            WHERE NOT EXISTS (SELECT FROM reconciliation.match_entry m
                    WHERE m.statement_id = e.statement_id AND m.line = e.line AND m.active)
            """;
    private static final String FIND_OPEN = "SELECT " + StatementStore.ENTRY_COLUMNS + """
             FROM reconciliation.entry e
            WHERE e.statement_id = :statement AND e.line = :line
                AND NOT EXISTS (SELECT FROM reconciliation.match_entry m
                    WHERE m.statement_id = e.statement_id AND m.line = e.line AND m.active)
            """;
    private static final String INSERT = """
            INSERT INTO reconciliation.match
                (match_id, rule, state, account_no, valued_on, received_idr, against, reason, proposed_by, proposed_at, decided_by, entry_id)
            VALUES (:id, :rule, :state, :account, :day, :received, :against, :reason, :by, :at, :decided, :entry)
            """;
    private static final String INSERT_ENTRIES = """
            INSERT INTO reconciliation.match_entry (match_id, statement_id, line, active)
            SELECT :id, s, l, true FROM unnest(:statements::uuid[], :lines::integer[]) AS t (s, l)
            """;
    private static final String INSERT_DAYS = """
            INSERT INTO reconciliation.match_day (match_id, channel, day_on, received_idr, fee_idr, written_off_idr)
            SELECT :id, c, d, r, f, w
            FROM unnest(:channels::text[], :days::date[], :received::bigint[], :fees::bigint[], :written::bigint[])
                AS t (c, d, r, f, w)
            """;
    private static final String ACCOUNT = "SELECT account_no FROM reconciliation.statement WHERE statement_id = :id";
    private static final String MATCHES = """
            SELECT m.match_id, m.rule, m.state, m.account_no, m.valued_on, m.received_idr, m.against, m.reason,
                m.proposed_by, m.proposed_at, m.decided_by, m.entry_id
            FROM reconciliation.match m
            """;
    private static final String OF_ENTRY = MATCHES + """
            JOIN reconciliation.match_entry e USING (match_id)
            WHERE e.statement_id = :statement AND e.line = :line AND e.active
            """;
    private static final String DECIDE = """
            UPDATE reconciliation.match SET state = :state, decided_by = :by, entry_id = :entry WHERE match_id = :id
            """;
    private static final String UNDO = """
            UPDATE reconciliation.match SET state = 'undone', undone_by = :by, undone_on = :day, reason = :reason
            WHERE match_id = :id
            """;
    private static final String PROPOSE_UNDO = """
            UPDATE reconciliation.match
            SET undo_proposed_by = :by, undo_proposed_at = :at, undo_reason = :reason WHERE match_id = :id
            """;
    private static final String KEEP = """
            UPDATE reconciliation.match
            SET undo_proposed_by = NULL, undo_proposed_at = NULL, undo_reason = NULL WHERE match_id = :id
            """;
    private static final String UNDOING = """
            SELECT undo_reason, undo_proposed_by, undo_proposed_at FROM reconciliation.match
            WHERE match_id = :id AND state = 'posted' AND undo_proposed_by IS NOT NULL
            """;
    private static final String PROPOSED = MATCHES + """
            WHERE m.state = 'proposed' OR (m.state = 'posted' AND m.undo_proposed_by IS NOT NULL)
            ORDER BY coalesce(m.undo_proposed_at, m.proposed_at), m.match_id LIMIT :limit
            """;
    private static final String ENTRIES = "SELECT " + StatementStore.ENTRY_COLUMNS + """
             FROM reconciliation.entry e
            JOIN reconciliation.match_entry m USING (statement_id, line)
            WHERE m.match_id = :id
            ORDER BY e.booked_on, e.statement_id, e.line
            """;
    private static final String PARTS = """
            SELECT channel, day_on, received_idr, fee_idr, written_off_idr
            FROM reconciliation.match_day WHERE match_id = :id ORDER BY channel, day_on
            """;
    private static final String SETTLED = """
            SELECT d.channel, d.day_on, sum(d.received_idr)::bigint AS received_idr, sum(d.fee_idr)::bigint AS fee_idr,
                sum(d.written_off_idr)::bigint AS written_off_idr
            FROM reconciliation.match_day d
            JOIN reconciliation.match m USING (match_id)
            WHERE m.state = 'posted' AND d.day_on BETWEEN :from AND :to
            GROUP BY d.channel, d.day_on
            """;
    private static final String MOVED = """
            SELECT channel, moved_on, sum(amount_idr)::bigint AS amount_idr
            FROM (
                SELECT d.channel, m.valued_on AS moved_on, d.received_idr + d.fee_idr + d.written_off_idr AS amount_idr
                FROM reconciliation.match_day d JOIN reconciliation.match m USING (match_id)
                WHERE m.state IN ('posted', 'undone')
                UNION ALL
                SELECT d.channel, m.undone_on, -(d.received_idr + d.fee_idr + d.written_off_idr)
                FROM reconciliation.match_day d JOIN reconciliation.match m USING (match_id)
                WHERE m.state = 'undone') t
            WHERE moved_on BETWEEN :from AND :to
            GROUP BY channel, moved_on
            """;
    private static final String PROPOSED_DAYS = """
            SELECT d.channel, d.day_on
            FROM reconciliation.match_day d JOIN reconciliation.match m USING (match_id)
            WHERE m.state = 'proposed'
            """;

    private final JdbcClient sql;

    MatchStore(JdbcClient sql) {
        this.sql = sql;
    }

    void lock() {
        sql.sql(LOCK).query((_, _) -> true).single();
    }

    /** Entries without a match, oldest first, after one of them. */
    List<Entry> open(LocalDate day, EntryKey after, int limit) {
        return sql.sql(OPEN)
                .param("day", day)
                .param("statement", after.statementId())
                .param("line", after.line())
                .param("limit", limit)
                .query((row, _) -> StatementStore.entry(row))
                .list();
    }

    long countOpen() {
        return sql.sql(COUNT_OPEN).query(Long.class).single();
    }

    Optional<Entry> findOpen(EntryKey key) {
        return sql.sql(FIND_OPEN)
                .param("statement", key.statementId())
                .param("line", key.line())
                .query((row, _) -> StatementStore.entry(row))
                .optional();
    }

    /** The account on whose statement entries stand. */
    String accountOf(EntryKey key) {
        return sql.sql(ACCOUNT)
                .param("id", key.statementId())
                .query(String.class)
                .single();
    }

    void insert(Match match, Match.Content content) {
        sql.sql(INSERT)
                .param("id", match.id())
                .param("rule", match.rule().code())
                .param("state", match.state().code())
                .param("account", match.accountNo())
                .param("day", match.valuedOn())
                .param("received", match.received().amount())
                .param("against", match.against())
                .param("reason", match.said().reason())
                .param("by", match.said().proposedBy())
                .param("at", match.said().proposedAt().atOffset(ZoneOffset.UTC))
                .param("decided", match.said().decidedBy().orElse(null))
                .param("entry", match.entryId().orElse(null))
                .update();
        sql.sql(INSERT_ENTRIES)
                .param("id", match.id())
                .param("statements", Columns.texts(content.entries(), Entry::statementId))
                .param("lines", Columns.longs(content.entries(), Entry::line))
                .update();
        var parts = content.parts();
        sql.sql(INSERT_DAYS)
                .param("id", match.id())
                .param("channels", Columns.texts(parts, Part::channel))
                .param("days", Columns.texts(parts, Part::day))
                .param("received", Columns.longs(parts, part -> part.received().amount()))
                .param("fees", Columns.longs(parts, part -> part.fee().amount()))
                .param("written", Columns.longs(parts, part -> part.writtenOff().amount()))
                .update();
    }

    Optional<Match> find(UUID id) {
        return sql.sql(MATCHES + "WHERE m.match_id = :id")
                .param("id", id)
                .query((row, _) -> match(row))
                .optional();
    }

    Optional<Match> of(EntryKey key) {
        return sql.sql(OF_ENTRY)
                .param("statement", key.statementId())
                .param("line", key.line())
                .query((row, _) -> match(row))
                .optional();
    }

    /** Matches that are proposed or of which it is proposed to undo them, oldest proposal first. */
    List<Match> proposed(int limit) {
        return sql.sql(PROPOSED)
                .param("limit", limit)
                .query((row, _) -> match(row))
                .list();
    }

    /** Posted matches after one of them, by id. */
    List<Match> posted(UUID after, int limit) {
        return sql.sql(
                        MATCHES
                                + "WHERE m.state IN ('posted', 'undone') AND m.match_id > :after ORDER BY m.match_id LIMIT :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> match(row))
                .list();
    }

    void decide(UUID id, Match.State state, String by, Optional<UUID> entryId) {
        sql.sql(DECIDE)
                .param("id", id)
                .param("state", state.code())
                .param("by", by)
                .param("entry", entryId.orElse(null))
                .update();
        if (state == Match.State.REFUSED) {
            release(id);
        }
    }

    void proposeUndo(UUID id, Match.Undoing undoing) {
        sql.sql(PROPOSE_UNDO)
                .param("id", id)
                .param("by", undoing.by())
                .param("at", undoing.at().atOffset(ZoneOffset.UTC))
                .param("reason", undoing.reason())
                .update();
    }

    /** Lets a match stand that somebody has proposed to undo. */
    void keep(UUID id) {
        sql.sql(KEEP).param("id", id).update();
    }

    Optional<Match.Undoing> undoing(UUID id) {
        return sql.sql(UNDOING)
                .param("id", id)
                .query((row, _) -> new Match.Undoing(
                        row.getString("undo_reason"),
                        row.getString("undo_proposed_by"),
                        row.getObject("undo_proposed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void undo(UUID id, String by, LocalDate day, String reason) {
        sql.sql(UNDO)
                .param("id", id)
                .param("by", by)
                .param("day", day)
                .param("reason", reason)
                .update();
        release(id);
    }

    private void release(UUID id) {
        sql.sql("UPDATE reconciliation.match_entry SET active = false WHERE match_id = :id")
                .param("id", id)
                .update();
    }

    Match.Content content(UUID id) {
        var entries = sql.sql(ENTRIES)
                .param("id", id)
                .query((row, _) -> StatementStore.entry(row))
                .list();
        var parts = sql.sql(PARTS).param("id", id).query((row, _) -> part(row)).list();
        return new Match.Content(entries, parts);
    }

    /** What posted matches settle of each channel's day. */
    Map<ChannelDay, Settled> settled(LocalDate from, LocalDate to) {
        var settled = new HashMap<ChannelDay, Settled>();
        sql.sql(SETTLED)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> part(row))
                .list()
                .forEach(sum -> settled.put(
                        new ChannelDay(sum.channel(), sum.day()),
                        new Settled(sum.received(), sum.fee(), sum.writtenOff())));
        return settled;
    }

    /** What matches took from each channel's settlement account, by the day it counts from. */
    Map<ChannelDay, Rupiah> moved(LocalDate from, LocalDate to) {
        var moved = new HashMap<ChannelDay, Rupiah>();
        sql.sql(MOVED).param("from", from).param("to", to).query(row -> {
            moved.put(
                    new ChannelDay(row.getString("channel"), row.getObject("moved_on", LocalDate.class)),
                    Rupiah.of(row.getLong("amount_idr")));
        });
        return moved;
    }

    /** Days about which a proposal waits. */
    Set<ChannelDay> proposedDays() {
        return new HashSet<>(sql.sql(PROPOSED_DAYS)
                .query((row, _) -> new ChannelDay(row.getString("channel"), row.getObject("day_on", LocalDate.class)))
                .list());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("channel"),
                row.getObject("day_on", LocalDate.class),
                Rupiah.of(row.getLong("received_idr")),
                Rupiah.of(row.getLong("fee_idr")),
                Rupiah.of(row.getLong("written_off_idr")));
    }

    private static Match match(ResultSet row) throws SQLException {
        var said = new Match.Said(
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("decided_by")));
        return new Match(
                row.getObject("match_id", UUID.class),
                Match.Rule.valueOf(row.getString("rule").toUpperCase(Locale.ROOT)),
                Match.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("account_no"),
                row.getObject("valued_on", LocalDate.class),
                Rupiah.of(row.getLong("received_idr")),
                row.getString("against"),
                said,
                Optional.ofNullable(row.getObject("entry_id", UUID.class)));
    }
}
