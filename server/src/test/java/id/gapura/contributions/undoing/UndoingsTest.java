package id.gapura.contributions.undoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.MemberPayment;
import id.gapura.contributions.PaymentUndo;
import id.gapura.contributions.Suspended;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.contributions.undoing.Undoings.Result;
import id.gapura.database.Proof;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.payouts.Purse;
import id.gapura.payouts.Source;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers take a payment back from somebody it was not for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UndoingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final long MONTH = 8_400;

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers members = new TestMembers(program);
    private final Undoings undoings = program.get(Undoings.class);
    private final Contributions contributions = program.get(Contributions.class);
    private UUID wrong = new UUID(0, 0);
    private int serial;

    @BeforeEach
    void a_member_it_is_not_for() {
        wrong = members.member("Sarip", BORN);
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void a_payment_to_the_wrong_member_goes_to_the_right_one() {
        var right = members.member("Asep", BORN);
        var payment = pay("bank-x", wrong, 2 * MONTH);

        assertThat(undoings.propose(wrong, payment, "siti", "a digit was mistyped"))
                .isEqualTo(new Result.Done());
        var undoing = undoings.openOf(wrong, payment).orElseThrow();
        assertThat(undoings.approve(wrong, undoing.id(), "siti")).isEqualTo(new Result.NeedsAnotherOfficer());
        assertThat(months(wrong)).hasSize(2);
        assertThat(undoings.approve(wrong, undoing.id(), "budi")).isEqualTo(new Result.Done());

        assertThat(months(wrong)).isEmpty();
        assertThat(contributions.payments(wrong)).isEmpty();
        assertThat(differences()).isEmpty();
        release(waitingOf(wrong), new Aim.ToMember(right));
        assertThat(months(right)).containsExactly(NOVEMBER, NOVEMBER.plusMonths(1));
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_goes_back_to_its_channel_is_no_longer_owed_by_it() {
        long before = balance("settlement:bank-x");
        var payment = pay("bank-x", wrong, MONTH);

        takeBack(wrong, payment);
        release(waitingOf(wrong), new Aim.ToChannel());

        assertThat(balance("settlement:bank-x")).isEqualTo(before);
        assertThat(differences()).isEmpty();
    }

    @Test
    void who_should_have_had_it_after_all_gets_it_again_and_again() {
        var payment = pay("bank-x", wrong, MONTH);
        takeBack(wrong, payment);
        release(waitingOf(wrong), new Aim.ToMember(wrong));
        assertThat(months(wrong)).containsExactly(NOVEMBER);

        takeBack(wrong, only(wrong).paymentId());
        release(waitingOf(wrong), new Aim.ToMember(wrong));

        assertThat(months(wrong)).containsExactly(NOVEMBER);
        assertThat(differences()).isEmpty();
    }

    @Test
    void coins_leave_the_piggy_bank_and_those_a_month_took_come_back() {
        pay("bank-x", wrong, 700);
        var month = pay("bank-x", wrong, MONTH - 700);
        assertThat(contributions.piggyBank(wrong)).isEqualTo(Rupiah.ZERO);

        takeBack(wrong, month);
        assertThat(contributions.piggyBank(wrong)).isEqualTo(Rupiah.of(700));
        takeBack(wrong, only(wrong).paymentId());

        assertThat(contributions.piggyBank(wrong)).isEqualTo(Rupiah.ZERO);
        assertThat(differences()).isEmpty();
    }

    @Test
    void coins_that_have_bought_a_month_stay_until_that_month_is_taken_back() {
        var coins = pay("bank-x", wrong, 700);
        pay("bank-x", wrong, MONTH - 700);

        assertThat(undoings.propose(wrong, coins, "siti", "not hers"))
                .isEqualTo(new Result.Refused(PaymentUndo.Result.PIGGY_BANK_SPENT));
    }

    @Test
    void coins_that_were_given_back_stay_until_the_bank_sends_them_back() {
        var coins = pay("bank-x", wrong, 700);
        var purse = program.all(Purse.class).stream()
                .filter(one -> one.kind() == Source.Kind.PIGGY_BANK)
                .findFirst()
                .orElseThrow();
        var transaction = program.get(TransactionTemplate.class);
        transaction.executeWithoutResult(_ -> purse.take(wrong, Rupiah.of(1)));

        assertThat(undoings.propose(wrong, coins, "siti", "not hers"))
                .isEqualTo(new Result.Refused(PaymentUndo.Result.PIGGY_BANK_SPENT));
        transaction.executeWithoutResult(_ -> purse.putBack(wrong, Rupiah.of(1)));
        takeBack(wrong, coins);

        assertThat(contributions.piggyBank(wrong)).isEqualTo(Rupiah.ZERO);
        assertThat(differences()).isEmpty();
    }

    @Test
    void the_last_months_go_first() {
        var first = pay("bank-x", wrong, MONTH);
        var second = pay("bank-x", wrong, MONTH);

        assertThat(undoings.propose(wrong, first, "siti", "not hers"))
                .isEqualTo(new Result.Refused(PaymentUndo.Result.MONTHS_AFTER));
        takeBack(wrong, second);
        takeBack(wrong, first);

        assertThat(months(wrong)).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void nothing_is_taken_from_a_record_that_was_merged_since_it_was_proposed() {
        var payment = pay("bank-x", wrong, MONTH);
        undoings.propose(wrong, payment, "siti", "not hers");
        var undoing = undoings.openOf(wrong, payment).orElseThrow();
        var survivor = members.member("Sarip", BORN);
        merge(wrong, survivor);

        assertThat(undoings.approve(wrong, undoing.id(), "budi"))
                .isEqualTo(new Result.Refused(PaymentUndo.Result.MEMBER_CLOSED));
        assertThat(months(survivor)).containsExactly(NOVEMBER);
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_was_paid_under_a_merged_record_is_taken_back_from_the_one_that_stays() {
        long before = balance("settlement:bank-x");
        var between = members.member("Sarip", BORN);
        var survivor = members.member("Sarip", BORN);
        var months = pay("bank-x", wrong, 2 * MONTH);
        var coins = pay("bank-x", wrong, 700);
        merge(wrong, between);
        merge(between, survivor);

        takeBack(survivor, months);
        assertThat(months(survivor)).isEmpty();
        assertThat(contributions.piggyBank(survivor)).isEqualTo(Rupiah.of(700));
        assertThat(only(survivor).paymentId()).isEqualTo(coins);
        assertThat(differences()).isEmpty();

        release(waitingOf(survivor), new Aim.ToChannel());
        takeBack(survivor, coins);
        release(waitingOf(survivor), new Aim.ToMember(survivor));
        takeBack(survivor, only(survivor).paymentId());
        release(waitingOf(survivor), new Aim.ToChannel());
        assertThat(contributions.piggyBank(survivor)).isEqualTo(Rupiah.ZERO);
        assertThat(contributions.payments(survivor)).isEmpty();
        assertThat(balance("settlement:bank-x")).isEqualTo(before);
        assertThat(differences()).isEmpty();
    }

    @Test
    void months_after_that_came_from_a_merged_record_are_taken_back_first() {
        var survivor = members.member("Sarip", BORN);
        var own = pay("bank-x", survivor, MONTH);
        pay("bank-x", wrong, MONTH, TODAY.plusMonths(1));
        merge(wrong, survivor);
        var later = contributions.payments(survivor).getFirst().paymentId();

        assertThat(undoings.propose(survivor, own, "siti", "not hers"))
                .isEqualTo(new Result.Refused(PaymentUndo.Result.MONTHS_AFTER));
        takeBack(survivor, later);
        takeBack(survivor, own);

        assertThat(months(survivor)).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_payment_of_which_a_month_was_paid_twice_stays_wherever_that_money_went() {
        var survivor = members.member("Sarip", BORN);
        pay("bank-x", survivor, MONTH);
        pay("bank-x", survivor, MONTH - 1);
        var payment = pay("bank-x", wrong, 2 * MONTH);
        merge(wrong, survivor);
        assertThat(contributions.payments(survivor))
                .filteredOn(MemberPayment::isPaidTwice)
                .extracting(MemberPayment::paymentId, MemberPayment::months)
                .containsExactly(tuple(payment, List.of(NOVEMBER.plusMonths(1))));

        var refused = new Result.Refused(PaymentUndo.Result.PAID_TWICE);
        assertThat(undoings.propose(survivor, payment, "siti", "not hers")).isEqualTo(refused);
        release(waitingOf(wrong), new Aim.ToMember(survivor));
        assertThat(undoings.propose(survivor, payment, "siti", "not hers")).isEqualTo(refused);

        assertThat(differences()).isEmpty();
    }

    @Test
    void a_refused_proposal_leaves_the_payment_and_another_may_be_made() {
        var payment = pay("bank-x", wrong, MONTH);
        undoings.propose(wrong, payment, "siti", "not hers");
        assertThat(undoings.propose(wrong, payment, "budi", "me too")).isEqualTo(new Result.AlreadyDecided());
        var undoing = undoings.openOf(wrong, payment).orElseThrow();

        assertThat(undoings.refuse(wrong, undoing.id(), "budi")).isEqualTo(new Result.Done());
        assertThat(undoings.approve(wrong, undoing.id(), "budi")).isEqualTo(new Result.AlreadyDecided());

        assertThat(months(wrong)).containsExactly(NOVEMBER);
        assertThat(undoings.propose(wrong, payment, "budi", "asked again")).isEqualTo(new Result.Done());
    }

    @Test
    void money_that_comes_meanwhile_is_neither_lost_nor_behind_a_gap() throws Exception {
        for (int race = 0; race < 10; race++) {
            var member = members.member("Ujang", BORN);
            var payment = pay("bank-x", member, MONTH);
            undoings.propose(member, payment, "siti", "not hers");
            var undoing = undoings.openOf(member, payment).orElseThrow();

            var results = new ArrayList<Future<Result>>();
            Future<UUID> paying;
            try (var threads = Executors.newFixedThreadPool(4)) {
                paying = threads.submit(() -> pay("bank-x", member, MONTH));
                for (int officer = 0; officer < 3; officer++) {
                    var login = "officer-" + officer;
                    results.add(threads.submit(() -> undoings.approve(member, undoing.id(), login)));
                }
            }

            assertThat(paying.get()).isNotNull();
            int done = 0;
            for (var result : results) {
                done += result.get() instanceof Result.Done ? 1 : 0;
            }
            assertThat(done).isLessThanOrEqualTo(1);
            assertThat(months(member)).hasSize(2 - done).contains(NOVEMBER);
        }
        assertThat(differences()).isEmpty();
    }

    private void merge(UUID merged, UUID survivor) {
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        program.awaitQuiet();
    }

    private void takeBack(UUID member, UUID payment) {
        assertThat(undoings.propose(member, payment, "siti", "not theirs")).isEqualTo(new Result.Done());
        var undoing = undoings.openOf(member, payment).orElseThrow();
        assertThat(undoings.approve(member, undoing.id(), "budi")).isEqualTo(new Result.Done());
    }

    private void release(UUID waiting, Aim aim) {
        var review = program.get(SuspenseReview.class);
        review.propose(waiting, aim, "siti", "slip seen");
        var proposal = review.find(waiting).orElseThrow().open().orElseThrow();
        assertThat(review.approve(waiting, proposal.id(), "budi")).isEqualTo(SuspenseReview.Result.DONE);
    }

    private UUID waitingOf(UUID member) {
        return contributions.suspended(1_000).stream()
                .filter(one -> one.worker().filter(member::equals).isPresent())
                .map(Suspended::paymentId)
                .findFirst()
                .orElseThrow();
    }

    private synchronized String nextId() {
        return "R" + ++serial;
    }

    private UUID pay(String channel, UUID member, long amount) {
        return pay(channel, member, amount, TODAY);
    }

    private UUID pay(String channel, UUID member, long amount, LocalDate day) {
        var id = nextId();
        var number = program.get(Registry.class).find(member).orElseThrow().number();
        program.get(Intake.class)
                .accept(new IncomingPayment(channel, id, number.digits(), Rupiah.of(amount), TestProgram.noon(day)));
        return program.sql()
                .sql("SELECT payment_id FROM contributions.inbox WHERE external_id = :external AND channel = :channel")
                .param("external", id)
                .param("channel", channel)
                .query(UUID.class)
                .single();
    }

    private MemberPayment only(UUID member) {
        var payments = contributions.payments(member);
        assertThat(payments).hasSize(1);
        return payments.getFirst();
    }

    private List<YearMonth> months(UUID member) {
        var paid = contributions.paidMonths(List.of(member)).get(member);
        return paid == null ? List.of() : List.copyOf(paid.keySet());
    }

    private long balance(String account) {
        return program.get(Ledger.class).trialBalance(TODAY).stream()
                .filter(line -> line.account().equals(account))
                .mapToLong(line -> line.amount().amount())
                .sum();
    }

    private List<String> differences() {
        program.awaitQuiet();
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }
}
