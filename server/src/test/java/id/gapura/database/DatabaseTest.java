package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class DatabaseTest {
    private static final String NIK = "9901010101900001";
    private static final Database DATABASE = TestDatabase.fresh();
    private final JdbcClient client = JdbcClient.create(DATABASE.dataSource());

    @BeforeAll
    static void create_tables() {
        TestDatabase.asOwner(DATABASE, """
                create schema sample;
                create table sample.note (id text primary key);
                create table sample.posting (id text primary key);
                create view sample.posting_view as select id from sample.posting;
                select database.place_local('sample.note');
                select database.place_local('sample.posting');
                select database.grant_append_only('sample.posting');
                select database.grant_read_write('sample');
                """);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void the_program_runs_with_the_rights_of_gapura_app() {
        for (var source : List.of(DATABASE.dataSource(), DATABASE.unforcedDataSource())) {
            var user = JdbcClient.create(source)
                    .sql("select current_user")
                    .query(String.class)
                    .single();

            assertThat(user).isEqualTo("gapura_app");
        }
    }

    @Test
    void the_program_signs_in_as_somebody_else_than_the_owner() {
        assertThat(sessionUser(DATABASE)).startsWith("gapura_app_for_");
    }

    @Test
    void an_owner_who_may_make_users_makes_one_for_the_program_and_again_after_a_new_password() {
        try (var place = new TestDatabase.OfUserMaker()) {
            for (var password : List.of("first", "second")) {
                try (var database = place.withPassword(password)) {
                    database.migrate();

                    assertThat(sessionUser(database)).startsWith("gapura_app_for_");
                }
            }
        }
    }

    private static String sessionUser(Database database) {
        return JdbcClient.create(database.dataSource())
                .sql("select session_user")
                .query(String.class)
                .single();
    }

    @Test
    void the_server_says_how_commits_are_forced_to_disk_save_for_notes_on_work() {
        assertThat(commits(DATABASE.dataSource())).isEqualTo(commits(DATABASE.ownerDataSource()));
        assertThat(commits(DATABASE.unforcedDataSource())).isEqualTo("off by session");
    }

    private static String commits(DataSource source) {
        return JdbcClient.create(source)
                .sql("select setting || ' by ' || source from pg_settings where name = 'synchronous_commit'")
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    membership.cover_move  | gen_random_uuid(), '99', current_date, 1
                    membership.member_note | gen_random_uuid(), array_fill(gen_random_uuid(), array[500])
                    jobs.scheduled_task    | 'task', i::text, null, now(), false, null, null, null, 0, null, 1
                    """)
    void the_sweeping_of_what_comes_and_goes_gives_no_room_back_as_everybody_would_wait_for_that(
            String table, String row) {
        var sql = JdbcClient.create(DATABASE.ownerDataSource());
        sql.sql("insert into %s select %s from generate_series(1, 2000) as i".formatted(table, row))
                .update();
        sql.sql("delete from " + table).update();
        long full = size(sql, table);

        sql.sql("vacuum " + table).update();

        assertThat(size(sql, table)).isGreaterThanOrEqualTo(full);
    }

    private static long size(JdbcClient sql, String table) {
        return sql.sql("select pg_table_size(:table::regclass)")
                .param("table", table)
                .query(Long.class)
                .single();
    }

    @Test
    void migrating_again_changes_nothing() {
        var before = migrations();

        DATABASE.migrate();

        assertThat(migrations()).isEqualTo(before).isPositive();
    }

    @Test
    void the_program_reads_and_writes_an_ordinary_table() {
        client.sql("insert into sample.note values ('a')").update();

        assertThat(client.sql("update sample.note set id = 'b' where id = 'a'").update())
                .isOne();
        assertThat(client.sql("delete from sample.note where id = 'b'").update())
                .isOne();
    }

    @Test
    void the_program_adds_to_an_append_only_table() {
        assertThat(client.sql("insert into sample.posting values ('a')").update())
                .isOne();
        assertThat(client.sql("select id from sample.posting")
                        .query(String.class)
                        .list())
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update sample.posting set id = 'b'",
                "update sample.posting_view set id = 'b'",
                "delete from sample.posting",
                "truncate sample.posting",
                "reset role; update sample.posting set id = 'b'",
                "reset role; alter table sample.posting add column note text",
                "drop table sample.note",
                "create table sample.other (id text)",
                "update database.table_placement set append_only = false"
            })
    void the_program_may_neither_change_history_nor_the_schema(String sql) {
        assertThatThrownBy(() -> client.sql(sql).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        PSQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void an_owner_who_is_no_superuser_migrates_and_runs() {
        try (var plain = TestDatabase.ownedByPlainUser()) {
            plain.migrate();

            assertThat(JdbcClient.create(plain.dataSource())
                            .sql("select count(*) from database.placement_violation")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(sessionUser(plain)).doesNotStartWith("gapura_app_for_");
        }
    }

    @Test
    void an_append_only_table_needs_a_placement_first() {
        assertThatThrownBy(() -> TestDatabase.asOwner(DATABASE, """
                        create table sample.undeclared (id text);
                        select database.grant_append_only('sample.undeclared')
                        """))
                .rootCause()
                .hasMessageContaining("declare the placement of sample.undeclared");
    }

    @Test
    void the_message_of_a_failed_statement_has_no_values() {
        client.sql("insert into sample.note values (?)").param(NIK).update();

        assertThatThrownBy(() -> client.sql("insert into sample.note values (?)")
                        .param(NIK)
                        .update())
                .rootCause()
                .message()
                .contains("note_pkey")
                .doesNotContain(NIK);
    }

    @Test
    void the_message_of_a_failed_batch_has_no_values() throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var insert = connection.prepareStatement("insert into sample.posting values (?)")) {
            for (int i = 0; i < 3; i++) {
                insert.setString(1, NIK);
                insert.addBatch();
            }

            assertThatExceptionOfType(BatchUpdateException.class)
                    .isThrownBy(insert::executeBatch)
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain(NIK))
                    .satisfies(
                            e -> assertThat(e.getNextException().getMessage()).doesNotContain(NIK));
        }
    }

    @Test
    void spring_gets_its_beans_from_the_opened_database() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Database.class, () -> DATABASE, definition -> definition.setDestroyMethodName(""));
            context.register(DatabaseWiring.class);
            context.refresh();
            var beans = context.getBean(JdbcClient.class);

            context.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
                beans.sql("insert into sample.note values ('rolled back')").update();
                transaction.setRollbackOnly();
            });

            assertThat(beans.sql("select count(*) from sample.note where id = 'rolled back'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/gapura?user=u&password=hush",
                "jdbc:postgresql://no-such-host.invalid/gapura?user=u&password=hush",
                "jdbc:postgresql://127.0.0.1:99999999/gapura?user=u&password=hush",
                "jdbc:postgresql://u:hush@127.0.0.1/gapura",
                "jdbc:postgresql://127.0.0.1/gapura;password=hush",
                "jdbc:postgresql://127.0.0.1/gapura?sslmode=wrong&password=hush",
                "postgres://u:hush@127.0.0.1/gapura",
                "hush",
                ""
            })
    void a_wrong_address_is_refused_in_one_line_without_the_password(String url) {
        var settings = new DatabaseSettings(Optional.of(url), Path.of("unused"));

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> Database.open(settings))
                .satisfies(e ->
                        assertThat(e).message().isNotBlank().hasLineCount(1).doesNotContain("hush"))
                .satisfies(e -> assertThat(settings.toString()).doesNotContain("hush"));
    }

    private static long migrations() {
        return JdbcClient.create(DATABASE.ownerDataSource())
                .sql("select count(*) from public.flyway_schema_history")
                .query(Long.class)
                .single();
    }
}
