package id.gapura.outreach.stakeholder;

import id.gapura.database.Columns;
import id.gapura.outreach.stakeholder.Agreement.Delivery;
import id.gapura.outreach.stakeholder.Agreement.Promise;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of promises and what came of them. */
final class AgreementStore {
    private static final String INSERT = """
            INSERT INTO outreach.stakeholder_promise (
                promise_id, stakeholder_id, campaign_id, promised, agreed_on, due_on, created_by, created_at)
            VALUES (:id, :stakeholder, :campaign, :promised, :agreedOn, :dueOn, :by, :at)
            """;
    private static final String DELIVER = """
            UPDATE outreach.stakeholder_promise SET delivered = :delivered, delivered_on = :on
            WHERE promise_id = :id AND stakeholder_id = :stakeholder AND agreed_on <= :on AND delivered IS NULL
            """;
    private static final String COLUMNS = """
            SELECT promise_id, stakeholder_id, campaign_id, promised, agreed_on, due_on, delivered, delivered_on
            FROM outreach.stakeholder_promise
            """;
    private static final String IN_ORDER = "ORDER BY delivered_on NULLS FIRST, due_on NULLS LAST, promise_id";
    private static final String OF = COLUMNS + "WHERE stakeholder_id = ANY (:stakeholders::uuid[]) " + IN_ORDER;
    private static final String FOR = COLUMNS + "WHERE campaign_id = :campaign " + IN_ORDER;

    private final JdbcClient sql;

    AgreementStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Agreement one, String actor, Instant at) {
        sql.sql(INSERT)
                .param("id", one.id())
                .param("stakeholder", one.stakeholderId())
                .param("campaign", one.promise().campaign().orElse(null))
                .param("promised", one.promise().what())
                .param("agreedOn", one.promise().agreedOn())
                .param("dueOn", one.promise().dueOn().orElse(null))
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False if it was delivered already, or only agreed on later. */
    boolean deliver(UUID stakeholder, UUID promise, Delivery delivery) {
        return sql.sql(DELIVER)
                        .param("delivered", delivery.what())
                        .param("on", delivery.on())
                        .param("id", promise)
                        .param("stakeholder", stakeholder)
                        .update()
                == 1;
    }

    List<Agreement> of(Collection<UUID> stakeholders) {
        return sql.sql(OF)
                .param("stakeholders", Columns.texts(List.copyOf(stakeholders), id -> id))
                .query((row, _) -> agreement(row))
                .list();
    }

    List<Agreement> ofCampaign(UUID campaign) {
        return sql.sql(FOR)
                .param("campaign", campaign)
                .query((row, _) -> agreement(row))
                .list();
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        var delivered = Optional.ofNullable(row.getString("delivered"));
        var deliveredOn = row.getObject("delivered_on", LocalDate.class);
        return new Agreement(
                row.getObject("promise_id", UUID.class),
                row.getObject("stakeholder_id", UUID.class),
                new Promise(
                        row.getString("promised"),
                        Optional.ofNullable(row.getObject("campaign_id", UUID.class)),
                        row.getObject("agreed_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class))),
                delivered.map(what -> new Delivery(what, deliveredOn)));
    }
}
