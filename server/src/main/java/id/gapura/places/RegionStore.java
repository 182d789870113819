package id.gapura.places;

import id.gapura.database.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of regions. */
final class RegionStore {
    private static final String UPSERT = """
            INSERT INTO places.region (region_code, parent_code, level, name, name_key)
            SELECT c, nullif(p, ''), l, n, k
            FROM unnest(:codes::text[], :parents::text[], :levels::smallint[], :names::text[], :keys::text[]) AS t (c, p, l, n, k)
            ON CONFLICT (region_code) DO UPDATE SET name = excluded.name, name_key = excluded.name_key
            WHERE places.region.name <> excluded.name
            """;
    private static final String BY_CODE = "SELECT region_code, name FROM places.region WHERE region_code = :code";
    private static final String PATH = """
            SELECT region_code, name FROM places.region WHERE region_code = ANY (:codes::text[]) ORDER BY region_code
            """;
    private static final String CHILDREN = """
            SELECT region_code, name FROM places.region
            WHERE parent_code IS NOT DISTINCT FROM nullif(:code, '')
            ORDER BY region_code
            """;
    private static final String SEARCH = """
            SELECT region_code, name FROM places.region
            WHERE name_key LIKE '%' || :words || '%' AND region_code >= :from AND region_code < :beyond
            ORDER BY level, name_key <> :words, name, region_code
            LIMIT :limit
            """;
    private static final String COUNT = "SELECT count(*) FROM places.region WHERE level = :level";
    private static final RowMapper<Region> REGION =
            (row, _) -> new Region(RegionCode.of(row.getString("region_code")), row.getString("name"));

    private final JdbcClient sql;

    RegionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void upsert(List<Region> regions) {
        sql.sql(UPSERT)
                .param("codes", Columns.texts(regions, region -> region.code().text()))
                .param(
                        "parents",
                        Columns.texts(regions, region -> region.code().parent().text()))
                .param(
                        "levels",
                        Columns.longs(regions, region -> level(region.code().level())))
                .param("names", Columns.texts(regions, Region::name))
                .param("keys", Columns.texts(regions, region -> key(region.name())))
                .update();
    }

    Optional<Region> find(RegionCode code) {
        return sql.sql(BY_CODE).param("code", code.text()).query(REGION).optional();
    }

    boolean exists(RegionCode code) {
        return find(code).isPresent();
    }

    List<Region> path(RegionCode code) {
        var codes = new ArrayList<RegionCode>();
        for (var one = code; !one.equals(RegionCode.NATION); one = one.parent()) {
            codes.add(one);
        }
        return sql.sql(PATH)
                .param("codes", Columns.texts(codes, RegionCode::text))
                .query(REGION)
                .list();
    }

    List<Region> children(RegionCode code) {
        return sql.sql(CHILDREN).param("code", code.text()).query(REGION).list();
    }

    List<Region> search(String words, RegionCode within, int limit) {
        return sql.sql(SEARCH)
                .param("words", key(words).replaceAll("[\\\\%_]", ""))
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query(REGION)
                .list();
    }

    long count(RegionLevel level) {
        return sql.sql(COUNT).param("level", level(level)).query(Long.class).single();
    }

    private static int level(RegionLevel level) {
        return switch (level) {
            case NATION -> 0;
            case PROVINCE -> 1;
            case REGENCY -> 2;
            case DISTRICT -> 3;
            case VILLAGE -> 4;
        };
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
