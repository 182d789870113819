package id.gapura.agents;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.agents.CommissionLine.Kind;
import id.gapura.agents.CommissionRules.Facts;
import id.gapura.agents.CommissionRules.Merges;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fifty new members in a month earn 500,000 rupiah, which from December 2026 on are kept if 25 of them stay. */
class IncentiveTest {
    private static final UUID AGENT = new UUID(2, 2);
    private static final Rupiah INCENTIVE = new Rupiah(500_000);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final CommissionRules rules = new CommissionRules(Law.current());

    @ParameterizedTest(name = "{0} of 50 stay: {1} incentives taken back")
    @CsvSource({"0, 1", "24, 1", "25, 0", "50, 0"})
    void an_incentive_is_kept_if_half_of_its_members_pay_a_second_month(int stay, int back) {
        var lines = new Agent(DECEMBER, stay).reckonedUntil(DECEMBER.plusMonths(3));

        assertThat(lines).filteredOn(line -> line.kind() == Kind.ACQUISITION).hasSize(1);
        assertThat(lines)
                .filteredOn(line -> line.kind() == Kind.INCENTIVE_BACK)
                .hasSize(back)
                .allMatch(line -> line.equals(new CommissionLine(
                        Kind.INCENTIVE_BACK, DECEMBER, AGENT, stay, INCENTIVE.negated(), DECEMBER.plusMonths(3))));
    }

    @ParameterizedTest(name = "reckoned {0} months after: {1} taken back")
    @CsvSource({"2, 0", "3, 1", "4, 1"})
    void they_have_the_time_of_the_window_and_it_is_taken_back_once(int months, int back) {
        var lines = new Agent(DECEMBER, 0).reckonedUntil(DECEMBER.plusMonths(months));

        assertThat(lines).filteredOn(line -> line.kind() == Kind.INCENTIVE_BACK).hasSize(back);
    }

    @ParameterizedTest(name = "recruited in {0}: {1} taken back")
    @CsvSource({"2026-11, 0", "2026-12, 1", "2027-01, 1"})
    void what_was_earned_before_the_rule_is_kept(YearMonth recruited, int back) {
        var lines = new Agent(recruited, 0).reckonedUntil(recruited.plusMonths(3));

        assertThat(lines).filteredOn(line -> line.kind() == Kind.INCENTIVE_BACK).hasSize(back);
    }

    @Test
    void fifty_members_of_one_month_do_not_pay() {
        var lines = new Agent(DECEMBER, 0).reckonedUntil(DECEMBER.plusMonths(3));

        assertThat(Commissions.sum(lines)).isEqualTo(Rupiah.ZERO);
    }

    /** Recruits fifty in a month, of whom some pay another. */
    private final class Agent {
        private final Map<UUID, LocalDate> recruits = new HashMap<>();
        private final Map<UUID, SortedMap<YearMonth, Rupiah>> paid = new HashMap<>();
        private final YearMonth month;

        Agent(YearMonth month, int stay) {
            this.month = month;
            var price = new Rupiah(8_400);
            for (int i = 0; i < 50; i++) {
                var worker = new UUID(0, i);
                recruits.put(worker, month.atDay(i % 2 == 0 ? 1 : month.lengthOfMonth()));
                paid.put(worker, new TreeMap<>(Map.of(month, price)));
                if (i < stay) {
                    paid.get(worker).put(month.plusMonths(1), price);
                }
            }
        }

        List<CommissionLine> reckonedUntil(YearMonth last) {
            var lines = new ArrayList<CommissionLine>();
            for (var run = month; !run.isAfter(last); run = run.plusMonths(1)) {
                lines.addAll(rules.lines(new Facts(AGENT, recruits, paid, List.copyOf(lines), Merges.NONE), run));
            }
            return lines;
        }
    }
}
