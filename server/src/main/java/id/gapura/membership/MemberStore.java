package id.gapura.membership;

import id.gapura.database.Changes;
import id.gapura.database.Columns;
import id.gapura.database.CopyRows;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverFacts;
import id.gapura.rules.CoverSummary;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of members. */
final class MemberStore {
    private static final String COPY_INTO = """
            membership.member (worker_id, programmes, sector, payer, declared_income_idr, registered_on)
            """;
    private static final int COPIED_COLUMNS = 6;
    private static final String COLUMNS = """
            SELECT worker_id, programmes, sector, payer, declared_income_idr, registered_on, spell, run_from_on, last_paid_on,
                   closed_on
            FROM membership.member
            """;
    private static final String BY_IDS = COLUMNS + "WHERE worker_id = ANY (:ids::uuid[])";
    private static final String PAGE = COLUMNS + "WHERE worker_id > :after ORDER BY worker_id LIMIT :limit";
    private static final String PROTECTED = """
            SELECT worker_id FROM membership.member
            WHERE worker_id = ANY (:ids::uuid[]) AND closed_on IS NULL AND run_from_on <= :day AND protected_until_on >= :day
            """;
    private static final String UPDATE_COVER = """
            UPDATE membership.member m
            SET spell = t.s, run_from_on = t.f, last_paid_on = t.l, protected_until_on = t.p, lapses_on = t.x
            FROM unnest(:ids::uuid[], :spells::integer[], :runs::date[], :lasts::date[], :ends::date[], :lapses::date[],
                        :befores::date[], :programmes::text[], :sectors::text[], :incomes::bigint[])
                 AS t (w, s, f, l, p, x, b, g, r, i)
            WHERE m.worker_id = t.w AND m.last_paid_on IS NOT DISTINCT FROM t.b
              AND m.programmes = t.g AND m.sector = t.r AND m.declared_income_idr IS NOT DISTINCT FROM t.i
            """;
    private static final String LOCK = COLUMNS + "WHERE worker_id = :id FOR UPDATE";
    private static final String SET_TERMS = """
            UPDATE membership.member SET programmes = :programmes, sector = :sector, declared_income_idr = :income
            WHERE worker_id = :id
            """;
    private static final String CLOSE = """
            UPDATE membership.member SET closed_on = :on, closed_reason = :reason
            WHERE worker_id = :id AND closed_on IS NULL
            """;

    private final JdbcClient sql;
    private final DataSource dataSource;
    private final Cover cover;

    MemberStore(JdbcClient sql, DataSource dataSource, Cover cover) {
        this.sql = sql;
        this.dataSource = dataSource;
        this.cover = cover;
    }

    void insert(List<Enrolment> enrolments) {
        var rows = new CopyRows();
        for (var enrolment : enrolments) {
            var terms = enrolment.terms();
            rows.row(COPIED_COLUMNS)
                    .uuid(enrolment.workerId())
                    .text(terms.programmes().code())
                    .text(terms.sector().code())
                    .text(terms.payer().code());
            var income = terms.declaredIncome();
            if (income == null) {
                rows.none();
            } else {
                rows.bigint(income.amount());
            }
            rows.date(enrolment.registeredOn());
        }
        rows.send(dataSource, COPY_INTO);
    }

    Map<UUID, Member> byIds(Collection<UUID> ids) {
        var found = new HashMap<UUID, Member>();
        sql.sql(BY_IDS).param("ids", Columns.texts(List.copyOf(ids), id -> id)).query((ResultSet row) -> {
            var member = member(row);
            found.put(member.workerId(), member);
        });
        return found;
    }

    Set<UUID> whoIsProtected(Collection<UUID> workerIds, LocalDate day) {
        return sql.sql(PROTECTED)
                .param("ids", Columns.texts(List.copyOf(workerIds), id -> id))
                .param("day", day)
                .query((row, _) -> row.getObject("worker_id", UUID.class))
                .set();
    }

