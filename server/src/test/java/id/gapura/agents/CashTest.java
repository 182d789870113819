package id.gapura.agents;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Counter;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents.NewAgent;
import id.gapura.agents.HandIn.Sum;
import id.gapura.agents.HandIns.Brought;
import id.gapura.agents.HandIns.Decision;
import id.gapura.agents.Takings.Reason;
import id.gapura.agents.Takings.Result;
import id.gapura.agents.Takings.Wanted;
import id.gapura.contributions.Contributions;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the months from May to December 2026 a month costs 8,400 rupiah under the relief. */
class CashTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 21);
    private static final LocalDate BIRTH = LocalDate.of(1985, 3, 4);
    private static final Rupiah MONTH = new Rupiah(8_400);
    private static final Counter OFFICER = new Counter("siti", RegionCode.of("36.04"));
    private static final TestProgram PROGRAM = TestProgram.on(TODAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static int serial;

    private final Agents agents = PROGRAM.get(Agents.class);
    private final Takings takings = PROGRAM.get(Takings.class);
    private final HandIns handIns = PROGRAM.get(HandIns.class);
    private String code = "";

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @BeforeEach
    void agentWithRoomForThreeMonths() {
        PROGRAM.setToday(TODAY);
        code = "agen" + ++serial + "0";
        var staff = new NewStaff(code, "Agen", "rahasia-sekali", Role.AGENT, RegionCode.of("36.04"));
        assertThat(agents.register(new NewAgent(staff, new Rupiah(3 * 8_400), Optional.empty())))
                .isInstanceOf(Creation.Created.class);
    }

    @Test
    void cash_buys_months_at_once_and_is_the_agents_to_hand_in() {
        var member = member();

        var taken = take(member, 2, UUID.randomUUID());

        assertThat(taken)
                .isInstanceOfSatisfying(
                        Result.Taken.class,
                        one -> assertThat(one.taking().state()).isEqualTo(Taking.State.POSTED));
        assertThat(PROGRAM.get(Contributions.class).payments(member).getFirst().months())
                .hasSize(2);
        assertThat(agent().cash().open()).isEqualTo(new Rupiah(16_800));
        assertThat(balance("agent-float:" + code)).isEqualTo(16_800);
        assertThat(balance("settlement:agent-" + code)).isZero();
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void an_agent_may_hold_its_limit_and_not_one_rupiah_more() {
        var staff = new NewStaff(code + "x", "Agen", "rahasia-sekali", Role.AGENT, RegionCode.of("36.04"));
        agents.register(new NewAgent(staff, new Rupiah(2 * 8_400 - 1), Optional.empty()));
        var member = member();

        assertThat(take(member, 3, UUID.randomUUID())).isInstanceOf(Result.Taken.class);
        assertThat(take(member, 1, UUID.randomUUID())).isEqualTo(new Result.Refused(Reason.BEYOND_LIMIT));
        assertThat(takings.take(agents.find(code + "x").orElseThrow(), wanted(member, 2, UUID.randomUUID())))
                .isEqualTo(new Result.Refused(Reason.BEYOND_LIMIT));
        assertThat(agent().cash().left()).isEqualTo(Rupiah.ZERO);
        assertThat(PROGRAM.get(Contributions.class).payments(member)).hasSize(1);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void the_form_sent_twice_or_from_many_sides_at_once_takes_the_money_once() throws Exception {
        var member = member();
        var wanted = wanted(member, 1, UUID.randomUUID());

        var results = atOnce(8, () -> takings.take(agent(), wanted));

        assertThat(results).allMatch(Result.Taken.class::isInstance);
        assertThat(PROGRAM.get(Contributions.class).payments(member)).hasSize(1);
        assertThat(agent().cash().open()).isEqualTo(MONTH);
        assertThat(takings.take(agent(), new Wanted(wanted.id(), member, 2, new Rupiah(16_800))))
                .isEqualTo(new Result.Refused(Reason.ID_TAKEN));
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void of_many_takings_at_once_only_those_within_the_limit_happen() throws Exception {
        var members = IntStream.range(0, 8).mapToObj(_ -> member()).toList();
        var next = new java.util.concurrent.atomic.AtomicInteger();

        var results = atOnce(8, () -> take(members.get(next.getAndIncrement()), 1, UUID.randomUUID()));

        assertThat(results.stream().filter(Result.Taken.class::isInstance)).hasSize(3);
        assertThat(agent().cash().left()).isEqualTo(Rupiah.ZERO);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void a_price_the_member_was_not_told_is_refused_and_nothing_is_kept() {
        var member = member();

        assertThat(takings.take(agent(), new Wanted(UUID.randomUUID(), member, 1, new Rupiah(8_399))))
                .isEqualTo(new Result.Refused(Reason.PRICE_CHANGED));
        assertThat(takings.take(agent(), new Wanted(UUID.randomUUID(), member, 13, MONTH)))
                .isEqualTo(new Result.Refused(Reason.MONTHS_IMPOSSIBLE));
        assertThat(takings.take(agent(), new Wanted(UUID.randomUUID(), UUID.randomUUID(), 1, MONTH)))
                .isEqualTo(new Result.Refused(Reason.NO_MEMBER));
        assertThat(agent().cash().open()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void cash_taken_without_a_network_counts_once_beyond_the_limit_and_at_any_price() {
        var member = member();
        var yesterday = TestProgram.noon(TODAY.minusDays(1));
        var cash = new Wanted(UUID.randomUUID(), member, 4, new Rupiah(4 * 8_400 + 100));

        var results = IntStream.range(0, 2)
                .mapToObj(_ -> takings.note(agent(), cash, yesterday))
                .toList();

        var payments = PROGRAM.get(Contributions.class).payments(member);
        assertThat(results)
                .allSatisfy(result -> assertThat(result)
                        .isInstanceOfSatisfying(
                                Result.Taken.class,
                                taken -> assertThat(taken.taking().state()).isEqualTo(Taking.State.POSTED)));
        assertThat(payments).hasSize(1);
        assertThat(payments.getFirst().months()).hasSize(4);
        assertThat(payments.getFirst().paidAt()).isEqualTo(yesterday);
        assertThat(PROGRAM.get(Contributions.class).piggyBank(member)).isEqualTo(new Rupiah(100));
        assertThat(agent().cash().left()).isEqualTo(new Rupiah(-8_500));
        assertThat(takings.note(agent(), new Wanted(cash.id(), member, 1, MONTH), yesterday))
                .isEqualTo(new Result.Refused(Reason.ID_TAKEN));
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void cash_taken_before_a_kill_is_posted_afterwards_once() {
        var member = member();
        var wanted = wanted(member, 1, UUID.randomUUID());
        killedAfterReserving(wanted);
        assertThat(PROGRAM.get(Contributions.class).payments(member)).isEmpty();
        assertThat(PROGRAM.differences()).isEmpty();

        PROGRAM.get(FinishJob.class).run("");
        PROGRAM.get(FinishJob.class).run("");
        takings.take(agent(), wanted);

        assertThat(PROGRAM.get(Contributions.class).payments(member)).hasSize(1);
        assertThat(takings.find(agent(), wanted.id()).orElseThrow().state()).isEqualTo(Taking.State.POSTED);
        assertThat(balance("agent-float:" + code)).isEqualTo(8_400);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    /** What stands in the tables when the program dies between the reservation and the intake. */
    private void killedAfterReserving(Wanted wanted) {
        var id = agent().staff().id();
        PROGRAM.asOwner("UPDATE agents.agent SET taken_idr = 8400 WHERE agent_id = '" + id + "'");
        PROGRAM.asOwner("INSERT INTO agents.taking VALUES ('" + id + "', '" + wanted.id() + "', '" + wanted.workerId()
                + "', 1, 8400, '2026-05-21T05:00:00Z', 8400, 'asked')");
    }

    @Test
    void cash_handed_in_frees_the_agent_and_waits_in_the_till_for_the_bank() {
        long till = balance("settlement:cash-3604");
        take(member(), 3, UUID.randomUUID());
        var brought = brought(25_200, 25_200, "");

        var first = handIns.receive(agent(), brought, OFFICER);
        var again = handIns.receive(agent(), brought, OFFICER);

        assertThat(first).isInstanceOf(HandIns.Result.Received.class);
        assertThat(again).isInstanceOf(HandIns.Result.Received.class);
        assertThat(agent().cash().open()).isEqualTo(Rupiah.ZERO);
        assertThat(balance("settlement:cash-3604") - till).isEqualTo(25_200);
        assertThat(take(member(), 3, UUID.randomUUID())).isInstanceOf(Result.Taken.class);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void missing_cash_stays_the_agents_until_a_second_officer_accepts_the_loss() {
        take(member(), 2, UUID.randomUUID());
        var brought = brought(16_800, 15_000, "Uang kembalian salah");

        handIns.receive(agent(), brought, OFFICER);

        assertThat(agent().cash().open()).isEqualTo(new Rupiah(1_800));
        assertThat(handIns.decide(agent(), brought.id(), true, "siti")).isEqualTo(Decision.NEEDS_ANOTHER_OFFICER);
        assertThat(handIns.decide(agent(), brought.id(), true, "budi")).isEqualTo(Decision.DONE);
        assertThat(handIns.decide(agent(), brought.id(), false, "dewi")).isEqualTo(Decision.ALREADY_DECIDED);
        assertThat(agent().cash().open()).isEqualTo(Rupiah.ZERO);
        assertThat(balance("discrepancy:agent-" + code)).isEqualTo(1_800);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void cash_too_much_counts_for_the_agent_until_it_is_accepted_as_found() {
        take(member(), 1, UUID.randomUUID());
        var brought = brought(8_400, 9_000, "Lebih 600");

        handIns.receive(agent(), brought, OFFICER);

        assertThat(agent().cash().open()).isEqualTo(new Rupiah(-600));
        assertThat(handIns.decide(agent(), brought.id(), true, "budi")).isEqualTo(Decision.DONE);
        assertThat(agent().cash().open()).isEqualTo(Rupiah.ZERO);
        assertThat(balance("discrepancy:agent-" + code)).isEqualTo(-600);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void missing_cash_that_came_meanwhile_is_not_accepted_as_lost() {
        take(member(), 1, UUID.randomUUID());
        var brought = brought(8_400, 8_000, "Kurang 400");
        handIns.receive(agent(), brought, OFFICER);
        handIns.receive(agent(), brought(400, 400, ""), OFFICER);

        assertThat(handIns.decide(agent(), brought.id(), true, "budi")).isEqualTo(Decision.NO_LONGER_MISSING);
        assertThat(handIns.decide(agent(), brought.id(), false, "budi")).isEqualTo(Decision.DONE);
        assertThat(agent().cash().open()).isEqualTo(Rupiah.ZERO);
        assertThat(PROGRAM.differences()).isEmpty();
    }

    @Test
    void a_hand_in_of_nothing_of_too_much_or_without_a_reason_is_refused() {
        take(member(), 1, UUID.randomUUID());

        assertThat(handIns.receive(agent(), brought(0, 0, ""), OFFICER))
                .isEqualTo(new HandIns.Result.Refused(HandIns.Reason.NOTHING));
        assertThat(handIns.receive(agent(), brought(8_401, 8_401, ""), OFFICER))
                .isEqualTo(new HandIns.Result.Refused(HandIns.Reason.MORE_THAN_OPEN));
        assertThat(handIns.receive(agent(), brought(8_400, 8_399, " "), OFFICER))
                .isEqualTo(new HandIns.Result.Refused(HandIns.Reason.REASON_MISSING));
        assertThat(handIns.newest(agent(), 10)).isEmpty();
        assertThat(agent().cash().open()).isEqualTo(MONTH);
    }

    @Test
    void the_oldest_cash_is_what_the_hand_ins_have_not_reached() {
        take(member(), 1, UUID.randomUUID());
        PROGRAM.setToday(TODAY.plusDays(1));
        take(member(), 1, UUID.randomUUID());

        handIns.receive(agent(), brought(8_399, 8_399, ""), OFFICER);
        assertThat(agent().cash().oldestAt()).contains(TestProgram.noon(TODAY));
        handIns.receive(agent(), brought(1, 1, ""), OFFICER);
        assertThat(agent().cash().oldestAt()).contains(TestProgram.noon(TODAY.plusDays(1)));
        handIns.receive(agent(), brought(8_400, 8_400, ""), OFFICER);
        assertThat(agent().cash().oldestAt()).isEmpty();
    }

    @Test
    void an_agent_is_inactive_after_three_whole_months_without_cash() {
        take(member(), 1, UUID.randomUUID());

        assertThat(agents.isInactive(agent(), LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(agents.isInactive(agent(), LocalDate.of(2026, 9, 1))).isTrue();
    }

    @Test
    void the_proof_names_an_agent_whose_sums_were_changed() {
        take(member(), 1, UUID.randomUUID());
        var id = agent().staff().id();

        PROGRAM.asOwner("UPDATE agents.agent SET cleared_idr = 1 WHERE agent_id = '" + id + "'");

        assertThat(PROGRAM.differences()).singleElement().asString().contains(id.toString());
        PROGRAM.asOwner("UPDATE agents.agent SET cleared_idr = 0 WHERE agent_id = '" + id + "'");
    }

    private Agent agent() {
        return agents.find(code).orElseThrow();
    }

    private static UUID member() {
        return MEMBERS.member("Warga", BIRTH);
    }

    private Result take(UUID member, int months, UUID id) {
        return takings.take(agent(), wanted(member, months, id));
    }

    private Wanted wanted(UUID member, int months, UUID id) {
        var price = takings.quote(member, months).orElseThrow().total();
        return new Wanted(id, member, months, price);
    }

    private static Brought brought(long said, long counted, String reason) {
        return new Brought(UUID.randomUUID(), new Sum(new Rupiah(said), new Rupiah(counted)), reason);
    }

    private static long balance(String account) {
        return PROGRAM.get(Ledger.class).trialBalance(TODAY.plusYears(1)).stream()
                .filter(one -> one.account().equals(account))
                .mapToLong(one -> one.amount().amount())
                .sum();
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var all = new ArrayList<T>();
            for (var one : threads.invokeAll(java.util.Collections.nCopies(times, act))) {
                all.add(one.get());
            }
            return all;
        }
    }
}
