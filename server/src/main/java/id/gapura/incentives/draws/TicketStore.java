package id.gapura.incentives.draws;

import id.gapura.database.Columns;
import id.gapura.incentives.drawing.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of tickets and of prizes handed over. */
final class TicketStore {
    private static final String INSERT_MEMBERS = """
            INSERT INTO incentives.draw_ticket (draw_id, ticket, worker_id, salt, holder_id)
            SELECT :draw, t, w, s, w FROM unnest(:tickets::text[], :workers::uuid[], :salts::text[]) AS u (t, w, s)
            """;
    private static final String INSERT_NUMBERS = """
            INSERT INTO incentives.draw_ticket (draw_id, ticket)
            SELECT :draw, t FROM unnest(:tickets::text[]) AS u (t)
            """;
    private static final String TICKETS =
            "SELECT draw_id, ticket, worker_id, salt, holder_id, place FROM incentives.draw_ticket ";
    private static final String FIND = TICKETS + "WHERE draw_id = :draw AND ticket = :ticket";
    private static final String WINNERS = TICKETS + "WHERE draw_id = :draw AND place IS NOT NULL ORDER BY place";
    private static final String OF_WORKER = TICKETS + """
            WHERE holder_id = :worker
              AND draw_id IN (SELECT draw_id FROM incentives.draw_step WHERE kind = 'fixed')
            ORDER BY draw_id DESC
            """;
    private static final String SET_PLACES = """
            UPDATE incentives.draw_ticket d SET place = u.p
            FROM unnest(:tickets::text[]) WITH ORDINALITY AS u (t, p)
            WHERE d.draw_id = :draw AND d.ticket = u.t
            """;
    private static final String HAND_OVER = """
            INSERT INTO incentives.draw_handover (draw_id, place, actor, at) VALUES (:draw, :place, :actor, :at)
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient sql;

    TicketStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insertMembers(UUID draw, Map<String, Owner> tickets) {
        var rows = List.copyOf(tickets.entrySet());
        sql.sql(INSERT_MEMBERS)
                .param("draw", draw)
                .param("tickets", Columns.texts(rows, Map.Entry::getKey))
                .param("workers", Columns.texts(rows, row -> row.getValue().worker()))
                .param("salts", Columns.texts(rows, row -> row.getValue().salt()))
                .update();
    }

    void insertNumbers(UUID draw, Collection<String> tickets) {
        sql.sql(INSERT_NUMBERS)
                .param("draw", draw)
                .param("tickets", Columns.texts(List.copyOf(tickets), ticket -> ticket))
                .update();
    }

    /** The list: each ticket with the seal that its owner on record makes, in the order of their characters. */
    List<Entry> entries(UUID draw) {
        return sql.sql(TICKETS + "WHERE draw_id = :draw ORDER BY ticket")
                .param("draw", draw)
                .query((row, _) -> ticket(row).entry())
                .list();
    }

    int count(UUID draw) {
        return sql.sql("SELECT count(*)::integer FROM incentives.draw_ticket WHERE draw_id = :draw")
                .param("draw", draw)
                .query(Integer.class)
                .single();
    }

    Optional<Ticket> find(UUID draw, String text) {
        return sql.sql(FIND)
                .param("draw", draw)
                .param("ticket", text)
                .query((row, _) -> ticket(row))
                .optional();
    }

    List<Ticket> winners(UUID draw) {
        return sql.sql(WINNERS)
                .param("draw", draw)
                .query((row, _) -> ticket(row))
                .list();
    }

    List<Ticket> of(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query((row, _) -> ticket(row))
                .list();
    }

    /** Those that somebody else holds than whom they were written for. */
    List<Ticket> passedOn(UUID draw) {
        return sql.sql(TICKETS + "WHERE draw_id = :draw AND holder_id <> worker_id ORDER BY ticket")
                .param("draw", draw)
                .query((row, _) -> ticket(row))
                .list();
    }

    /** What one worker holds another holds from now on. */
    void move(UUID from, UUID to) {
        sql.sql("UPDATE incentives.draw_ticket SET holder_id = :to WHERE holder_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Says who won, the first prize first. */
    void setPlaces(UUID draw, List<String> winners) {
        sql.sql(SET_PLACES)
                .param("draw", draw)
                .param("tickets", Columns.texts(winners, ticket -> ticket))
                .update();
    }

    /** Whether it was not handed over before. */
    boolean handOver(UUID draw, Handover handover) {
        return sql.sql(HAND_OVER)
                        .param("draw", draw)
                        .param("place", handover.place())
                        .param("actor", handover.actor())
                        .param("at", handover.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    SortedMap<Integer, Handover> handovers(UUID draw) {
        var found = new TreeMap<Integer, Handover>();
        sql.sql("SELECT place, actor, at FROM incentives.draw_handover WHERE draw_id = :draw")
                .param("draw", draw)
                .query((row, _) -> new Handover(
                        row.getInt("place"),
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(one -> found.put(one.place(), one));
        return found;
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        var worker = Optional.ofNullable(row.getObject("worker_id", UUID.class));
        var salt = row.getString("salt");
        var holder = row.getObject("holder_id", UUID.class);
        int place = row.getInt("place");
        return new Ticket(
                row.getObject("draw_id", UUID.class),
                row.getString("ticket"),
                worker.map(id -> new Owner(id, salt, holder)),
                place == 0 ? OptionalInt.empty() : OptionalInt.of(place));
    }
}
