package id.gapura.registry.twice;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospects.Keys;
import id.gapura.registry.twice.Pair.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of pairs. */
final class PairStore {
    /** So many of a name or a phone are put beside another of it, the latest first: hundreds would help nobody to decide. */
    private static final int MOST = 5;

    private static final String NOTED = """
            SELECT region_code, phone_index, name_key, state = 'open' AS is_open FROM registry.prospect
            WHERE prospect_id = :id AND name_key IS NOT NULL
            """;
    /** Of one who was merged it is who stays, who may have another phone. */
    static final String SAME_PHONE = """
            SELECT coalesce(merged_into, prospect_id) AS stays FROM registry.prospect
            WHERE state IN ('open', 'merged') AND region_code = :region AND phone_index = :key
                AND coalesce(merged_into, prospect_id) <> :id
            GROUP BY stays
            ORDER BY max(recorded_at) DESC
            LIMIT :most
            """;

    static final String SAME_NAME = """
            SELECT prospect_id FROM registry.prospect
            WHERE state = 'open' AND region_code = :region AND name_key = :key AND prospect_id <> :id
            ORDER BY recorded_at DESC
            LIMIT :most
            """;
    private static final String NOTE = """
            INSERT INTO registry.prospect_pair (prospect_id, other_id, region_code, found_at, state)
            SELECT greatest(one, other), least(one, other), region, :at, 'open'
            FROM unnest(:ones::uuid[], :others::uuid[], :regions::text[]) AS t (one, other, region)
            JOIN registry.prospect p ON p.prospect_id = one AND p.state = 'open'
            JOIN registry.prospect o ON o.prospect_id = other AND o.state = 'open'
            ORDER BY 1, 2
            ON CONFLICT DO NOTHING
            """;
    private static final String COLUMNS =
            "SELECT prospect_id, other_id, region_code, state FROM registry.prospect_pair ";
    private static final String WITHIN = "WHERE state = 'open' AND region_code >= :from AND region_code < :beyond ";
    private static final String WAITING = COLUMNS + WITHIN + "ORDER BY found_at, prospect_id, other_id LIMIT :limit";
    private static final String COUNT_WAITING = "SELECT count(*) FROM registry.prospect_pair " + WITHIN;
    private static final String FIND = COLUMNS + """
            WHERE prospect_id = greatest(:one::uuid, :other::uuid) AND other_id = least(:one::uuid, :other::uuid)
            """;
    private static final String DECIDE = """
            UPDATE registry.prospect_pair SET state = :state, decided_by = :actor, decided_at = :at
            WHERE prospect_id = :one AND other_id = :other AND state = 'open'
            """;
    /** Whoever is different from one who is merged is different from who stays. */
    private static final String HAND_ON = """
            INSERT INTO registry.prospect_pair AS p (
                prospect_id, other_id, region_code, found_at, state, decided_by, decided_at)
            SELECT greatest(:stays::uuid, o.id), least(:stays::uuid, o.id), region_code, found_at, state, decided_by,
                   decided_at
            FROM (SELECT CASE WHEN prospect_id = :merged THEN other_id ELSE prospect_id END AS id, region_code, found_at,
                         state, decided_by, decided_at
                  FROM registry.prospect_pair
                  WHERE (prospect_id = :merged OR other_id = :merged) AND state IN ('open', 'different')) o
            WHERE o.id <> :stays
            ON CONFLICT (prospect_id, other_id) DO UPDATE
            SET state = excluded.state, decided_by = excluded.decided_by, decided_at = excluded.decided_at
            WHERE p.state = 'open' AND excluded.state = 'different'
            """;

    private static final String DROP_OPEN =
            "DELETE FROM registry.prospect_pair WHERE (prospect_id = :id OR other_id = :id) AND state = 'open'";
    private static final String DROP = "DELETE FROM registry.prospect_pair WHERE prospect_id = :id OR other_id = :id";

    private final JdbcClient sql;

    PairStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What a prospect is compared by.
     *
     * @param isOpen whether there is still somebody to contact
     */
    record Noted(UUID id, RegionCode region, Keys keys, boolean isOpen) {}

    /** Empty for who is forgotten, and for who has no keys yet. */
    Optional<Noted> noted(UUID id) {
        return sql.sql(NOTED)
                .param("id", id)
                .query((row, _) -> new Noted(
                        id,
                        RegionCode.of(row.getString("region_code")),
                        new Keys(
                                Optional.ofNullable(row.getObject("phone_index", UUID.class)),
                                row.getString("name_key")),
                        row.getBoolean("is_open")))
                .optional();
    }

    /** The latest of the same place with the same phone or the same name; not all may be open still. */
    List<UUID> like(Noted noted) {
        var found = new ArrayList<UUID>();
        noted.keys().phone().ifPresent(phone -> found.addAll(sharing(SAME_PHONE, phone, noted)));
        if (!noted.keys().name().isEmpty()) {
            found.addAll(sharing(SAME_NAME, noted.keys().name(), noted));
        }
        return found.stream().distinct().toList();
    }

    private List<UUID> sharing(String statement, Object key, Noted noted) {
        return sql.sql(statement)
                .param("region", noted.region().text())
                .param("key", key)
                .param("id", noted.id())
                .param("most", MOST)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Two to put beside each other. */
    record Found(UUID one, UUID other, RegionCode region) {}

    /** Pairs that are known stay as they are, and who is no longer open is in none. */
    void note(List<Found> pairs, Instant at) {
        sql.sql(NOTE)
                .param("ones", Columns.texts(pairs, Found::one))
                .param("others", Columns.texts(pairs, Found::other))
                .param("regions", Columns.texts(pairs, pair -> pair.region().text()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Pair> waiting(RegionCode within, int limit) {
        return sql.sql(WAITING)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query((row, _) -> pair(row))
                .list();
    }

    long countWaiting(RegionCode within) {
        return sql.sql(COUNT_WAITING)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query(Long.class)
                .single();
    }

    Optional<Pair> find(UUID one, UUID other) {
        return sql.sql(FIND)
                .param("one", one)
                .param("other", other)
                .query((row, _) -> pair(row))
                .optional();
    }

    /** Whether it still waited. */
    boolean decide(Pair pair, State state, String actor, Instant at) {
        return sql.sql(DECIDE)
                        .param("one", pair.prospectId())
                        .param("other", pair.otherId())
                        .param("state", state.code())
                        .param("actor", actor)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The other pairs of who is merged are pairs of who stays. */
    void handOn(UUID merged, UUID stays) {
        sql.sql(HAND_ON).param("merged", merged).param("stays", stays).update();
        dropOpen(merged);
    }

    /** Who is no longer open waits with nobody. */
    void dropOpen(UUID id) {
        sql.sql(DROP_OPEN).param("id", id).update();
    }

    void drop(UUID id) {
        sql.sql(DROP).param("id", id).update();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getObject("prospect_id", UUID.class),
                row.getObject("other_id", UUID.class),
                RegionCode.of(row.getString("region_code")),
                State.of(row.getString("state")));
    }
}
