package id.gapura.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents.NewAgent;
import id.gapura.agents.CommissionLine.Kind;
import id.gapura.agents.CommissionRules.Merges;
import id.gapura.agents.Takings.Wanted;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.payouts.Batch;
import id.gapura.payouts.Payee;
import id.gapura.payouts.Payment;
import id.gapura.payouts.Payouts;
import id.gapura.payouts.Payouts.Proposal;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;

/** In the months from May to December 2026 a month costs 8,400 rupiah, of which 7.5 % are 630. */
class CommissionTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 21);
    private static final Rupiah SHARE = new Rupiah(630);
    private static final TestProgram PROGRAM = TestProgram.on(MAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static int serial;

    private final Agents agents = PROGRAM.get(Agents.class);
    private final Takings takings = PROGRAM.get(Takings.class);
    private final Commissions commissions = PROGRAM.get(Commissions.class);
    private String code = "";

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @BeforeEach
    void agentWithAnAccount() {
        PROGRAM.setToday(MAY);
        code = "komisi" + ++serial;
        var staff = new NewStaff(code, "Agen", "rahasia-sekali", Role.AGENT, RegionCode.of("36.04"));
        var payee = new Payee("AGEN SATU", "CENAIDJA", "990011223344");
        agents.register(new NewAgent(staff, new Rupiah(10_000_000), Optional.of(payee)));
    }

    @Test
    void a_contribution_month_of_a_recruit_earns_its_share_once_after_it_is_over() throws Exception {
        var member = recruit(2);

        assertThat(reckonedOn(LocalDate.of(2026, 5, 31))).isEmpty();
        PROGRAM.setToday(LocalDate.of(2026, 6, 1));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var run : threads.invokeAll(java.util.Collections.nCopies(
                    4, Executors.callable(() -> PROGRAM.get(CommissionJob.class).run(""))))) {
                run.get();
            }
        }

        assertThat(commissions.lines(agent()))
                .containsExactly(new CommissionLine(Kind.CONTRIBUTION, month(5), member, 8_400, SHARE, month(5)));
        assertThat(reckonedOn(LocalDate.of(2026, 7, 1))).hasSize(2);
        assertThat(balance("channel-fee:agent-" + code)).isEqualTo(1_260);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void a_member_whose_first_payment_came_otherwise_is_nobodys_recruit_and_a_recruit_stays_one() {
        var known = MEMBERS.member("Lama", LocalDate.of(1985, 3, 4));
        payByBank(known);
        take(known, 1);
        var recruit = recruit(1);
        PROGRAM.setToday(LocalDate.of(2026, 6, 2));
        payByBank(recruit);

        var lines = reckonedOn(LocalDate.of(2026, 7, 1));

        assertThat(lines).hasSize(2).allMatch(line -> line.subjectId().equals(recruit));
    }

    @Test
    void what_was_earned_on_a_member_who_never_pays_a_second_month_is_clawed_back_after_the_window() {
        recruit(1);
        var stays = recruit(1);
        PROGRAM.setToday(LocalDate.of(2026, 8, 31));
        take(stays, 1);

        assertThat(reckonedOn(LocalDate.of(2026, 8, 31))).noneMatch(line -> line.kind() == Kind.NOT_SURVIVED);
        var lines = reckonedOn(LocalDate.of(2026, 9, 1));

        assertThat(lines.stream().filter(line -> line.kind() == Kind.NOT_SURVIVED))
                .singleElement()
                .matches(line ->
                        line.amount().equals(new Rupiah(-630)) && line.month().equals(month(5)))
                .matches(line -> !line.subjectId().equals(stays));
        assertThat(reckonedOn(LocalDate.of(2026, 12, 1)).stream().filter(one -> one.kind() == Kind.NOT_SURVIVED))
                .hasSize(1);
        assertThat(balance("channel-fee:agent-" + code))
                .isEqualTo(Commissions.sum(commissions.lines(agent())).amount());
    }

    @ParameterizedTest(name = "{0} new members earn {1} incentives")
    @CsvSource({"49, 0", "50, 1", "51, 1"})
    void fifty_new_members_in_a_month_earn_the_incentive(int members, int incentives) {
        var recruits = new HashMap<UUID, LocalDate>();
        for (int i = 0; i < members; i++) {
            recruits.put(new UUID(0, i), i % 2 == 0 ? LocalDate.of(2026, 5, 1) : LocalDate.of(2026, 5, 31));
        }
        recruits.put(new UUID(1, 0), LocalDate.of(2026, 6, 1));
        var facts = facts(recruits, Map.of(), List.of(), Merges.NONE);

        var lines = new CommissionRules(Law.current()).lines(facts, month(5));

        assertThat(lines).hasSize(incentives).allMatch(line -> line.amount().equals(new Rupiah(500_000)));
    }

    @Test
    void what_was_earned_on_a_month_that_is_undone_is_clawed_back_once() {
        var rules = new CommissionRules(Law.current());
        var worker = new UUID(0, 1);
        var earned = new CommissionLine(Kind.CONTRIBUTION, month(5), worker, 8_400, SHARE, month(5));
        var recruits = Map.of(worker, MAY);
        var facts = facts(recruits, Map.of(), List.of(earned), Merges.NONE);

        var lines = rules.lines(facts, month(6));
        var all = new ArrayList<>(lines);
        all.add(earned);

        assertThat(lines)
                .containsExactly(
                        new CommissionLine(Kind.REVERSED, month(5), worker, 8_400, new Rupiah(-630), month(6)));
        assertThat(rules.lines(facts(recruits, Map.of(), all, Merges.NONE), month(7)))
                .isEmpty();
    }

    @Test
    void commission_is_proposed_once_and_again_only_after_a_refusal() throws Exception {
        recruit(1);
        var day = LocalDate.of(2026, 6, 1);
        reckonedOn(day);
        var plan = new Batch.Plan("Komisi", "990000000001", day);

        var proposals = new ArrayList<Proposal>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Proposal> propose = () -> commissions.propose(List.of(agent()), plan, "siti");
            for (var one : threads.invokeAll(java.util.Collections.nCopies(4, propose))) {
                proposals.add(one.get());
            }
        }

        var made = proposals.stream()
                .filter(Proposal.Proposed.class::isInstance)
                .map(one -> ((Proposal.Proposed) one).batchId())
                .toList();
        assertThat(made).hasSize(1);
        assertThat(commissions.open(agent())).isEqualTo(Rupiah.ZERO);
        assertThat(PROGRAM.get(Payouts.class)
                        .payments(made.getFirst())
                        .getFirst()
                        .amount())
                .isEqualTo(SHARE);
        PROGRAM.get(Payouts.class).refuse(made.getFirst(), "budi");
        assertThat(commissions.open(agent())).isEqualTo(SHARE);
        assertThat(commissions.propose(List.of(agent()), plan, "siti")).isInstanceOf(Proposal.Proposed.class);
    }

    @Test
    void commission_that_a_bank_sends_back_is_paid_again() {
        recruit(1);
        var day = LocalDate.of(2026, 6, 1);
        reckonedOn(day);
        var first = exported(day);

        assertThat(commissions.open(agent())).isEqualTo(Rupiah.ZERO);
        assertThat(PROGRAM.differences()).isEmpty();
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> PROGRAM.get(Payouts.class).returned(first.endToEnd(), SHARE, day));

        assertThat(commissions.open(agent())).isEqualTo(SHARE);
        assertThat(exported(day).amount()).isEqualTo(SHARE);
        assertThat(commissions.open(agent())).isEqualTo(Rupiah.ZERO);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    private Payment exported(LocalDate day) {
        var payouts = PROGRAM.get(Payouts.class);
        var plan = new Batch.Plan("Komisi", "990000000001", day);
        var batch = ((Proposal.Proposed) commissions.propose(List.of(agent()), plan, "siti")).batchId();
        payouts.approve(batch, "budi");
        payouts.approve(batch, "dewi");
        payouts.export(batch, "siti");
        return payouts.payments(batch).getFirst();
    }

    @Test
    void who_is_merged_into_another_record_goes_on_earning_the_agent_and_nothing_is_taken_back() {
        var merged = recruit(2);
        assertThat(reckonedOn(LocalDate.of(2026, 6, 1))).hasSize(1);
        var survivor = MEMBERS.member("Warga", LocalDate.of(1985, 3, 4));
        merge(merged, survivor);

        var lines = reckonedOn(LocalDate.of(2026, 7, 1));

        assertThat(lines)
                .extracting(CommissionLine::kind, CommissionLine::subjectId, CommissionLine::month)
                .containsExactly(
                        tuple(Kind.CONTRIBUTION, survivor, month(6)), tuple(Kind.CONTRIBUTION, merged, month(5)));
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void a_month_that_two_records_of_one_recruit_paid_is_earned_once() {
        var merged = recruit(1);
        var survivor = recruit(1);
        assertThat(reckonedOn(LocalDate.of(2026, 6, 1))).hasSize(2);
        merge(merged, survivor);

        var lines = reckonedOn(LocalDate.of(2026, 7, 1));

        assertThat(Commissions.sum(lines)).isEqualTo(SHARE);
        assertThat(lines.stream().filter(line -> line.kind() == Kind.REVERSED))
                .singleElement()
                .matches(line -> line.subjectId().equals(merged));
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void of_two_agents_who_recruited_one_person_only_the_first_is_paid_for_a_month() {
        var merged = recruit(1);
        reckonedOn(LocalDate.of(2026, 6, 1));
        agentWithAnAccount();
        PROGRAM.setToday(LocalDate.of(2026, 6, 1));
        var survivor = recruit(1);
        merge(merged, survivor);

        var lines = reckonedOn(LocalDate.of(2026, 7, 1));

        assertThat(lines).extracting(CommissionLine::month).containsExactly(month(6));
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void who_paid_before_under_a_record_that_was_merged_is_nobodys_recruit() {
        var merged = MEMBERS.member("Lama", LocalDate.of(1985, 3, 4));
        payByBank(merged);
        var survivor = MEMBERS.member("Lama", LocalDate.of(1985, 3, 4));
        merge(merged, survivor);
        take(survivor, 1);

        assertThat(reckonedOn(LocalDate.of(2026, 7, 1))).isEmpty();
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void a_paused_agent_goes_on_with_who_paid_under_a_record_that_was_merged() {
        var merged = MEMBERS.member("Lama", LocalDate.of(1985, 3, 4));
        payByBank(merged);
        var survivor = MEMBERS.member("Lama", LocalDate.of(1985, 3, 4));
        merge(merged, survivor);
        PROGRAM.setToday(LocalDate.of(2026, 12, 1));
        assertThat(agents.standing(agent()).state()).isEqualTo(Standing.State.PAUSED);

        take(survivor, 1);
    }

    private static CommissionRules.Facts facts(
            Map<UUID, LocalDate> recruits,
            Map<UUID, SortedMap<YearMonth, Rupiah>> paid,
            List<CommissionLine> earlier,
            Merges merges) {
        return new CommissionRules.Facts(new UUID(2, 2), recruits, paid, earlier, merges);
    }

    private static void merge(UUID merged, UUID survivor) {
        PROGRAM.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> PROGRAM.get(Outbox.class).publish(new WorkersMerged(merged, survivor)));
        PROGRAM.awaitQuiet();
    }

    private Agent agent() {
        return agents.find(code).orElseThrow();
    }

    private static YearMonth month(int number) {
        return YearMonth.of(2026, number);
    }

    private UUID recruit(int months) {
        var member = MEMBERS.member("Warga", LocalDate.of(1985, 3, 4));
        take(member, months);
        return member;
    }

    private void take(UUID member, int months) {
        var price = takings.quote(member, months).orElseThrow().total();
        assertThat(takings.take(agent(), new Wanted(UUID.randomUUID(), member, months, price)))
                .isInstanceOf(Takings.Result.Taken.class);
    }

    private static void payByBank(UUID member) {
        var number = PROGRAM.get(Registry.class).find(member).orElseThrow().number();
        PROGRAM.get(Intake.class)
                .accept(new IncomingPayment(
                        "bank-x",
                        UUID.randomUUID().toString(),
                        number.digits(),
                        new Rupiah(8_400),
                        PROGRAM.clock().instant()));
    }

    private List<CommissionLine> reckonedOn(LocalDate day) {
        PROGRAM.setToday(day);
        PROGRAM.get(CommissionJob.class).run("");
        return commissions.lines(agent());
    }

    private static long balance(String account) {
        return PROGRAM.get(Ledger.class).trialBalance(LocalDate.of(2030, 1, 1)).stream()
                .filter(one -> one.account().equals(account))
                .mapToLong(one -> one.amount().amount())
                .sum();
    }
}
