package id.gapura.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.database.Database;
import id.gapura.database.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

class AppendOnlyTest {
    private static final Database DATABASE = TestDatabase.fresh();

    private final JdbcClient sql = JdbcClient.create(DATABASE.dataSource());

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of("entry", "posting", "reversal", "seal", "daily_sum")
                .flatMap(table -> Stream.of(
                                "UPDATE ledger.%s SET %s = %s", "DELETE FROM ledger.%s", "TRUNCATE ledger.%s")
                        .map(act -> act.formatted(table, column(table), column(table)))
                        .flatMap(act -> Stream.of(act, "RESET ROLE; " + act))
                        .map(Arguments::of));
    }

    private static String column(String table) {
        return table.equals("seal") || table.equals("daily_sum") ? "sealed_on" : "book_id";
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_program_cannot_change_or_take_away_anything(String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update())
                .as("the program's role may: " + statement)
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void every_table_of_the_ledger_is_among_those_tried() {
        assertThat(sql.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'ledger'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("entry", "posting", "reversal", "seal", "daily_sum");
    }
}
