package id.gapura.villages;

import id.gapura.places.RegionCode;
import id.gapura.villages.Award.Decision;
import id.gapura.villages.Award.State;
import id.gapura.villages.Award.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of awards. */
final class AwardStore {
    private static final String PROPOSE = """
            INSERT INTO villages.award (award_id, region_code, state, proposed_by, proposed_at)
            VALUES (:id, :village, 'proposed', :by, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String DECIDE = """
            UPDATE villages.award
            SET state = :state, decided_by = :by, decided_at = :at, from_on = :from, to_on = :to
            WHERE award_id = :id AND state = 'proposed'
            """;
    private static final String COLUMNS = """
            SELECT award_id, region_code, state, proposed_by, proposed_at, decided_by, decided_at, from_on, to_on
            FROM villages.award
            """;
    private static final String FIND = COLUMNS + "WHERE award_id = :id FOR UPDATE";
    private static final String WITHIN = COLUMNS + """
            WHERE region_code >= :from AND region_code < :beyond ORDER BY proposed_at DESC, award_id
            """;

    private final JdbcClient sql;

    AwardStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if one waits for this village already. */
    boolean propose(Award award) {
        return sql.sql(PROPOSE)
                        .param("id", award.id())
                        .param("village", award.village().text())
                        .param("by", award.proposedBy())
                        .param("at", award.proposedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void decide(UUID id, State state, Decision decision) {
        sql.sql(DECIDE)
                .param("id", id)
                .param("state", state.code())
                .param("by", decision.by())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("from", decision.term().map(Term::from).orElse(null))
                .param("to", decision.term().map(Term::to).orElse(null))
                .update();
    }

    /** One, kept from everybody else until the transaction ends. */
    Optional<Award> lock(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> award(row)).optional();
    }

    /** Those of a village, or of the villages of a region, the newest first. */
    List<Award> within(RegionCode region) {
        return sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .query((row, _) -> award(row))
                .list();
    }

    private static Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getObject("award_id", UUID.class),
                RegionCode.of(row.getString("region_code")),
                State.of(row.getString("state")),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decision(row));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class);
        if (at == null) {
            return Optional.empty();
        }
        var from = row.getObject("from_on", LocalDate.class);
        var to = row.getObject("to_on", LocalDate.class);
        var term = from == null || to == null ? Optional.<Term>empty() : Optional.of(new Term(from, to));
        return Optional.of(new Decision(row.getString("decided_by"), at.toInstant(), term));
    }
}
