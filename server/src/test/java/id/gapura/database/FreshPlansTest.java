package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FreshPlansTest {
    private static final int OFTEN = 20;

    private final Database database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void no_plan_is_kept_of_what_is_planned_anew_however_often_it_is_asked() {
        assertThat(plansKept(JdbcClient.create(database.dataSource()), "kept")).isOne();
        assertThat(plansKept(FreshPlans.of(database.dataSource()), "anew")).isZero();
    }

    /** After asking often over one connection. */
    private long plansKept(JdbcClient sql, String name) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        return Objects.requireNonNull(transaction.execute(_ -> {
            for (int i = 0; i < OFTEN; i++) {
                assertThat(sql.sql("SELECT :i::int AS " + name)
                                .param("i", i)
                                .query(Integer.class)
                                .single())
                        .isEqualTo(i);
            }
            return sql.sql("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE :text")
                    .param("text", "SELECT $1::int AS " + name)
                    .query(Long.class)
                    .single();
        }));
    }
}