    List<Member> page(UUID after, int limit) {
        return sql.sql(PAGE)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> member(row))
                .list();
    }

    /** A member whose row nobody else changes before the caller's transaction ends. */
    Optional<Member> lock(UUID id) {
        return sql.sql(LOCK).param("id", id).query((row, _) -> member(row)).optional();
    }

    void setTerms(UUID id, ContributionFacts terms) {
        sql.sql(SET_TERMS)
                .param("id", id)
                .param("programmes", terms.programmes().code())
                .param("sector", terms.sector().code())
                .param("income", idr(terms), Types.BIGINT)
                .update();
    }

    /** Changes none where another transaction has moved the cover, or the terms by which months were bought, since they were read. */
    void updateCover(List<CoverChange> covers, Changes changes) {
        changes.add(UPDATE_COVER)
                .param("ids", Columns.texts(covers, change -> change.before().workerId()))
                .param("spells", Columns.longs(covers, change -> spell(change.after())))
                .param("runs", paidDates(covers, p -> p.runFrom().atDay(1)))
                .param("lasts", paidDates(covers, p -> p.lastPaid().atDay(1)))
                .param("ends", paidDates(covers, p -> p.lastPaid().atEndOfMonth()))
                .param("lapses", paidDates(covers, this::lapsesOn))
                .param(
                        "befores",
                        Columns.texts(
                                covers, change -> lastPaidOn(change.before().cover())))
                .param(
                        "programmes",
                        Columns.texts(
                                covers, change -> terms(change).programmes().code()))
                .param(
                        "sectors",
                        Columns.texts(covers, change -> terms(change).sector().code()))
                .param("incomes", Columns.texts(covers, change -> idr(terms(change))))
                .mustChange(covers.size());
    }

    private static ContributionFacts terms(CoverChange change) {
        return change.before().terms();
    }

    static @Nullable Long idr(ContributionFacts terms) {
        var income = terms.declaredIncome();
        return income == null ? null : income.amount();
    }

    private static @Nullable String[] paidDates(
            List<CoverChange> covers, Function<Paid, ? extends @Nullable LocalDate> date) {
        return Columns.texts(covers, change -> change.after() instanceof Paid paid ? date.apply(paid) : null);
    }

    private static @Nullable LocalDate lastPaidOn(CoverSummary cover) {
        return cover instanceof Paid paid ? paid.lastPaid().atDay(1) : null;
    }

    private @Nullable LocalDate lapsesOn(Paid paid) {
        var facts = new CoverFacts(paid.runFrom().atDay(1), paid, null);
        return cover.on(facts, paid.lastPaid().atEndOfMonth()).lapsesOn();
    }

    boolean close(UUID id, LocalDate on, String reason) {
        return sql.sql(CLOSE)
                        .param("id", id)
                        .param("on", on)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static int spell(CoverSummary summary) {
        return switch (summary) {
            case NeverPaid _ -> 0;
            case Paid paid -> paid.spell();
        };
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("worker_id", UUID.class),
                new ContributionFacts(
                        income(row, "declared_income_idr"),
                        Programmes.of(row.getString("programmes")),
                        Sector.of(row.getString("sector")),
                        Payer.of(row.getString("payer"))),
                new CoverFacts(
                        row.getObject("registered_on", LocalDate.class),
                        summary(row),
                        row.getObject("closed_on", LocalDate.class)));
    }

    static @Nullable Rupiah income(ResultSet row, String column) throws SQLException {
        long income = row.getLong(column);
        return row.wasNull() ? null : Rupiah.of(income);
    }

    private static CoverSummary summary(ResultSet row) throws SQLException {
        int spell = row.getInt("spell");
        return spell == 0
                ? new NeverPaid()
                : new Paid(
                        spell,
                        YearMonth.from(row.getObject("run_from_on", LocalDate.class)),
                        YearMonth.from(row.getObject("last_paid_on", LocalDate.class)));
    }
}
