package id.gapura.bench;

import id.gapura.bench.Load.Measured;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The rows that one payment becomes, written without our code and known to be committed: inbox, payment, month; the
 * channel's and the member's ledger entry with their five lines; the member's cover and the note that it moved. Into
 * tables like ours, keys and indexes included, each client over a connection that it keeps and in the name of a channel
 * of its own. Members pay in turn, as they do through the intake; nothing is looked up, checked or reckoned.
 */
final class RawLoops implements AutoCloseable {
    private static final String INBOX = """
            INSERT INTO raw.inbox (channel, external_id, payment_id, body_index, received_at, worker_id, first_month_on, months)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO NOTHING
            """;
    private static final String PAYMENT = """
            INSERT INTO raw.payment (worker_id, payment_id, channel, external_id, amount_idr, paid_at, received_at, file_id)
            VALUES (?, ?, ?, ?, 8400, ?, ?, ?)
            """;
    private static final String MONTH = """
            INSERT INTO raw.paid_month (worker_id, month_on, payment_id, jkk_idr, jkm_idr, jht_idr) VALUES (?, ?, ?, 5000, 3400, 0)
            """;
    private static final String ENTRIES = """
            INSERT INTO raw.entry (book_id, entry_id, kind, value_on, recorded_at)
            VALUES (?, ?, 'collection', ?, ?), (?, ?, 'contribution', ?, ?)
            """;
    private static final String POSTINGS = """
            INSERT INTO raw.posting (book_id, entry_id, line, account, amount_idr, recorded_at)
            VALUES (?, ?, 1, 'settlement:raw', 8400, ?), (?, ?, 2, 'collection:raw', -8400, ?),
                   (?, ?, 1, 'collection:raw', 8400, ?), (?, ?, 2, 'fund:JKK', -5000, ?), (?, ?, 3, 'fund:JKM', -3400, ?)
            """;
    private static final String COVER = """
            UPDATE raw.member SET spell = 1, run_from_on = ?, last_paid_on = ?, protected_until_on = ?, lapses_on = ?
            WHERE worker_id = ?
            """;
    private static final String NOTE = """
            INSERT INTO raw.cover_move (note_id, region_code, protected_until_on, change)
            VALUES (?, '99.01.01.2001', ?, -1), (?, '99.01.01.2001', ?, 1)
            """;
    private static final List<String> FOUR = List.of(
            INBOX,
            "WITH paid AS (" + PAYMENT + ") " + MONTH,
            "WITH booked AS (" + ENTRIES + ") " + POSTINGS,
            "WITH covered AS (" + COVER + ") " + NOTE);
    private static final List<String> ONE = List.of("WITH claimed AS (" + INBOX + "), paid AS (" + PAYMENT
            + "), month AS (" + MONTH + "), booked AS (" + ENTRIES + "), posted AS (" + POSTINGS + "), covered AS ("
            + COVER + ") " + NOTE);
    /** The same rows of many payments in one statement. */
    private static final String MANY = """
            WITH given AS MATERIALIZED (
                SELECT worker, payment, entry, month, (month + INTERVAL '1 month' - INTERVAL '1 day')::date AS month_end,
                       now() AS at
                FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::date[]) AS g (worker, payment, entry, month)
            ), claimed AS (
                INSERT INTO raw.inbox (channel, external_id, payment_id, body_index, received_at, worker_id, first_month_on, months)
                SELECT ?, payment::text, payment, entry, at, worker, month, 1 FROM given ON CONFLICT DO NOTHING
            ), paid AS (
                INSERT INTO raw.payment (worker_id, payment_id, channel, external_id, amount_idr, paid_at, received_at, file_id)
                SELECT worker, payment, 'raw', payment::text, 8400, at, at, entry FROM given
            ), months AS (
                INSERT INTO raw.paid_month (worker_id, month_on, payment_id, jkk_idr, jkm_idr, jht_idr)
                SELECT worker, month, payment, 5000, 3400, 0 FROM given
            ), booked AS (
                INSERT INTO raw.entry (book_id, entry_id, kind, value_on, recorded_at)
                SELECT payment, entry, 'collection', month, at FROM given
                UNION ALL SELECT worker, entry, 'contribution', month, at FROM given
            ), posted AS (
                INSERT INTO raw.posting (book_id, entry_id, line, account, amount_idr, recorded_at)
                SELECT payment, entry, 1, 'settlement:raw', 8400, at FROM given
                UNION ALL SELECT payment, entry, 2, 'collection:raw', -8400, at FROM given
                UNION ALL SELECT worker, entry, 1, 'collection:raw', 8400, at FROM given
                UNION ALL SELECT worker, entry, 2, 'fund:JKK', -5000, at FROM given
                UNION ALL SELECT worker, entry, 3, 'fund:JKM', -3400, at FROM given
            ), covered AS (
                UPDATE raw.member m
                SET spell = 1, run_from_on = month, last_paid_on = month, protected_until_on = month_end, lapses_on = month_end
                FROM given WHERE m.worker_id = given.worker
            )
            INSERT INTO raw.cover_move (note_id, region_code, protected_until_on, change)
            SELECT payment, '99.01.01.2001', month, -1 FROM given
            UNION ALL SELECT payment, '99.01.01.2001', month_end, 1 FROM given
            """;

    private static final List<String> TABLES = List.of(
            "contributions.inbox",
            "contributions.payment",
            "contributions.paid_month",
            "ledger.entry",
            "ledger.posting",
            "membership.member",
            "membership.cover_move");

