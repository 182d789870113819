package id.gapura.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections of a user of their own who may what {@code gapura_app} may and nothing else, so that whatever a statement is
 * made to say, {@code RESET ROLE} included, it does not get the owner's rights. There is one such user for each owner; its
 * password follows from the owner's and is stored nowhere.
 *
 * <p>Where the owner may not make users, or the server lets only the owner in, the connections are the owner's own, and a
 * warning says so.
 */
final class ProgramLogin extends AbstractDataSource {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramLogin.class);
    private static final String NAME = "gapura_app_for_";
    private static final int LONGEST_NAME = 63;
    private static final String PURPOSE = "login of the program";
    /** What who comes second hears where two make the same user at once: it is there, or it is just being changed. */
    private static final Set<String> MET = Set.of("42710", "23505", "XX000");

    private static final int TRIES = 5;

    private static final String REFUSED = "28";
    private static final String FORBIDDEN = "42501";

    private final PGSimpleDataSource owner;
    private final PGSimpleDataSource own;
    private final String password;
    private volatile @Nullable DataSource chosen;

    ProgramLogin(DatabaseUrl url) {
        owner = url.toDataSource();
        own = url.toDataSource();
        var name = NAME + owner.getUser();
        own.setUser(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        password = derived(String.valueOf(owner.getPassword()));
        own.setPassword(password);
    }

    /** Of an owner who needs no password none can be derived that others do not know. */
    private boolean hasSecret() {
        return owner.getUser() != null
                && owner.getPassword() != null
                && !owner.getPassword().isEmpty();
    }

    /**
     * Makes the user where there is none and the owner may.
     *
     * @throws DatabaseUnavailableException if the server cannot
     */
    void prepare() {
        try (var connection = owner.getConnection()) {
            if (hasSecret() && !exists(connection)) {
                make(connection);
            }
        } catch (SQLException e) {
            if (!isRefusal(e)) {
                throw new DatabaseUnavailableException("The database makes no user for the program", e);
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        var known = chosen;
        return known == null ? first() : known.getConnection();
    }

    private synchronized Connection first() throws SQLException {
        if (!hasSecret()) {
            return owners("no password");
        }
        try {
            return remembered(own);
        } catch (SQLException e) {
            if (!isRefusal(e)) {
                throw e;
            }
        }
        try (var connection = owner.getConnection()) {
            make(connection);
            return remembered(own);
        } catch (SQLException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            return owners(e.getSQLState());
        }
    }

    private Connection owners(String why) throws SQLException {
        LOG.warn("database.owners-login reason={}", why);
        return remembered(owner);
    }

    private Connection remembered(DataSource source) throws SQLException {
        var connection = source.getConnection();
        chosen = source;
        return connection;
    }

    private boolean exists(Connection connection) throws SQLException {
        try (var asked = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            asked.setString(1, own.getUser());
            return asked.executeQuery().next();
        }
    }

    /** The owner of several databases may be migrating another one. */
    private void make(Connection connection) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                makeOnce(connection);
                return;
            } catch (SQLException e) {
                if (attempt == TRIES || !MET.contains(String.valueOf(e.getSQLState()))) {
                    throw e;
                }
            }
        }
    }

    /** Also for a user whose password is another, because the owner's was changed. */
    private void makeOnce(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        var name = postgres.escapeIdentifier(own.getUser());
        try (var statement = connection.createStatement()) {
            if (!exists(connection)) {
                statement.execute("create role " + name + " nologin");
            }
            statement.execute("grant gapura_app to " + name);
            postgres.alterUserPassword(own.getUser(), password.toCharArray(), null);
            statement.execute("alter role " + name + " login");
        }
    }

    private static boolean isRefusal(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith(REFUSED) || state.equals(FORBIDDEN);
    }

    private static String derived(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(PURPOSE.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setLoginTimeout(int seconds) {
        owner.setLoginTimeout(seconds);
        own.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return own.getLoginTimeout();
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException("the program has one user");
    }
}
