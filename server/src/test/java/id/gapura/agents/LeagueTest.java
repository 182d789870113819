package id.gapura.agents;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents.NewAgent;
import id.gapura.agents.Standing.State;
import id.gapura.agents.Takings.Reason;
import id.gapura.agents.Takings.Result;
import id.gapura.agents.Takings.Wanted;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.program.TestMembers;
import id.gapura.program.TestProgram;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeagueTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 21);
    private static final TestProgram PROGRAM = TestProgram.on(MAY);
    private static final TestMembers MEMBERS = new TestMembers(PROGRAM);
    private static int serial;

    private final Agents agents = PROGRAM.get(Agents.class);
    private final Takings takings = PROGRAM.get(Takings.class);

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    private Agent agent() {
        PROGRAM.setToday(MAY);
        return agentOfToday();
    }

    private Agent agentOfToday() {
        var code = "liga" + ++serial;
        var staff = new NewStaff(code, "Agen", "rahasia-sekali", Role.AGENT, RegionCode.of("36.04"));
        agents.register(new NewAgent(staff, new Rupiah(100_000_000), Optional.empty()));
        return agents.find(code).orElseThrow();
    }

    private UUID recruit(Agent agent) {
        var member = MEMBERS.member("Warga", LocalDate.of(1985, 3, 4));
        assertThat(take(agent, member, 1)).isInstanceOf(Result.Taken.class);
        return member;
    }

    private Result take(Agent agent, UUID member, int months) {
        var quote = takings.quote(member, months).orElseThrow();
        return takings.take(agent, new Wanted(UUID.randomUUID(), member, months, quote.total()));
    }

    /** So many recruits of May 2026, of whom some have paid for May 2027 too. */
    private Agent agent(int recruits, int staying) {
        var agent = agent();
        for (int i = 0; i < recruits; i++) {
            var member = recruit(agent);
            if (i < staying) {
                take(agent, member, 12);
            }
        }
        return agent;
    }

    private League.Row row(Agent agent, LocalDate day, Agent... all) {
        return PROGRAM.get(League.class).of(List.of(all), day).stream()
                .filter(row -> row.agent().code().equals(agent.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_keeps_more_members_for_a_year_stands_above_who_recruits_more() {
        var many = agent(14, 3);
        var loyal = agent(10, 5);
        var like = agent(11, 5);
        var few = agent(9, 9);
        var year = MAY.plusYears(1);
        Agent[] all = {many, loyal, like, few};

        assertThat(row(loyal, year, all)).isEqualTo(new League.Row(loyal, 10, 5, 0, OptionalInt.of(1)));
        assertThat(row(like, year, all).place()).hasValue(1);
        assertThat(row(many, year, all).place()).hasValue(3);
        assertThat(row(few, year, all)).isEqualTo(new League.Row(few, 9, 9, 0, OptionalInt.empty()));
        assertThat(row(loyal, year.minusDays(1), all)).isEqualTo(new League.Row(loyal, 0, 0, 10, OptionalInt.empty()));
        assertThat(row(loyal, year.plusDays(1), all).place()).hasValue(1);
        assertThat(PROGRAM.get(League.class)
                        .of(List.of(all), year)
                        .getLast()
                        .agent()
                        .code())
                .isEqualTo(few.code());
    }

    @ParameterizedTest(name = "on {0} {1} ripe")
    @CsvSource({"2027-05-14, 0", "2027-05-15, 0", "2027-05-16, 10"})
    void a_year_is_not_lost_before_the_last_day_to_pay_the_month_in_which_it_ends(LocalDate day, int ripe) {
        PROGRAM.setToday(LocalDate.of(2026, 5, 3));
        var agent = agentOfToday();
        IntStream.range(0, 10).forEach(_ -> recruit(agent));

        assertThat(row(agent, day, agent).ripe()).isEqualTo(ripe);
    }

    @ParameterizedTest(name = "on {0} {1}")
    @CsvSource({"2026-08-31, ACTIVE", "2026-09-01, WARNED", "2026-11-30, WARNED", "2026-12-01, PAUSED"})
    void an_agent_is_warned_after_three_whole_months_without_a_new_member_and_paused_after_six(
            LocalDate day, State expected) {
        var agent = agent();
        PROGRAM.setToday(day);

        assertThat(agents.standing(agent))
                .isEqualTo(new Standing(expected, Optional.of(MAY), Optional.of(LocalDate.of(2026, 12, 1))));
    }

    @Test
    void a_new_member_ends_the_warning_at_once() {
        var agent = agent();
        PROGRAM.setToday(LocalDate.of(2026, 11, 30));
        recruit(agent);

        assertThat(agents.standing(agent).state()).isEqualTo(State.ACTIVE);
        assertThat(agents.standing(agent).pausesOn()).contains(LocalDate.of(2027, 6, 1));
    }

    @Test
    void a_paused_agent_takes_nobodys_first_contribution_but_goes_on_with_members_until_an_officer_allows_it() {
        var agent = agent();
        var member = recruit(agent);
        PROGRAM.setToday(LocalDate.of(2026, 12, 1));
        var stranger = MEMBERS.member("Baru", LocalDate.of(1985, 3, 4));

        assertThat(take(agent, stranger, 1)).isEqualTo(new Result.Refused(Reason.PAUSED));
        assertThat(take(agent, member, 1)).isInstanceOf(Result.Taken.class);
        agents.letRecruit(agent);
        assertThat(take(agent, stranger, 1)).isInstanceOf(Result.Taken.class);
        assertThat(agents.standing(agent).pausesOn()).contains(LocalDate.of(2027, 7, 1));
    }
}
