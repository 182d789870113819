package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaConventionTest {
    private static final Database DATABASE = TestDatabase.fresh();

    private static final String BREACHES = """
            with ours as (
                select c.oid, n.nspname || '.' || c.relname as name, c.relkind
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and not c.relispartition
                    and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
                    and not exists (select from pg_depend d
                        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            ), typed as (
                select t.name || '.' || a.attname as name, a.attname, format_type(a.atttypid, null) as type
                from ours t join pg_attribute a on a.attrelid = t.oid
                where a.attnum > 0 and not a.attisdropped
            )
            select name || ' has no comment' from ours where obj_description(oid, 'pg_class') is null
            union all
            select name || ' is ' || type || ', use text' from typed where type in ('character varying', 'character')
            union all
            select name || ' is ' || type || ', use timestamptz' from typed where type = 'timestamp without time zone'
            union all
            select name || ' is ' || type || ', use numeric, or bigint rupiah'
            from typed where type in ('money', 'real', 'double precision')
            union all
            select name || ' is ' || type || ', rupiah are bigint'
            from typed where attname like '%\\_idr' and type <> 'bigint'
            union all
            select name || ' is ' || type || ', a day is a date' from typed where attname like '%\\_on' and type <> 'date'
            union all
            select name || ' is ' || type || ', an instant is a timestamptz'
            from typed where attname like '%\\_at' and type <> 'timestamp with time zone'
            """;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void the_schema_of_every_module_follows_the_house_style() throws SQLException {
        assertThat(breachesAfter("select 1")).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("name varchar(20)", "planted.t.name is character varying, use text"),
                Arguments.of("code char(2)", "planted.t.code is character, use text"),
                Arguments.of("seen timestamp", "planted.t.seen is timestamp without time zone, use timestamptz"),
                Arguments.of("price money", "planted.t.price is money, use numeric, or bigint rupiah"),
                Arguments.of("share float8", "planted.t.share is double precision, use numeric, or bigint rupiah"),
                Arguments.of("amount_idr int", "planted.t.amount_idr is integer, rupiah are bigint"),
                Arguments.of("amount_idr numeric", "planted.t.amount_idr is numeric, rupiah are bigint"),
                Arguments.of("born_on timestamptz", "planted.t.born_on is timestamp with time zone, a day is a date"),
                Arguments.of("paid_at date", "planted.t.paid_at is date, an instant is a timestamptz"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void finds_a_planted_column(String column, String breach) throws SQLException {
        var sql = "create schema planted; create table planted.t (%s); comment on table planted.t is 'x'"
                .formatted(column);

        assertThat(breachesAfter(sql)).containsExactly(breach);
    }

    @Test
    void finds_a_planted_table_without_a_comment() throws SQLException {
        var sql =
                "create schema planted; create table planted.t (amount_idr bigint, born_on date, paid_at timestamptz)";

        assertThat(breachesAfter(sql)).containsExactly("planted.t has no comment");
    }

    private static List<String> breachesAfter(String sql) throws SQLException {
        try (var connection = DATABASE.ownerDataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            var rows = statement.executeQuery(BREACHES);
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
