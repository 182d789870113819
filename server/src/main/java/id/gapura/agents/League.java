package id.gapura.agents;

import id.gapura.contributions.Contributions;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.InTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The league of agents by surviving members: whom they recruited and who is still covered a year later. Whoever recruits
 * many who leave stands below who recruits a few who stay.
 */
public final class League {
    /** Of fewer members whose year is over nothing can be told. */
    public static final int FEWEST = 10;

    private static final int MONTHS = 12;

    private final CommissionStore store;
    private final Contributions contributions;
    private final InTime inTime;

    League(CommissionStore store, Contributions contributions, InTime inTime) {
        this.store = store;
        this.contributions = contributions;
        this.inTime = inTime;
    }

    /**
     * What an agent stands for.
     *
     * @param ripe recruits whose first year is over, and the last day to pay the month in which it ended
     * @param surviving those of them who have paid for the month in which it ended
     * @param young recruits whose first year is not over
     * @param place from 1, shared by who has as many; empty for too few who are ripe
     */
    public record Row(Agent agent, int ripe, int surviving, int young, OptionalInt place) {
        /** From 0 to 1. */
        public double share() {
            return ripe == 0 ? 0 : (double) surviving / ripe;
        }

        private boolean isTellable() {
            return ripe >= FEWEST;
        }

        private boolean isAbove(Row other) {
            return isTellable() && surviving > other.surviving;
        }

        private Row at(OptionalInt found) {
            return new Row(agent, ripe, surviving, young, found);
        }
    }

    /** Some agents on a day, the best first; those of whom too little can be told last. */
    public List<Row> of(List<Agent> agents, LocalDate today) {
        var rows = agents.stream().map(agent -> row(agent, today)).toList();
        return rows.stream()
                .map(row -> row.at(place(row, rows)))
                .sorted(Comparator.comparingInt((Row row) -> row.place().orElse(Integer.MAX_VALUE))
                        .thenComparing(Row::surviving, Comparator.reverseOrder())
                        .thenComparing(row -> row.agent().code()))
                .toList();
    }

    private static OptionalInt place(Row row, List<Row> rows) {
        return row.isTellable()
                ? OptionalInt.of(1
                        + (int) rows.stream()
                                .filter(other -> other.isAbove(row))
                                .count())
                : OptionalInt.empty();
    }

    private Row row(Agent agent, LocalDate today) {
        var recruits = store.recruits(agent.staff().id());
        var paid = contributions.paidMonths(recruits.keySet());
        var latest = inTime.latestFirstDay(MONTHS, today);
        Predicate<Map.Entry<UUID, LocalDate>> isRipe = one -> !one.getValue().isAfter(latest);
        int ripe = (int) recruits.entrySet().stream().filter(isRipe).count();
        int surviving = (int) recruits.entrySet().stream()
                .filter(isRipe)
                .filter(one -> isCovered(paid, one.getKey(), one.getValue()))
                .count();
        return new Row(agent, ripe, surviving, recruits.size() - ripe, OptionalInt.empty());
    }

    private static boolean isCovered(Map<UUID, SortedMap<YearMonth, Rupiah>> paid, UUID worker, LocalDate recruited) {
        var months = paid.get(worker);
        return months != null && months.containsKey(YearMonth.from(recruited.plusMonths(MONTHS)));
    }
}
