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
    private static final String COLUMNS = "SELECT message_id, phone_index, channel, tries, carrier, via ";
    private static final String DUE = COLUMNS + """
            FROM messaging.dispatch
            WHERE taken_at IS NULL AND due_at <= :now
            ORDER BY urgency, due_at, message_id
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """;
    private static final String LEFT_TAKEN = COLUMNS + """
            FROM messaging.dispatch
            WHERE taken_at <= :before
            ORDER BY taken_at, message_id
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
            """;
    private static final String TAKE = """
            UPDATE messaging.dispatch d SET taken_at = :now, carrier = t.carrier, via = t.via
            FROM unnest(:ids::uuid[], :carriers::text[], :channels::text[]) AS t (message_id, carrier, via)
            WHERE d.message_id = t.message_id
            """;
    private static final String GIVE_BACK = """
            UPDATE messaging.dispatch d SET taken_at = NULL, channel = t.channel, due_at = t.due, tries = t.tries
            FROM unnest(:ids::uuid[], :channels::text[], :dues::timestamptz[], :tries::bigint[])
                AS t (message_id, channel, due, tries)
            WHERE d.message_id = t.message_id
            """;
    private static final String LEAVE = "DELETE FROM messaging.dispatch WHERE message_id = ANY (:ids::uuid[])";

    private static final String WITHDRAW = """
            DELETE FROM messaging.dispatch WHERE message_id = ANY (:ids::uuid[]) AND taken_at IS NULL RETURNING message_id
            """;

    private static final String WITH = """
            SELECT EXISTS (SELECT FROM messaging.dispatch
                           WHERE message_id = :id AND taken_at IS NOT NULL AND carrier = :carrier)
            """;

    private static final String IS_OUT = """
            SELECT EXISTS (SELECT FROM messaging.dispatch WHERE message_id = :id AND taken_at IS NOT NULL AND via = :via)
            """;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 7;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Dispatches(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /**
     * By whom a message goes, and as what.
     *
     * @param carrier empty when nobody carries it
     */
    record Route(String carrier, Channel channel) {}

    /**
     * The place of one message in the queue.
     *
     * @param channel by which it is wanted
     * @param tries by this channel that ended without its going
     * @param route by which it goes now, or was last tried
     */
    record Ticket(UUID id, UUID phone, Channel channel, int tries, Route route) {
        Ticket by(Route chosen) {
            return new Ticket(id, phone, channel, tries, chosen);
        }

        /** Wanted by another channel from now on. */
        Ticket instead(Channel other) {
            return new Ticket(id, phone, other, tries, route);
        }

        /** How long to wait once every route was tried: twice as long each time, up to ten minutes. */
        Duration pause() {
            var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
            return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        }
    }

    /** A ticket that goes back into the queue. */
    record Return(Ticket ticket, Instant due, int tries) {}

    /** Takes what is due, the most urgent first, for the routes that {@code choose} names. */
    List<Ticket> take(int limit, Instant now, Function<Ticket, Route> choose) {
        return taken(
                now,
                () -> sql
                        .sql(DUE)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("limit", limit)
                        .query((row, _) -> ticket(row))
                        .list()
                        .stream()
                        .map(ticket -> ticket.by(choose.apply(ticket)))
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
                    .param(
                            "carriers",
                            Columns.texts(tickets, ticket -> ticket.route().carrier()))
                    .param(
                            "channels",
                            Columns.texts(
                                    tickets, ticket -> ticket.route().channel().code()))
                    .update();
            return tickets;
        }));
    }

    /** For another try later. */
    void giveBack(List<Return> returns) {
        sql.sql(GIVE_BACK)
                .param("ids", Columns.texts(returns, one -> one.ticket().id()))
                .param(
                        "channels",
                        Columns.texts(returns, one -> one.ticket().channel().code()))
                .param("dues", Columns.texts(returns, Return::due))
                .param("tries", Columns.longs(returns, Return::tries))
                .update();
    }

    void leave(List<UUID> messageIds) {
        sql.sql(LEAVE).param("ids", Columns.texts(messageIds, id -> id)).update();
    }

    /** Takes those out that nobody was handed; which they were. */
    List<UUID> withdraw(List<UUID> messageIds) {
        return sql.sql(WITHDRAW)
                .param("ids", Columns.texts(messageIds, id -> id))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whether a message was handed to a carrier whose answer is still to come. */
    boolean isWith(UUID id, String carrier) {
        return sql.sql(WITH)
                .param("id", id)
                .param("carrier", carrier)
                .query(Boolean.class)
                .single();
    }

    /** The same of any carrier, by one channel. */
    boolean isOut(UUID id, Channel via) {
        return sql.sql(IS_OUT)
                .param("id", id)
                .param("via", via.code())
                .query(Boolean.class)
                .single();
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        var channel = Channel.of(row.getString("channel"));
        return new Ticket(
                row.getObject("message_id", UUID.class),
                row.getObject("phone_index", UUID.class),
                channel,
                row.getInt("tries"),
                new Route(
                        row.getString("carrier"),
                        Channel.find(row.getString("via")).orElse(channel)));
    }
}
