package id.gapura.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Rows in PostgreSQL's binary COPY format, the fastest way in. Values are added in the order of the columns.
 *
 * <p>Format: {@code https://www.postgresql.org/docs/18/sql-copy.html}, "Binary Format". Not thread-safe.
 */
public final class CopyRows {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int NULL = -1;
    private static final int TEXT_OID = 25;
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
    private static final long EPOCH_DAY = EPOCH.toEpochDay();
    private static final Instant EPOCH_INSTANT = Instant.parse("2000-01-01T00:00:00Z");

    private byte[] bytes = new byte[1 << 16];
    private int size;

    public CopyRows() {
        raw(SIGNATURE);
        int4(0);
        int4(0);
    }

    /** Begins a row of so many columns. */
    public CopyRows row(int columns) {
        return int2(columns);
    }

    public CopyRows uuid(UUID value) {
        int4(16);
        int8(value.getMostSignificantBits());
        return int8(value.getLeastSignificantBits());
    }

    public CopyRows text(String value) {
        return bytea(value.getBytes(StandardCharsets.UTF_8));
    }

    public CopyRows text(Optional<String> value) {
        return value.map(this::text).orElseGet(this::none);
    }

    public CopyRows bytea(byte[] value) {
        int4(value.length);
        return raw(value);
    }

    public CopyRows date(LocalDate value) {
        int4(4);
        return int4((int) (value.toEpochDay() - EPOCH_DAY));
    }

    public CopyRows instant(Instant value) {
        int4(8);
        return int8(ChronoUnit.MICROS.between(EPOCH_INSTANT, value));
    }

    public CopyRows bigint(long value) {
        int4(8);
        return int8(value);
    }

    public CopyRows smallint(int value) {
        int4(2);
        return int2(value);
    }

    public CopyRows integer(int value) {
        int4(4);
        return int4(value);
    }

    /** A text[] without nulls. */
    public CopyRows texts(List<String> values) {
        int start = size;
        int4(0);
        int4(values.isEmpty() ? 0 : 1).int4(0).int4(TEXT_OID);
        if (!values.isEmpty()) {
            int4(values.size()).int4(1);
            values.forEach(this::text);
        }
        int end = size;
        size = start;
        int4(end - start - 4);
        size = end;
        return this;
    }

    public CopyRows none() {
        return int4(NULL);
    }

    /**
     * Sends the rows within the caller's transaction.
     *
     * @param into table and columns, such as {@code registry.worker (worker_id, name)}
     * @return how many rows went in
     * @throws DuplicateKeyException if a row has the key of another; the transaction is lost
     */
    public long send(DataSource dataSource, String into) {
        int2(-1);
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return copy(connection, "COPY " + into + " FROM STDIN (FORMAT binary)");
        } catch (SQLException e) {
            // The server's message may quote a row; only its code goes on.
            var fault = "COPY failed with SQLSTATE " + e.getSQLState();
            throw UNIQUE_VIOLATION.equals(e.getSQLState())
                    ? new DuplicateKeyException(fault)
                    : new IllegalStateException(fault);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private long copy(Connection connection, String statement) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(bytes, 0, size);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private CopyRows int2(int value) {
        room(2);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
        return this;
    }

    private CopyRows int4(int value) {
        room(4);
        bytes[size++] = (byte) (value >> 24);
        bytes[size++] = (byte) (value >> 16);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
        return this;
    }

    private CopyRows int8(long value) {
        return int4((int) (value >> 32)).int4((int) value);
    }

    private CopyRows raw(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
