package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ChangesTest {
    private static final String INSERT =
            "insert into sample.coin (id, worth) select * from unnest(:ids::text[], :worths::int[])";
    private static final String DOUBLE = "update sample.coin set worth = worth * 2 where worth >= :least";
    private static final Database DATABASE = TestDatabase.fresh();

    private final JdbcClient client = JdbcClient.create(DATABASE.dataSource());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(DATABASE.dataSource()));

    @BeforeAll
    static void create_table() {
        TestDatabase.asOwner(DATABASE, """
                create schema sample;
                create table sample.coin (id text primary key, worth integer);
                select database.place_local('sample.coin');
                select database.grant_read_write('sample');
                """);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void no_coins() {
        client.sql("delete from sample.coin").update();
    }

    @Test
    void each_sees_what_those_before_it_did_again_and_again() {
        for (int round = 0; round < 12; round++) {
            var changes = new Changes();
            coin(changes, "c" + round, 100);
            changes.add(DOUBLE).param("least", 100).mustChange(1);
            coin(changes, "d" + round, 50);
            send(changes);
            client.sql("update sample.coin set worth = 1").update();
        }

        assertThat(worths()).hasSize(24).containsOnly(1);
    }

    @Test
    void an_absent_value_is_stored_as_none() {
        var changes = new Changes();
        changes.add(INSERT)
                .param("ids", Columns.texts(List.of("a"), id -> id))
                .param("worths", Columns.texts(List.of("a"), _ -> null));
        send(changes);

        assertThat(client.sql("select worth is null from sample.coin")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void too_few_rows_changed_are_another_transaction_that_was_faster() {
        var changes = new Changes();
        coin(changes, "a", 50);
        changes.add(DOUBLE).param("least", 100).mustChange(1);
        coin(changes, "b", 50);

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> send(changes));
        assertThat(worths()).isEmpty();
    }

    @Test
    void a_key_that_is_taken_undoes_all_of_them() {
        var changes = new Changes();
        coin(changes, "a", 1);
        coin(changes, "a", 2);

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> send(changes));
        assertThat(worths()).isEmpty();
    }

    @Test
    void nothing_to_change_needs_no_server() {
        new Changes().send(DATABASE.dataSource());

        assertThat(worths()).isEmpty();
    }

    private static void coin(Changes changes, String id, long worth) {
        changes.add(INSERT)
                .param("ids", Columns.texts(List.of(id), text -> text))
                .param("worths", Columns.longs(List.of(worth), Long::longValue))
                .mustChange(1);
    }

    private void send(Changes changes) {
        transaction.executeWithoutResult(_ -> changes.send(DATABASE.dataSource()));
    }

    private List<Integer> worths() {
        return client.sql("select worth from sample.coin")
                .query((row, _) -> row.getInt("worth"))
                .list();
    }
}
