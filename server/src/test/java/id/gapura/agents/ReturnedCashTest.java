package id.gapura.agents;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents.NewAgent;
import id.gapura.agents.Takings.Result;
import id.gapura.agents.Takings.Wanted;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.contributions.undoing.Undoings;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Cash that suspense gives back to the payer need not be handed in. */
class ReturnedCashTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final Rupiah MONTH = new Rupiah(8_400);
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static int serial;

    private final Agents agents = PROGRAM.get(Agents.class);
    private final Takings takings = PROGRAM.get(Takings.class);
    private String code = "";

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @BeforeEach
    void an_agent() {
        code = "agen" + ++serial;
        var staff = new NewStaff(code, "Agen", "rahasia-sekali", Role.AGENT, RegionCode.of("36.04"));
        agents.register(new NewAgent(staff, new Rupiah(3 * 8_400), Optional.empty()));
    }

    @Test
    void cash_noted_for_a_closed_membership_is_given_back_to_the_payer() {
        var member = member();
        var membership = PROGRAM.get(Membership.class);
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ ->
                        membership.close(membership.find(member).orElseThrow(), TestMembers.SERANG, TODAY, "left"));
        takings.note(agent(), new Wanted(UUID.randomUUID(), member, 1, MONTH), TestProgram.noon(TODAY));
        assertThat(held()).isEqualTo(MONTH);

        release(new Aim.ToChannel());

        assertThat(held()).isEqualTo(Rupiah.ZERO);
        assertThat(balance("agent-float:" + code)).isZero();
        assertThat(balance("settlement:agent-" + code)).isZero();
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void cash_noted_for_the_wrong_member_is_taken_back_and_given_to_the_payer() {
        var member = member();
        take(member);

        takeBack(member);
        assertThat(held()).isEqualTo(MONTH);
        release(new Aim.ToChannel());

        assertThat(held()).isEqualTo(Rupiah.ZERO);
        assertThat(balance("settlement:agent-" + code)).isZero();
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void cash_taken_back_and_then_paid_twice_is_given_back_to_the_payer() {
        var wrong = member();
        var right = member();
        var twin = member();
        take(wrong);
        takeBack(wrong);
        release(new Aim.ToMember(right));
        take(twin);
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> PROGRAM.get(Outbox.class).publish(new WorkersMerged(right, twin)));
        PROGRAM.awaitQuiet();
        assertThat(held()).isEqualTo(new Rupiah(2 * 8_400));

        release(new Aim.ToChannel());

        assertThat(held()).isEqualTo(MONTH);
        assertThat(balance("settlement:agent-" + code)).isZero();
        assertThat(PROGRAM.differences()).isEmpty();
    }

    private static UUID member() {
        return MEMBERS.member("Warga", LocalDate.of(1985, 3, 4));
    }

    private Agent agent() {
        return agents.find(code).orElseThrow();
    }

    private Rupiah held() {
        return agent().cash().open();
    }

    private void take(UUID member) {
        assertThat(takings.take(agent(), new Wanted(UUID.randomUUID(), member, 1, MONTH)))
                .isInstanceOf(Result.Taken.class);
    }

    private static void takeBack(UUID member) {
        var payment =
                PROGRAM.get(Contributions.class).payments(member).getFirst().paymentId();
        var undoings = PROGRAM.get(Undoings.class);
        undoings.propose(member, payment, "siti", "another member's card was shown");
        undoings.approve(member, undoings.openOf(member, payment).orElseThrow().id(), "budi");
    }

    /** What waits leaves suspense. */
    private static void release(Aim aim) {
        var waiting = PROGRAM.get(Contributions.class).suspended(100).getFirst().paymentId();
        var review = PROGRAM.get(SuspenseReview.class);
        review.propose(waiting, aim, "siti", "asked the member");
        review.approve(
                waiting, review.find(waiting).orElseThrow().open().orElseThrow().id(), "budi");
        PROGRAM.awaitQuiet();
    }

    private static long balance(String account) {
        return PROGRAM.get(Ledger.class).trialBalance(TODAY.plusYears(1)).stream()
                .filter(one -> one.account().equals(account))
                .mapToLong(one -> one.amount().amount())
                .sum();
    }
}
