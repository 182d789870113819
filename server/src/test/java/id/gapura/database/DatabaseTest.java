package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {
    private static final Database DATABASE = TestDatabase.fresh();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void the_program_runs_as_gapura_app() {
        var user = JdbcClient.create(DATABASE.dataSource())
                .sql("select current_user")
                .query(String.class)
                .single();

        assertThat(user).isEqualTo("gapura_app");
    }
}
