package id.gapura.offers;

import id.gapura.places.RegionCode;
import id.gapura.registry.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of who got which arm, and of the free months that were given for it. */
final class AssignmentStore {
    private static final String COLUMNS = """
            SELECT person_index, trial_id, arm, place_code, sex, attempt_id, assigned_on FROM offers.assignment
            """;
    private static final String OF_PERSON =
            COLUMNS + "WHERE person_index = :person ORDER BY assigned_at DESC, trial_id LIMIT 1";
    private static final String OF_TRIAL = COLUMNS + """
            WHERE trial_id = :trial AND person_index > :after ORDER BY person_index LIMIT :limit
            """;
    private static final String LATEST_OF_ARM = COLUMNS + """
            WHERE trial_id = :trial AND arm = :arm ORDER BY assigned_at DESC, person_index LIMIT :limit
            """;
    private static final String UNGIVEN = COLUMNS + """
            WHERE trial_id = :trial AND arm = :arm AND person_index > :after
                AND NOT EXISTS (SELECT FROM offers.gift g
                                WHERE g.person_index = assignment.person_index AND g.trial_id = assignment.trial_id)
            ORDER BY person_index LIMIT :limit
            """;
    private static final String INSERT = """
            INSERT INTO offers.assignment (person_index, trial_id, arm, place_code, sex, attempt_id, assigned_on, assigned_at)
            VALUES (:person, :trial, :arm, :place, :sex, :attempt, :on, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String INSERT_GIFT = """
            INSERT INTO offers.gift (person_index, trial_id, worker_id, outcome, given_at)
            VALUES (:person, :trial, :worker, :outcome, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String GIFT =
            "SELECT outcome FROM offers.gift WHERE person_index = :person AND trial_id = :trial";

    /** Before every index. */
    static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient sql;

    AssignmentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * That somebody is in a trial.
     *
     * @param person the blind index of the NIK
     * @param place the village where villages are drawn for, else the regency
     */
    record Assignment(UUID person, UUID trialId, String arm, RegionCode place, Sex sex, UUID attemptId, LocalDate on) {
        /** What the lot was drawn for. */
        String unit(Trial trial) {
            return trial.plan().unit() == Trial.Unit.VILLAGE ? place.text() : person.toString();
        }
    }

    /** What became of free months. */
    enum Gift {
        GIVEN,
        /** The schemes pay two programmes, and the member wanted others. */
        OTHER_PROGRAMMES,
        /** Had paid before they could be given. */
        PAID_BEFORE;

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Gift of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The latest of a person. */
    Optional<Assignment> find(UUID person) {
        return sql.sql(OF_PERSON)
                .param("person", person)
                .query((row, _) -> assignment(row))
                .optional();
    }

    /** Those of a trial in the order of their indexes, after one. */
    List<Assignment> page(UUID trial, UUID after, int limit) {
        return sql.sql(OF_TRIAL)
                .param("trial", trial)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> assignment(row))
                .list();
    }

    List<Assignment> latest(UUID trial, Arm arm, int limit) {
        return sql.sql(LATEST_OF_ARM)
                .param("trial", trial)
                .param("arm", arm.code())
                .param("limit", limit)
                .query((row, _) -> assignment(row))
                .list();
    }

    /** Those of an arm for whom nothing is known of free months, after one. */
    List<Assignment> ungiven(UUID trial, Arm arm, UUID after, int limit) {
        return sql.sql(UNGIVEN)
                .param("trial", trial)
                .param("arm", arm.code())
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> assignment(row))
                .list();
    }

    void insert(Assignment assignment, Instant at) {
        sql.sql(INSERT)
                .param("person", assignment.person())
                .param("trial", assignment.trialId())
                .param("arm", assignment.arm())
                .param("place", assignment.place().text())
                .param("sex", assignment.sex().code())
                .param("attempt", assignment.attemptId())
                .param("on", assignment.on())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void give(Assignment assignment, UUID worker, Gift gift, Instant at) {
        sql.sql(INSERT_GIFT)
                .param("person", assignment.person())
                .param("trial", assignment.trialId())
                .param("worker", worker)
                .param("outcome", gift.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Gift> gift(Assignment assignment) {
        return sql.sql(GIFT)
                .param("person", assignment.person())
                .param("trial", assignment.trialId())
                .query((row, _) -> Gift.of(row.getString("outcome")))
                .optional();
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                row.getObject("person_index", UUID.class),
                row.getObject("trial_id", UUID.class),
                row.getString("arm"),
                RegionCode.of(row.getString("place_code")),
                Sex.of(row.getString("sex")),
                row.getObject("attempt_id", UUID.class),
                row.getObject("assigned_on", LocalDate.class));
    }
}
