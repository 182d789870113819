package id.gapura.database;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks questions that the server plans anew for the values of each. A question asked often gets one plan for all values
 * otherwise; where some values choose a dozen rows and others half the table, that plan is a bad one for most.
 */
public final class FreshPlans extends JdbcTemplate {
    private static final int NEVER = 0;

    private FreshPlans(DataSource dataSource) {
        super(dataSource);
    }

    public static JdbcClient of(DataSource dataSource) {
        return JdbcClient.create(new FreshPlans(dataSource));
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        statement.unwrap(PGStatement.class).setPrepareThreshold(NEVER);
    }
}