    private final DataSource server;
    private final Ids ids = new Ids(InstantSource.system(), new SecureRandom());
    private final List<UUID> members;
    private final List<Connection> connections = new ArrayList<>();
    private final AtomicLong next = new AtomicLong();

    /**
     * @param server connections of the schema's owner
     * @param members who pay in turn, each the next month
     */
    RawLoops(DataSource server, List<UUID> members) {
        this.server = server;
        this.members = members;
    }

    void makeTables() {
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA raw");
            for (var table : TABLES) {
                statement.execute("CREATE TABLE raw." + table.substring(table.indexOf('.') + 1) + " (LIKE " + table
                        + " INCLUDING ALL)");
            }
            statement.execute("INSERT INTO raw.member SELECT * FROM membership.member");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the loops and takes away what they wrote, so that the server has none of it to sweep or to write any more. */
    void dropTables() {
        close();
        connections.clear();
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA raw CASCADE");
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A transaction of four statements a payment. */
    Measured fourStatements(int clients, Duration spell) {
        return Load.asFastAsItGoes(clients, spell, client -> new Loop(client, FOUR));
    }

    /** One statement a payment, a transaction by itself. */
    Measured oneStatement(int clients, Duration spell) {
        return Load.asFastAsItGoes(clients, spell, client -> new Loop(client, ONE));
    }

    /** One statement for so many payments, a transaction by itself: what the server can do at best. */
    Measured manyPayments(int clients, Duration spell, int size) {
        return Load.asFastAsItGoes(clients, spell, client -> new Batches(client, size));
    }

    private Row row() {
        long turn = next.getAndIncrement();
        var worker = members.get((int) (turn % members.size()));
        return new Row(worker, turn / members.size(), ids.next(), ids.next());
    }

    private Connection connection(int client) throws SQLException {
        while (connections.size() <= client) {
            connections.add(server.getConnection());
        }
        return connections.get(client);
    }

    @Override
    public void close() {
        try {
            for (var connection : connections) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One client of a loop. */
    private final class Loop implements Load.Client {
        private final String channel;
        private final Connection connection;
        private final List<Statement> statements = new ArrayList<>();

        private Loop(int client, List<String> texts) {
            this.channel = "raw-" + client;
            try {
                this.connection = connection(client);
                this.connection.setAutoCommit(texts.size() == 1);
                for (var text : texts) {
                    int parameters = (int) text.chars().filter(c -> c == '?').count();
                    statements.add(new Statement(connection.prepareStatement(text), parameters));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Runnable next() {
            var row = row();
            return () -> insert(row);
        }

        private void insert(Row row) {
            try {
                var values = values(row);
                int from = 0;
                for (var statement : statements) {
                    for (int i = 1; i <= statement.parameters; i++) {
                        statement.prepared.setObject(i, values.get(from++));
                    }
                    statement.prepared.execute();
                }
                if (statements.size() > 1) {
                    connection.commit();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private List<Object> values(Row row) {
            var now = InstantSource.system().instant().atOffset(ZoneOffset.UTC);
            var day = row.firstOfMonth();
            var end = day.plusMonths(1).minusDays(1);
            var values = new ArrayList<Object>();
            values.addAll(List.of(channel, row.payment.toString(), row.payment, row.entry, now, row.worker, day));
            values.addAll(List.of(row.worker, row.payment, channel, row.payment.toString(), now, now, row.entry));
            values.addAll(List.of(row.worker, day, row.payment));
            values.addAll(List.of(row.payment, row.entry, day, now, row.worker, row.entry, day, now));
            for (int line = 0; line < 5; line++) {
                values.addAll(List.of(line < 2 ? row.payment : row.worker, row.entry, now));
            }
            values.addAll(List.of(day, day, end, end, row.worker));
            values.addAll(List.of(row.payment, day, row.payment, end));
            return values;
        }

        @Override
        public void close() {
            try {
                for (var statement : statements) {
                    statement.prepared.close();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Statement(PreparedStatement prepared, int parameters) {}

    /** A client that pays for many at a time. */
    private final class Batches implements Load.Client {
        private final String channel;
        private final Connection connection;
        private final int size;
        private final PreparedStatement prepared;

        private Batches(int client, int size) {
            this.channel = "raw-batch-" + client;
            this.size = size;
            try {
                this.connection = connection(client);
                this.connection.setAutoCommit(true);
                this.prepared = connection.prepareStatement(MANY);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Runnable next() {
            var rows = Stream.generate(RawLoops.this::row).limit(size).toList();
            return () -> insert(rows);
        }

        private void insert(List<Row> rows) {
            try {
                prepared.setArray(1, array("uuid", rows, Row::worker));
                prepared.setArray(2, array("uuid", rows, Row::payment));
                prepared.setArray(3, array("uuid", rows, Row::entry));
                prepared.setArray(4, array("date", rows, row -> Date.valueOf(row.firstOfMonth())));
                prepared.setString(5, channel);
                prepared.execute();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private Array array(String type, List<Row> rows, Function<Row, Object> value) throws SQLException {
            return connection.createArrayOf(type, rows.stream().map(value).toArray());
        }

        @Override
        public void close() {
            try {
                prepared.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Row(UUID worker, long month, UUID payment, UUID entry) {
        private LocalDate firstOfMonth() {
            return Jakarta.today(InstantSource.system()).withDayOfMonth(1).plusMonths(month);
        }
    }
}
