package id.gapura.outreach.activity;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Campaign.Plan;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** SQL of campaigns. */
final class CampaignStore {
    private static final String INSERT = """
            INSERT INTO outreach.campaign (
                campaign_id, name, region_codes, from_on, to_on, budget_idr, wanted_members, created_by, created_at)
            VALUES (:id, :name, :places::text[], :from, :to, :budget, :wanted, :by, :at)
            """;
    private static final String UPDATE = """
            UPDATE outreach.campaign
            SET name = :name, region_codes = :places::text[], from_on = :from, to_on = :to, budget_idr = :budget,
                wanted_members = :wanted, version = version + 1
            WHERE campaign_id = :id AND version = :version
            """;
    private static final String COLUMNS = """
            SELECT campaign_id, name, region_codes, from_on, to_on, budget_idr, wanted_members, version FROM outreach.campaign
            """;
    private static final String FIND = COLUMNS + "WHERE campaign_id = :id";
    private static final String TOUCHING = COLUMNS + """
            WHERE EXISTS (
                SELECT FROM unnest(region_codes) AS place (code)
                WHERE (code >= :from AND code < :beyond) OR code = ANY (:around::text[]))
            ORDER BY to_on DESC, campaign_id
            """;

    private final JdbcClient sql;

    CampaignStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Campaign campaign, String actor, Instant at) {
        planned(INSERT, campaign.plan())
                .param("id", campaign.id())
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False if it has another version by now. */
    boolean update(Campaign seen, Plan plan) {
        return planned(UPDATE, plan)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    private StatementSpec planned(String statement, Plan plan) {
        return sql.sql(statement)
                .param("name", plan.name())
                .param("places", Columns.texts(plan.places(), RegionCode::text))
                .param("from", plan.from())
                .param("to", plan.to())
                .param("budget", plan.budget().amount())
                .param("wanted", plan.wanted());
    }

    Optional<Campaign> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> campaign(row)).optional();
    }

    List<Campaign> touching(RegionCode scope) {
        return sql.sql(TOUCHING)
                .param("from", scope.text())
                .param("beyond", scope.beyond())
                .param("around", Columns.texts(scope.path(), RegionCode::text))
                .query((row, _) -> campaign(row))
                .list();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                row.getObject("campaign_id", UUID.class),
                new Plan(
                        row.getString("name"),
                        Stream.of((String[]) row.getArray("region_codes").getArray())
                                .map(RegionCode::of)
                                .toList(),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        Rupiah.of(row.getLong("budget_idr")),
                        row.getInt("wanted_members")),
                row.getInt("version"));
    }
}
