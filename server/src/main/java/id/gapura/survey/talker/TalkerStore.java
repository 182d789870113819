package id.gapura.survey.talker;

import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.survey.talker.Talker.Named;
import id.gapura.survey.talker.Talker.State;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of good talkers, whose names are sealed. */
final class TalkerStore {
    private static final int MOST = 200;

    private static final String CLAIM =
            "INSERT INTO survey.naming (interview_id, named_on) VALUES (:interview, :on) ON CONFLICT DO NOTHING";
    private static final String NAME = """
            INSERT INTO survey.talker AS t (
                talker_id, region_code, name_index, name_sealed, named_by, first_on, last_on, state)
            VALUES (:id, :region, :index, :sealed, 1, :on, :on, 'named')
            ON CONFLICT (region_code, name_index) DO UPDATE SET
                named_by = t.named_by + 1, last_on = greatest(t.last_on, excluded.last_on)
            """;
    private static final String COLUMNS = """
            SELECT talker_id, region_code, name_sealed, named_by, first_on, last_on, state, worker_id
            FROM survey.talker
            WHERE state <> 'declined' AND\s""";
    private static final String WITHIN = COLUMNS + """
            region_code >= :from AND region_code < :beyond
            ORDER BY named_by DESC, first_on, talker_id
            LIMIT :most
            """;
    private static final String FIND = COLUMNS + "talker_id = :id";
    private static final String AGREE = """
            UPDATE survey.talker SET state = 'agreed', worker_id = :worker, decided_by = :by
            WHERE talker_id = :id AND state = 'named'
            """;
    private static final String DECLINE = """
            UPDATE survey.talker SET state = 'declined', name_sealed = NULL, worker_id = NULL, decided_by = :by
            WHERE talker_id = :id AND state <> 'declined'
            """;
    private static final String DELETE = "DELETE FROM survey.talker WHERE talker_id = :id AND state = 'named'";
    private static final String DELETE_OLD = "DELETE FROM survey.talker WHERE state <> 'agreed' AND last_on < :since";
    private static final String DELETE_CLAIMS = "DELETE FROM survey.naming WHERE named_on < :since";

    private final JdbcClient sql;
    private final Vault vault;
    private final Ids ids;

    TalkerStore(JdbcClient sql, Vault vault, Ids ids) {
        this.sql = sql;
        this.vault = vault;
        this.ids = ids;
    }

    /** False if somebody was named in the interview before. */
    boolean claim(UUID interview, LocalDate on) {
        return sql.sql(CLAIM).param("interview", interview).param("on", on).update() == 1;
    }

    void name(RegionCode village, Said said, LocalDate on) {
        var id = ids.next();
        sql.sql(NAME)
                .param("id", id)
                .param("region", village.text())
                .param("index", vault.blindIndex(Field.TALKER_NAME, village.text() + " " + said.sound()))
                .param("sealed", vault.seal(id, Field.TALKER_NAME, said.called()))
                .param("on", on)
                .update();
    }

    List<Talker> within(RegionCode region) {
        return sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .param("most", MOST)
                .query((row, _) -> talker(row))
                .list();
    }

    Optional<Talker> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> talker(row)).optional();
    }

    private Talker talker(ResultSet row) throws SQLException {
        var id = row.getObject("talker_id", UUID.class);
        return new Talker(
                id,
                vault.open(id, Field.TALKER_NAME, row.getBytes("name_sealed")),
                RegionCode.of(row.getString("region_code")),
                new Named(
                        row.getInt("named_by"),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class)),
                State.of(row.getString("state")),
                Optional.ofNullable(row.getObject("worker_id", UUID.class)));
    }

    boolean agree(UUID id, Optional<UUID> worker, String by) {
        return sql.sql(AGREE)
                        .param("id", id)
                        .param("worker", worker.orElse(null))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean decline(UUID id, String by) {
        return sql.sql(DECLINE).param("id", id).param("by", by).update() == 1;
    }

    boolean delete(UUID id) {
        return sql.sql(DELETE).param("id", id).update() == 1;
    }

    void deleteNotNamedSince(LocalDate since) {
        sql.sql(DELETE_OLD).param("since", since).update();
        sql.sql(DELETE_CLAIMS).param("since", since).update();
    }
}
