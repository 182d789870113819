package id.gapura.partner.invitation;

import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.partner.invitation.Invitation.Named;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of invitations. */
final class InvitationStore {
    private static final String CLAIM = """
            INSERT INTO partner.invitation_claim (channel, external_id, invitation_id, content_index)
            VALUES (:channel, :external, :id, :content)
            """;
    private static final String CLAIMED = """
            SELECT invitation_id, content_index FROM partner.invitation_claim
            WHERE external_id = :external AND channel = :channel
            """;
    private static final String INSERT = """
            INSERT INTO partner.invitation (
                invitation_id, channel, external_id, first_status, status, from_month_on, answer_by_on, asked_at, changed_at)
            VALUES (:id, :channel, :external, :status, :status, :fromMonth, :answerBy, :at, :at)
            """;
    private static final String COLUMNS = """
            SELECT invitation_id, channel, external_id, first_status, status, from_month_on, answer_by_on, asked_at
            FROM partner.invitation
            """;
    private static final String FIND = COLUMNS + "WHERE invitation_id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String LAPSED = """
            SELECT invitation_id FROM partner.invitation
            WHERE status = 'awaiting-consent' AND answer_by_on < :today
            ORDER BY answer_by_on
            LIMIT :limit
            """;
    private static final String MOVE =
            "UPDATE partner.invitation SET status = :status, changed_at = :at WHERE invitation_id = :id";
    private static final String COUNT =
            "SELECT status, count(*) FROM partner.invitation WHERE channel = :channel GROUP BY status";
    private static final String QUEUE_UP =
            "SELECT pg_advisory_xact_lock(hashtextextended('partner.invitation ' || :key, 0))";

    private final JdbcClient sql;
    private final Vault vault;

    InvitationStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** What an external id was used for. */
    record Claim(UUID invitation, UUID content) {}

    /** The keyed hash of what a platform says: tells a repeat from a conflict and shows nothing. */
    UUID contentIndex(Nominee nominee) {
        var said = new StringBuilder();
        nominee.draft()
                .answers()
                .forEach((field, answer) ->
                        said.append(field).append('=').append(answer).append('\n'));
        nominee.fromMonth().ifPresent(said::append);
        return vault.blindIndex(Field.DRAFT, said.toString());
    }

    /** Whoever names the same person or phone at this moment waits until the caller's transaction ends. */
    void queueUp(Nominee nominee) {
        var nik = DraftReader.nik(nominee.draft()).map(read -> vault.blindIndex(Field.NIK, read.digits()));
        var phone = DraftReader.phone(nominee.draft()).map(read -> vault.blindIndex(Field.PHONE, read));
        Stream.concat(nik.stream(), phone.stream())
                .map(UUID::toString)
                .sorted()
                .forEach(key -> sql.sql(QUEUE_UP).param("key", key).query().listOfRows());
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the external id was used; run the transaction again */
    void claim(Named named, Claim claim) {
        sql.sql(CLAIM)
                .param("channel", named.channel())
                .param("external", named.externalId())
                .param("id", claim.invitation())
                .param("content", claim.content())
                .update();
    }

    Optional<Claim> claimed(String channel, String externalId) {
        return sql.sql(CLAIMED)
                .param("channel", channel)
                .param("external", externalId)
                .query((row, _) -> new Claim(
                        row.getObject("invitation_id", UUID.class), row.getObject("content_index", UUID.class)))
                .optional();
    }

    void insert(Invitation invitation) {
        sql.sql(INSERT)
                .param("id", invitation.id())
                .param("channel", invitation.named().channel())
                .param("external", invitation.named().externalId())
                .param("status", invitation.status().code())
                .param(
                        "fromMonth",
                        invitation.fromMonth().map(month -> month.atDay(1)).orElse(null))
                .param("answerBy", invitation.answerBy())
                .param("at", utc(invitation.named().at()))
                .update();
    }

    Optional<Invitation> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> invitation(row)).optional();
    }

    Optional<Invitation> lock(UUID id) {
        return sql.sql(LOCK).param("id", id).query((row, _) -> invitation(row)).optional();
    }

    /** Those whose time to answer was over before a day, which their platforms have not heard. */
    List<UUID> lapsed(LocalDate today, int limit) {
        return sql.sql(LAPSED)
                .param("today", today)
                .param("limit", limit)
                .query((row, _) -> row.getObject("invitation_id", UUID.class))
                .list();
    }

    void move(UUID id, Status status, Instant at) {
        sql.sql(MOVE)
                .param("id", id)
                .param("status", status.code())
                .param("at", utc(at))
                .update();
    }

    /** How many of a platform's stand where, in the order of the states. */
    Map<Status, Long> count(String channel) {
        var count = new EnumMap<Status, Long>(Status.class);
        sql.sql(COUNT).param("channel", channel).query((ResultSet row) -> {
            count.put(Status.of(row.getString("status")), row.getLong("count"));
        });
        return count;
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("invitation_id", UUID.class),
                new Named(
                        row.getString("channel"),
                        row.getString("external_id"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()),
                Status.of(row.getString("first_status")),
                Status.of(row.getString("status")),
                Optional.ofNullable(row.getObject("from_month_on", LocalDate.class))
                        .map(YearMonth::from),
                row.getObject("answer_by_on", LocalDate.class));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
