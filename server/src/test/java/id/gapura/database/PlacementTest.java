package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {
    private static final Database DATABASE = TestDatabase.fresh();

    private static final String CLEAN = """
            create schema planted;
            create table planted.place (code text primary key);
            select database.place_reference('planted.place');
            create table planted.job (id bigint primary key, place text references planted.place);
            select database.place_local('planted.job');
            create table planted.worker (
                worker_id uuid not null, place text not null references planted.place, primary key (worker_id));
            select database.place_distributed('planted.worker', 'worker_id', 'worker');
            create table planted.payment (
                worker_id uuid not null references planted.worker, id uuid not null, primary key (worker_id, id));
            select database.place_distributed('planted.payment', 'worker_id', 'worker');
            select database.grant_append_only('planted.payment');
            select database.grant_read_write('planted');
            """;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void the_schema_of_every_module_could_be_distributed() throws SQLException {
        assertThat(violationsAfter("select 1")).isEmpty();
    }

    @Test
    void tables_that_follow_the_rules_have_no_violation() throws SQLException {
        assertThat(violationsAfter(CLEAN)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "create table planted.forgotten (id int primary key)",
                        "planted.forgotten: no placement declared"),
                Arguments.of("drop table planted.job", "planted.job: declared but does not exist"),
                Arguments.of("alter table planted.job drop constraint job_pkey", "planted.job: no primary key"),
                Arguments.of(
                        "update database.table_placement set key_column = 'nobody' where table_name = 'planted.worker_number'",
                        "planted.worker_number: no distribution column nobody that is not null"),
                Arguments.of(
                        "alter table planted.payment drop constraint payment_pkey, add primary key (id, worker_id)",
                        "planted.payment: primary key does not begin with worker_id"),
                Arguments.of(
                        "create unique index payment_id on planted.payment (id)",
                        "planted.payment: unique index without the distribution column: planted.payment_id"),
                Arguments.of(
                        "alter table planted.payment add constraint late unique (worker_id, id) deferrable",
                        "planted.payment: deferrable constraint late"),
                Arguments.of("""
                        create function planted.nothing() returns trigger language plpgsql as 'begin return new; end';
                        create trigger watch before insert on planted.worker
                            for each row execute function planted.nothing()
                        """, "planted.worker: trigger watch"),
                Arguments.of(
                        "create rule silent as on delete to planted.place do instead nothing",
                        "planted.place: rule silent"),
                Arguments.of(
                        "alter table planted.job add constraint up foreign key (id) references planted.worker_number",
                        "planted.job: foreign key up not allowed"),
                Arguments.of(
                        "alter table planted.worker add number bigint, "
                                + "add constraint down foreign key (number) references planted.job",
                        "planted.worker: foreign key down not allowed"),
                Arguments.of(
                        "alter table planted.payment add constraint across foreign key (id) references planted.worker",
                        "planted.payment: foreign key across not allowed"),
                Arguments.of(
                        "update database.table_placement set colocation = 'other' where table_name = 'planted.payment'",
                        "planted.payment: foreign key payment_worker_id_fkey not allowed"),
                Arguments.of(
                        "alter table planted.payment add number bigint generated always as identity",
                        "planted.payment: identity column number"),
                Arguments.of(
                        "alter table planted.payment add number bigserial",
                        "planted.payment: sequence default of column number"),
                Arguments.of("""
                        create table planted.year (id int primary key) partition by range (id);
                        create table planted.month partition of planted.year for values from (1) to (9)
                            partition by range (id);
                        select database.place_local('planted.year')
                        """, "planted.year: multi-level partitioning"),
                Arguments.of(
                        "grant update on planted.payment to gapura_app",
                        "planted.payment: append-only table may be changed by gapura_app"),
                Arguments.of(
                        "grant update (id) on planted.payment to gapura_app",
                        "planted.payment: append-only table may be changed by gapura_app"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void finds_a_planted(String fault, String violation) throws SQLException {
        assertThat(violationsAfter(CLEAN + WORKER_NUMBER + fault)).containsExactly(violation);
    }

    /** A distributed table that a local one could refer to by its whole key, if it were allowed. */
    private static final String WORKER_NUMBER = """
            create table planted.worker_number (number bigint not null primary key);
            select database.place_distributed('planted.worker_number', 'number', 'number');
            """;

    private static List<String> violationsAfter(String sql) throws SQLException {
        try (var connection = DATABASE.ownerDataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
            return violations(connection);
        }
    }

    private static List<String> violations(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select table_name || ': ' || problem from database.placement_violation")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
