package id.gapura.messaging;

import id.gapura.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The queue of messages to send. A ticket is taken before its message is handed to a carrier and leaves the queue with the
 * answer; one that stays taken is a message of which nobody knows yet whether it went.
 */
final class Dispatches {
    private static final String DUE = """
            SELECT message_id, phone_index, channel, tries, carrier FROM messaging.dispatch
            WHERE taken_at IS NULL AND due_at <= :now
            ORDER BY urgency, due_at, message_id
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """;
    private static final String LEFT_TAKEN = """
            SELECT message_id, phone_index, channel, tries, carrier FROM messaging.dispatch
            WHERE taken_at <= :before
            ORDER BY taken_at, message_id
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """;
    private static final String TAKE = """
            UPDATE messaging.dispatch d SET taken_at = :now, carrier = t.carrier, tries = d.tries + 1
            FROM unnest(:ids::uuid[], :carriers::text[]) AS t (message_id, carrier)
            WHERE d.message_id = t.message_id
            """;
    private static final String GIVE_BACK = """
            UPDATE messaging.dispatch d SET taken_at = NULL, due_at = :now + t.pause * interval '1 second'
            FROM unnest(:ids::uuid[], :pauses::bigint[]) AS t (message_id, pause)
            WHERE d.message_id = t.message_id
            """;
    private static final String LEAVE = "DELETE FROM messaging.dispatch WHERE message_id = ANY (:ids::uuid[])";

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int FIRST_PAUSE_SECONDS = 5;
    private static final int MOST_DOUBLINGS = 7;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Dispatches(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /**
     * The place of one message in the queue.
     *
     * @param carrier that has it or had it last; may be empty
     */
    record Ticket(UUID id, UUID phone, Channel channel, int tries, String carrier) {
        Ticket with(String chosen) {
            return new Ticket(id, phone, channel, tries, chosen);
        }

        /** How long to wait after a carrier said later: twice as long each time, up to ten minutes. */
        long pauseSeconds() {
            return Math.min(LONGEST_PAUSE.toSeconds(), (long) FIRST_PAUSE_SECONDS << Math.min(tries, MOST_DOUBLINGS));
        }
    }

    /** Takes what is due, the most urgent first, for the carriers that {@code choose} names. */
    List<Ticket> take(int limit, Instant now, Function<Ticket, String> choose) {
        return taken(
                now,
                () -> sql
                        .sql(DUE)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("limit", limit)
                        .query((row, _) -> ticket(row))
                        .list()
                        .stream()
                        .map(ticket -> ticket.with(choose.apply(ticket)))
                        .toList());
    }

    /** Takes over what was taken before a moment and has not left the queue. */
    List<Ticket> takeOver(int limit, Instant now, Instant before) {
        return taken(
                now,
                () -> sql.sql(LEFT_TAKEN)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .param("limit", limit)
                        .query((row, _) -> ticket(row))
                        .list());
    }

    private List<Ticket> taken(Instant now, Supplier<List<Ticket>> found) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var tickets = found.get();
            sql.sql(TAKE)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("ids", Columns.texts(tickets, Ticket::id))
                    .param("carriers", Columns.texts(tickets, Ticket::carrier))
                    .update();
            return tickets;
        }));
    }

    /** For another try later. */
    void giveBack(List<Ticket> tickets, Instant now) {
        sql.sql(GIVE_BACK)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", Columns.texts(tickets, Ticket::id))
                .param("pauses", Columns.longs(tickets, Ticket::pauseSeconds))
                .update();
    }

    void leave(List<Ticket> tickets) {
        sql.sql(LEAVE).param("ids", Columns.texts(tickets, Ticket::id)).update();
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        return new Ticket(
                row.getObject("message_id", UUID.class),
                row.getObject("phone_index", UUID.class),
                Channel.of(row.getString("channel")),
                row.getInt("tries"),
                row.getString("carrier"));
    }
}
