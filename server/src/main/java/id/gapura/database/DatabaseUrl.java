package id.gapura.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The address of a PostgreSQL database, user and password included; never printed.
 *
 * @param text {@code jdbc:postgresql://host:port/database?user=…&password=…}
 */
record DatabaseUrl(String text) {
    private static final String FORM = "jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD";
    private static final Pattern ACCEPTED = Pattern.compile("jdbc:postgresql:(//[\\w.:,\\[\\]-]*/)?[\\w.$+-]*(\\?.*)?");
    private static final int OLDEST_VERSION = 15;

    /** Refuses anything else before it can reach a message: people put passwords where they do not belong. */
    DatabaseUrl {
        if (!ACCEPTED.matcher(text).matches()) {
            throw new DatabaseUnavailableException("The database address is not understood; it must look like " + FORM);
        }
    }

    /** Connections as the owner of the schema, one at a time, without a pool. */
    PGSimpleDataSource toDataSource() {
        var source = new PGSimpleDataSource();
        try {
            source.setURL(text);
        } catch (IllegalArgumentException e) {
            throw new DatabaseUnavailableException("The database address has a wrong part; it must look like " + FORM);
        }
        source.setApplicationName("gapura");
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        // Otherwise error messages carry the values of rows, the NIK among them.
        source.setLogServerErrorDetail(false);
        return source;
    }

    /** Another database of the same server. */
    DatabaseUrl named(String database) {
        return new DatabaseUrl(text.replaceFirst("^([^?]*[:/])[^:/?]*", "$1" + database));
    }

    /** Connects once, so that what is wrong is said at the start and in one line. */
    void check() {
        var source = toDataSource();
        try (var connection = source.getConnection()) {
            requireUsable(connection, where(source));
        } catch (SQLException e) {
            throw new DatabaseUnavailableException("Database " + where(source) + ": " + reason(e), e);
        }
    }

    private static void requireUsable(Connection connection, String where) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw new DatabaseUnavailableException(
                    "Database %s is PostgreSQL %d; at least %d is needed".formatted(where, version, OLDEST_VERSION));
        }
        if (isReadOnly(connection)) {
            throw new DatabaseUnavailableException("Database %s is a read-only standby".formatted(where));
        }
    }

    private static boolean isReadOnly(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_is_in_recovery()")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String where(PGSimpleDataSource source) {
        var ports = source.getPortNumbers();
        var hosts = source.getServerNames();
        return Stream.iterate(0, i -> i < hosts.length, i -> i + 1)
                .map(i -> hosts[i] + (ports[i] == 0 ? "" : ":" + ports[i]))
                .collect(Collectors.joining(",", "", "/" + source.getDatabaseName()));
    }

    private static String reason(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case "28P01", "28000" -> "user or password refused";
            case "3D000" -> "no such database";
            case "53300" -> "too many connections";
            case "57P03" -> "the server is starting or stopping";
            default -> String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot connect");
        };
    }

    @Override
    public String toString() {
        return "DatabaseUrl";
    }
}
