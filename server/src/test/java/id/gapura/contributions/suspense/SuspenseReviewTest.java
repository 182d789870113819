package id.gapura.contributions.suspense;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Suspended;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.Proposal.State;
import id.gapura.contributions.suspense.SuspenseCase.Where;
import id.gapura.contributions.suspense.SuspenseReview.Result;
import id.gapura.database.Proof;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** Four eyes on money that waits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuspenseReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);
    private static final String NOBODY = "tidak-dikenal";

    private final TestProgram program = TestProgram.on(TODAY);
    private final TestMembers members = new TestMembers(program);
    private final SuspenseReview review = program.get(SuspenseReview.class);
    private UUID worker = new UUID(0, 0);
    private int serial;

    @BeforeEach
    void a_new_member() {
        program.setToday(TODAY);
        worker = members.member("Sarip", BORN);
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void what_one_proposes_and_another_approves_is_posted_to_the_member() {
        var payment = pay(8_400);

        assertThat(review.propose(payment, new Aim.ToMember(worker), "siti", "slip seen"))
                .isEqualTo(Result.DONE);
        var proposal = open(payment);
        assertThat(review.approve(payment, proposal.id(), "siti")).isEqualTo(Result.NEEDS_ANOTHER_OFFICER);
        assertThat(payments(worker)).isZero();
        assertThat(review.approve(payment, proposal.id(), "budi")).isEqualTo(Result.DONE);
        assertThat(review.approve(payment, proposal.id(), "budi")).isEqualTo(Result.ALREADY_DECIDED);

        assertThat(payments(worker)).isOne();
        var now = review.find(payment).orElseThrow();
        assertThat(now.release().orElseThrow().where()).isEqualTo(new Where.Member(worker));
        assertThat(now.release().orElseThrow().by()).isEqualTo("budi");
        assertThat(now.proposals()).extracting(Proposal::state).containsExactly(State.APPROVED);
        assertThat(differences()).isEmpty();
    }

    @Test
    void what_is_given_back_is_owed_to_its_channel_and_settled_with_it() {
        var payment = pay(9_000);
        long before = balance("settlement:bank-x");

        review.propose(payment, new Aim.ToChannel(), "siti", "sender asked");
        assertThat(review.approve(payment, open(payment).id(), "budi")).isEqualTo(Result.DONE);

        assertThat(balance("settlement:bank-x")).isEqualTo(before - 9_000);
        assertThat(review.find(payment).orElseThrow().release().orElseThrow().where())
                .isEqualTo(new Where.Channel("bank-x"));
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_month_paid_twice_goes_back_to_the_channel_of_its_payment() {
        var twin = members.member("Sarip", BORN);
        payFor(worker, 8_400);
        payFor(twin, 8_400);
        merge(twin, worker);
        var payment = waitingOf(twin);

        back(payment);

        assertThat(differences()).isEmpty();
    }

    @Test
    void a_month_paid_twice_in_two_mergers_goes_back_to_the_channel_of_its_first_payment() {
        long before = balance("settlement:bank-x");

        back(waitingAfterTwoMergers());

        assertThat(balance("settlement:bank-x")).isEqualTo(before + 16_800);
        assertThat(differences()).isEmpty();
    }

    @Test
    void so_it_does_where_the_payer_was_not_kept_beside_it_before() throws IOException {
        var payment = waitingAfterTwoMergers();
        program.asOwner("UPDATE contributions.suspense SET payer_id = NULL");
        program.asOwner("UPDATE contributions.suspense_release SET payer_id = NULL");

        program.asOwner(
                new ClassPathResource("db/contributions/V442__mergers_from_before.sql").getContentAsString(UTF_8));

        back(payment);
        assertThat(differences()).isEmpty();
    }

    /** Three records paid one month; what was paid twice in the first merger went to the third, which is merged as well. */
    private UUID waitingAfterTwoMergers() {
        var twin = members.member("Sarip", BORN);
        var third = members.member("Sarip", BORN);
        payFor(worker, 8_400);
        payFor(twin, 16_800);
        merge(twin, worker);
        var twice = waitingOf(twin);
        review.propose(twice, new Aim.ToMember(third), "siti", "slip seen");
        review.approve(twice, open(twice).id(), "budi");
        merge(third, worker);
        return waitingOf(third);
    }

    private void back(UUID payment) {
        review.propose(payment, new Aim.ToChannel(), "siti", "asked the member");
        assertThat(review.approve(payment, open(payment).id(), "budi")).isEqualTo(Result.DONE);
        assertThat(review.find(payment).orElseThrow().release().orElseThrow().where())
                .isEqualTo(new Where.Channel("bank-x"));
    }

    @Test
    void a_month_paid_twice_may_buy_the_next() {
        var twin = members.member("Sarip", BORN);
        payFor(worker, 8_400);
        payFor(twin, 8_400);
        merge(twin, worker);
        var payment = waitingOf(twin);

        review.propose(payment, new Aim.ToMember(worker), "siti", "the member wants December");
        assertThat(review.approve(payment, open(payment).id(), "budi")).isEqualTo(Result.DONE);

        assertThat(payments(worker))
                .as("both of November and what was paid twice")
                .isEqualTo(3);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_refused_proposal_leaves_the_money_waiting_for_the_next() {
        var payment = pay(8_400);
        review.propose(payment, new Aim.ToChannel(), "siti", "unclear");
        assertThat(review.propose(payment, new Aim.ToMember(worker), "budi", "mine is better"))
                .isEqualTo(Result.ALREADY_DECIDED);

        assertThat(review.refuse(payment, open(payment).id(), "budi", "ask first"))
                .isEqualTo(Result.DONE);

        assertThat(review.find(payment).orElseThrow().release()).isEmpty();
        assertThat(review.propose(payment, new Aim.ToMember(worker), "budi", "asked"))
                .isEqualTo(Result.DONE);
        assertThat(review.find(payment).orElseThrow().proposals())
                .extracting(Proposal::state)
                .containsExactly(State.REFUSED, State.OPEN);
    }

    @Test
    void nothing_goes_to_a_closed_membership_however_late_it_closed() {
        var payment = pay(8_400);
        review.propose(payment, new Aim.ToMember(worker), "siti", "slip seen");
        closeMembership(worker);

        assertThat(review.approve(payment, open(payment).id(), "budi")).isEqualTo(Result.NO_OPEN_MEMBERSHIP);

        assertThat(review.find(payment).orElseThrow().release()).isEmpty();
        var another = pay(8_400);
        assertThat(review.propose(another, new Aim.ToMember(worker), "siti", "slip seen"))
                .isEqualTo(Result.NO_OPEN_MEMBERSHIP);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_payer_registered_meanwhile_overtakes_the_proposal() {
        var nik = members.freshNik(BORN);
        var payment = pay(nik.digits(), 8_400);
        program.get(SuspenseSearch.class).run("");
        review.propose(payment, new Aim.ToChannel(), "siti", "nobody knows them");
        var proposal = open(payment);
        members.member("Asep", BORN, nik, Optional.empty());
        program.awaitQuiet();

        assertThat(review.approve(payment, proposal.id(), "budi")).isEqualTo(Result.ALREADY_DECIDED);

        assertThat(review.find(payment).orElseThrow().proposals())
                .extracting(Proposal::state)
                .containsExactly(State.OVERTAKEN);
        assertThat(review.propose(payment, new Aim.ToChannel(), "siti", "again"))
                .isEqualTo(Result.ALREADY_DECIDED);
        assertThat(differences()).isEmpty();
    }

    @Test
    void of_many_approvals_at_once_one_is_done() throws Exception {
        var payment = pay(8_400);
        review.propose(payment, new Aim.ToMember(worker), "siti", "slip seen");
        var proposal = open(payment);

        var results = new ArrayList<Future<Result>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                int officer = i;
                results.add(threads.submit(() -> review.approve(payment, proposal.id(), "officer-" + officer)));
            }
        }

        var ends = new ArrayList<Result>();
        for (var result : results) {
            ends.add(result.get());
        }
        assertThat(ends).containsOnlyOnce(Result.DONE).contains(Result.ALREADY_DECIDED);
        assertThat(payments(worker)).isOne();
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 0", "8, 1", "30, 1", "31, 2", "90, 2", "91, 3", "400, 3"})
    void money_stands_in_the_band_of_its_whole_days(int days, int band) {
        pay(8_400);
        var before = review.ageing();

        program.setToday(TODAY.plusDays(days));
        var after = review.ageing();
        program.setToday(TODAY);

        assertThat(before.getFirst().payments()).isPositive();
        assertThat(after.get(band))
                .extracting(AgeBand::payments, AgeBand::amount)
                .containsExactly(before.getFirst().payments(), before.getFirst().amount());
        assertThat(after.stream().mapToLong(AgeBand::payments).sum())
                .isEqualTo(before.getFirst().payments());
    }

    private Proposal open(UUID payment) {
        return review.find(payment).orElseThrow().open().orElseThrow();
    }

    private UUID pay(long amount) {
        return pay(NOBODY, amount);
    }

    private UUID pay(String payer, long amount) {
        var id = "R" + ++serial;
        program.get(Intake.class)
                .accept(new IncomingPayment("bank-x", id, payer, Rupiah.of(amount), TestProgram.noon(TODAY)));
        return program.sql()
                .sql("SELECT payment_id FROM contributions.inbox WHERE external_id = :external")
                .param("external", id)
                .query(UUID.class)
                .single();
    }

    private void payFor(UUID member, long amount) {
        var number = program.get(id.gapura.registry.Registry.class)
                .find(member)
                .orElseThrow()
                .number();
        pay(number.digits(), amount);
    }

    private UUID waitingOf(UUID member) {
        return program.get(Contributions.class).suspended(1_000).stream()
                .filter(one -> one.worker().filter(member::equals).isPresent())
                .map(Suspended::paymentId)
                .findFirst()
                .orElseThrow();
    }

    private void merge(UUID merged, UUID survivor) {
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        program.awaitQuiet();
    }

    private void closeMembership(UUID member) {
        var membership = program.get(Membership.class);
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ ->
                        membership.close(membership.find(member).orElseThrow(), TestMembers.SERANG, TODAY, "died"));
    }

    private long balance(String account) {
        return program.get(Ledger.class).trialBalance(TODAY).stream()
                .filter(line -> line.account().equals(account))
                .mapToLong(line -> line.amount().amount())
                .sum();
    }

    private int payments(UUID member) {
        return program.get(Contributions.class).payments(member).size();
    }

    private List<String> differences() {
        program.awaitQuiet();
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }
}
