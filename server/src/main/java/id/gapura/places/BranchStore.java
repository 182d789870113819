package id.gapura.places;

import id.gapura.database.Columns;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of branches. */
final class BranchStore {
    private static final String LIST = """
            SELECT b.branch_code, b.name, b.demo, string_agg(r.region_code, ' ' ORDER BY r.region_code) AS regencies
            FROM places.branch b
            JOIN places.branch_region r USING (branch_code)
            GROUP BY b.branch_code, b.name, b.demo
            ORDER BY b.name
            """;
    private static final String DELETE_REGIONS = "DELETE FROM places.branch_region WHERE branch_code = :code";
    private static final String DELETE = "DELETE FROM places.branch WHERE branch_code = :code";
    private static final String INSERT =
            "INSERT INTO places.branch (branch_code, name, demo) VALUES (:code, :name, :demo)";
    private static final String INSERT_REGIONS = """
            INSERT INTO places.branch_region (branch_code, region_code) SELECT DISTINCT :code, r FROM unnest(:regions::text[]) AS t (r)
            """;

    private final JdbcClient sql;

    BranchStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Branch> list() {
        return sql.sql(LIST)
                .query((row, _) -> new Branch(
                        row.getString("branch_code"),
                        row.getString("name"),
                        Arrays.stream(row.getString("regencies").split(" ", -1))
                                .map(RegionCode::of)
                                .toList(),
                        row.getBoolean("demo")))
                .list();
    }

    void replace(Branch branch) {
        remove(branch.code());
        sql.sql(INSERT)
                .param("code", branch.code().strip())
                .param("name", branch.name().strip())
                .param("demo", branch.isDemo())
                .update();
        sql.sql(INSERT_REGIONS)
                .param("code", branch.code().strip())
                .param("regions", Columns.texts(branch.regencies(), RegionCode::text))
                .update();
    }

    void remove(String code) {
        sql.sql(DELETE_REGIONS).param("code", code).update();
        sql.sql(DELETE).param("code", code).update();
    }
}
