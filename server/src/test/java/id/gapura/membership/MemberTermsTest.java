package id.gapura.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.contributions.Outcome.Posted;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.MemberTerms.Command;
import id.gapura.membership.MemberTerms.Reason;
import id.gapura.membership.MemberTerms.Result;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

class MemberTermsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final ContributionFacts DRIVER = terms(null, Programmes.JKK_JKM, Sector.TRANSPORT);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static int serial;

    private UUID worker = new UUID(0, 0);

    @BeforeEach
    void a_new_member_reckoned_as_no_driver() {
        PROGRAM.setToday(TODAY);
        worker = MEMBERS.member("Sarip " + ++serial, LocalDate.of(1980, 1, 1));
    }

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void a_driver_pays_half_for_the_months_that_are_not_paid_and_what_was_paid_stays() {
        pays(2 * 8_400, TODAY);
        var paid = PROGRAM.get(Contributions.class).payments(worker);

        var changed = change(0, JANUARY, DRIVER);
        var bought = pays(8_400, TODAY);

        assertThat(changed).isInstanceOf(Result.Changed.class);
        assertThat(bought).isEqualTo(posted(0, JANUARY));
        assertThat(PROGRAM.get(Contributions.class).payments(worker)).containsAll(paid);
        assertThat(changing().changes(member())).singleElement().satisfies(change -> {
            assertThat(change.from()).isEqualTo(JANUARY);
            assertThat(change.before()).isEqualTo(terms(null, Programmes.JKK_JKM, Sector.OTHER));
            assertThat(change.after()).isEqualTo(DRIVER);
            assertThat(change.by()).isEqualTo("ratna");
            assertThat(change.reason()).isEqualTo("aplikasi pengemudi ditunjukkan");
            assertThat(change.at()).isEqualTo(PROGRAM.clock().instant());
        });
        assertThat(PROGRAM.differences()).isEmpty();
    }

    /** The relief of transport ends with March 2027, that of the others with December 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-11,  8400,  8400",
        "2026-12-31, 2026-12,  8400,  8400",
        "2027-01-01, 2027-01, 16800,  8400",
        "2027-01-02, 2027-01, 16800,  8400",
        "2027-03-31, 2027-03, 16800,  8400",
        "2027-04-01, 2027-04, 16800, 16800",
        "2027-04-02, 2027-04, 16800, 16800"
    })
    void the_price_after_is_that_of_the_month_it_counts_from(LocalDate day, YearMonth from, long before, long after) {
        PROGRAM.setToday(day);

        assertThat(changing().from(member())).isEqualTo(from);
        assertThat(price(from)).isEqualTo(before);
        assertThat(change(0, from, DRIVER)).isInstanceOf(Result.Changed.class);
        assertThat(price(from)).isEqualTo(after);
        assertThat(pays(after, day)).isEqualTo(posted(0, from));
    }

    /** What an officer looked at on 30 November counts from November; a day later the month that can be paid is another. */
    @ParameterizedTest
    @CsvSource({"2026-11-29, true", "2026-11-30, true", "2026-12-01, false", "2026-12-02, false"})
    void what_was_looked_at_before_the_month_changed_is_looked_at_again(LocalDate day, boolean isChanged) {
        PROGRAM.setToday(day);

        assertThat(change(0, NOVEMBER, DRIVER) instanceof Result.Changed).isEqualTo(isChanged);
        assertThat(member().terms().equals(DRIVER)).isEqualTo(isChanged);
        if (!isChanged) {
            assertThat(change(0, NOVEMBER, DRIVER)).isEqualTo(new Result.Refused(Reason.OTHER_MONTH));
        }
    }

    /** November is paid: in grace December is the oldest month owed, after the lapse on 1 March it is owed no more. */
    @ParameterizedTest
    @CsvSource({"2027-02-27, 2026-12", "2027-02-28, 2026-12", "2027-03-01, 2027-03", "2027-03-02, 2027-03"})
    void in_grace_a_change_counts_from_the_oldest_month_owed_and_after_a_lapse_from_the_new_start(
            LocalDate day, YearMonth from) {
        pays(8_400, TODAY);
        PROGRAM.setToday(day);

        assertThat(changing().from(member())).isEqualTo(from);
        assertThat(change(0, from, DRIVER)).isInstanceOf(Result.Changed.class);
        assertThat(pays(8_400, day)).isEqualTo(posted(0, from));
    }

    @Test
    void a_month_that_was_paid_meanwhile_refuses_the_change() {
        pays(8_400, TODAY);

        assertThat(change(0, NOVEMBER, DRIVER)).isEqualTo(new Result.Refused(Reason.MONTH_PAID));
        assertThat(change(0, JANUARY, DRIVER)).isEqualTo(new Result.Refused(Reason.OTHER_MONTH));
        assertThat(member().terms().sector()).isEqualTo(Sector.OTHER);
        assertThat(changing().changes(member())).isEmpty();
    }

    @Test
    void the_same_change_again_changes_nothing() {
        change(0, NOVEMBER, DRIVER);

        assertThat(change(0, NOVEMBER, DRIVER)).isEqualTo(new Result.Same());
        assertThat(changing().changes(member())).hasSize(1);
    }

    @Test
    void who_looked_before_somebody_else_changed_it_is_told_so() {
        change(0, NOVEMBER, DRIVER);

        assertThat(change(0, NOVEMBER, terms(2_000_000L, Programmes.JKK_JKM, Sector.OTHER)))
                .isEqualTo(new Result.Stale());
        assertThat(change(1, NOVEMBER, terms(2_000_000L, Programmes.JKK_JKM_JHT, Sector.TRANSPORT)))
                .isInstanceOf(Result.Changed.class);
        assertThat(changing().changes(member())).extracting(TermsChange::number).containsExactly(2, 1);
        assertThat(price(NOVEMBER)).isEqualTo(10_000 + 3_400 + 40_000);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void who_pays_is_not_changed() {
        var bySponsor = new ContributionFacts(null, Programmes.JKK_JKM, Sector.TRANSPORT, Payer.REGIONAL_BUDGET);

        change(0, NOVEMBER, bySponsor);

        assertThat(member().terms()).isEqualTo(DRIVER);
    }

    @Test
    void nobody_a_closed_membership_and_no_reason_are_refused() {
        var nobody = new Command(UUID.randomUUID(), 0, NOVEMBER, DRIVER, "ratna", "x");
        var noReason = new Command(worker, 0, NOVEMBER, DRIVER, "ratna", " ");
        assertThat(changing().change(nobody)).isEqualTo(new Result.Refused(Reason.UNKNOWN_MEMBER));
        assertThat(changing().change(noReason)).isEqualTo(new Result.Refused(Reason.REASON_MISSING));

        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> PROGRAM.get(Membership.class).close(member(), TestMembers.SERANG, TODAY, "death"));

        assertThat(change(0, NOVEMBER, DRIVER)).isEqualTo(new Result.Refused(Reason.MEMBERSHIP_CLOSED));
        assertThat(member().terms().sector()).isEqualTo(Sector.OTHER);
    }

    /** A code made out at the old price is paid after the change. */
    @Test
    void money_on_its_way_at_the_old_price_buys_what_it_can_and_nothing_is_lost() {
        pays(2 * 8_400, TODAY);
        change(0, JANUARY, DRIVER);
        assertThat(pays(16_800, TODAY)).isEqualTo(posted(0, JANUARY, JANUARY.plusMonths(1)));

        change(1, YearMonth.of(2027, 3), terms(null, Programmes.JKK_JKM_JHT, Sector.TRANSPORT));
        assertThat(pays(8_400, TODAY)).isEqualTo(posted(8_400));
        assertThat(pays(20_000, TODAY)).isEqualTo(posted(0, YearMonth.of(2027, 3)));
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void a_payment_reckoned_by_terms_that_changed_under_it_is_not_recorded() {
        var read = member();
        var bought = new CoverChange(read, new Paid(1, NOVEMBER, NOVEMBER), TestMembers.SERANG);
        change(0, NOVEMBER, DRIVER);

        assertThatThrownBy(() -> PROGRAM.get(TransactionTemplate.class)
                        .executeWithoutResult(_ -> PROGRAM.get(Membership.class).recordCover(List.of(bought))))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(pays(8_400, TODAY)).isEqualTo(posted(0, NOVEMBER));
    }

    @Test
    void terms_that_somebody_changed_past_the_program_are_found() {
        change(0, NOVEMBER, DRIVER);
        change(1, NOVEMBER, terms(2_000_000L, Programmes.JKK_JKM, Sector.TRANSPORT));
        assertThat(PROGRAM.differences()).isEmpty();

        var byHand = "UPDATE membership.member SET declared_income_idr = %s WHERE worker_id = '" + worker + "'";
        PROGRAM.asOwner(byHand.formatted("3000000"));
        assertThat(PROGRAM.differences()).singleElement().asString().contains(worker.toString(), "change 2");
        PROGRAM.asOwner(byHand.formatted("2000000"));
        PROGRAM.asOwner("UPDATE membership.terms_change SET sector = 'other' WHERE number = 1 AND worker_id = '"
                + worker + "'");
        assertThat(PROGRAM.differences()).singleElement().asString().contains(worker.toString(), "change 1");
        PROGRAM.asOwner("UPDATE membership.terms_change SET sector = 'transport' WHERE number = 1 AND worker_id = '"
                + worker + "'");
    }

    private static MemberTerms changing() {
        return PROGRAM.get(MemberTerms.class);
    }

    private static ContributionFacts terms(@Nullable Long income, Programmes programmes, Sector sector) {
        return new ContributionFacts(income == null ? null : Rupiah.of(income), programmes, sector, Payer.SELF);
    }

    private Member member() {
        return PROGRAM.get(Membership.class).find(worker).orElseThrow();
    }

    private Result change(int seen, YearMonth from, ContributionFacts terms) {
        return changing().change(new Command(worker, seen, from, terms, "ratna", " aplikasi pengemudi ditunjukkan "));
    }

    private long price(YearMonth month) {
        return PROGRAM.get(PaidAhead.class)
                .quote(member().terms(), month, 1)
                .total()
                .amount();
    }

    private Posted posted(long saved, YearMonth... months) {
        return new Posted(worker, List.of(months), Rupiah.of(saved));
    }

    private Outcome pays(long amount, LocalDate day) {
        var number = PROGRAM.get(Registry.class).find(worker).orElseThrow().number();
        return PROGRAM.get(Intake.class)
                .accept(new IncomingPayment(
                        "bank-x", "T" + ++serial, number.digits(), Rupiah.of(amount), TestProgram.noon(day)));
    }
}
