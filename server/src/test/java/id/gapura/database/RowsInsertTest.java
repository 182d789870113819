package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Few rows go as arrays, many by COPY; nobody can tell from the table. */
class RowsInsertTest {
    private static final Database DATABASE = TestDatabase.fresh();
    private static final Instant AT = Instant.parse("2026-11-21T05:00:00.123456789Z");

    private final JdbcClient client = JdbcClient.create(DATABASE.dataSource());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(DATABASE.dataSource()));

    @BeforeAll
    static void table() {
        TestDatabase.asOwner(DATABASE, """
                create schema rows;
                create table rows.thing (id uuid primary key, name text, born_on date, seen_at timestamptz, worth bigint,
                                         small smallint, sealed bytea, recorded_at timestamptz);
                create function rows.moment(wanted timestamptz) returns timestamptz language sql
                    as $$ select wanted + interval '1 hour' $$;
                select database.place_local('rows.thing');
                select database.grant_read_write('rows');
                grant execute on function rows.moment(timestamptz) to gapura_app;
                """);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void nothing() {
        client.sql("delete from rows.thing").update();
    }

    private record Thing(
            int number,
            @Nullable String name,
            @Nullable LocalDate born,
            @Nullable Instant seen) {
        UUID id() {
            return new UUID(7, number);
        }

        byte[] sealed() {
            return ("s" + number).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Every third of them lacks what may be lacking. */
    private static List<Thing> things(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 3 == 0
                        ? new Thing(i, null, null, null)
                        : new Thing(
                                i,
                                "Ünal \\ \"" + i + "\t",
                                LocalDate.of(1980, 1, 1).plusDays(i),
                                AT))
                .toList();
    }

    private static void add(Changes changes, List<Thing> things) {
        changes.insert("rows.thing", things)
                .uuid("id", Thing::id)
                .string("name", Thing::name)
                .date("born_on", Thing::born)
                .instant("seen_at", Thing::seen)
                .bigint("worth", thing -> thing.number() * 1_000_000_000_000L)
                .smallint("small", thing -> -thing.number())
                .bytea("sealed", Thing::sealed)
                .moment("recorded_at", "rows.moment", AT);
    }

    private void send(Changes changes) {
        transaction.executeWithoutResult(_ -> changes.send(DATABASE.dataSource()));
    }

    private List<String> stored() {
        return client.sql("""
                        select concat_ws('|', id, name, born_on, seen_at at time zone 'UTC', worth, small,
                                         convert_from(sealed, 'UTF8'), recorded_at at time zone 'UTC')
                        from rows.thing order by worth
                        """).query((row, _) -> row.getString(1)).list();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 500})
    void many_rows_are_stored_exactly_as_so_few_at_a_time_are(int few) {
        var things = things(2_500);
        for (int from = 0; from < things.size(); from += few) {
            var changes = new Changes();
            add(changes, things.subList(from, Math.min(things.size(), from + few)));
            send(changes);
        }
        var oneByOne = stored();
        nothing();
        var changes = new Changes();
        add(changes, things);
        send(changes);

        assertThat(stored()).isEqualTo(oneByOne).hasSize(2_500);
        assertThat(oneByOne.get(1))
                .isEqualTo("00000000-0000-0007-0000-000000000001|Ünal \\ \"1\t|1980-01-02|2026-11-21 05:00:00.123456"
                        + "|1000000000000|-1|s1|2026-11-21 06:00:00.123457");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 2_500})
    void a_key_that_is_taken_undoes_everything(int count) {
        var before = new Changes();
        add(before, things(1));
        send(before);
        var changes = new Changes();
        add(changes, things(count));

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> send(changes));
        assertThat(stored()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 2_500})
    void a_statement_sees_the_rows_that_were_added_before_it_and_not_those_after(int count) {
        var changes = new Changes();
        add(changes, things(count));
        changes.add("update rows.thing set small = :mark").param("mark", 9).mustChange(count);
        add(changes, List.of(new Thing(count, null, null, null)));
        send(changes);

        assertThat(client.sql("select count(*) from rows.thing where small = 9")
                        .query(Long.class)
                        .single())
                .isEqualTo(count);
        assertThat(stored()).hasSize(count + 1);
    }

    @Test
    void no_rows_are_no_statement() {
        var changes = new Changes();
        add(changes, List.of());
        send(changes);

        assertThat(stored()).isEmpty();
    }
}
