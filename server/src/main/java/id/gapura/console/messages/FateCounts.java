package id.gapura.console.messages;

import id.gapura.messaging.Outcomes.Total;
import id.gapura.messaging.State;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many messages went, arrived, wait, and did not go and why.
 *
 * @param silent people for whom no message was made, by the reason in words
 */
public record FateCounts(List<Total> totals, Map<String, Long> silent, Shell shell) {
    private static final Set<State> GONE = Set.of(State.SENT, State.DELIVERED);
    private static final Set<State> OPEN = Set.of(State.WAITING);
    private static final Set<State> ARRIVED = Set.of(State.DELIVERED);
    private static final Set<State> NOT_GONE = Set.of(State.FAILED, State.WITHHELD, State.LATE, State.UNKNOWN);

    public static Stat stat(String textKey, long count, Shell shell) {
        return Stat.of(shell.text(textKey), shell.format().number(count), shell.text(textKey + ".note"));
    }

    public List<Stat> stats() {
        return List.of(
                stat("messages.gone", gone(), shell),
                stat("messages.arrived", arrived(), shell),
                stat("messages.open", open(), shell),
                stat("messages.notGone", notGone(), shell));
    }

    long gone() {
        return sum(GONE);
    }

    long arrived() {
        return sum(ARRIVED);
    }

    long open() {
        return sum(OPEN);
    }

    long notGone() {
        return sum(NOT_GONE)
                + silent.values().stream().mapToLong(Long::longValue).sum();
    }

    private long sum(Set<State> states) {
        return totals.stream()
                .filter(total -> states.contains(total.fate().state()))
                .mapToLong(Total::messages)
                .sum();
    }

    /**
     * Why some did not go, the most frequent first.
     *
     * @param counted what is counted, over the column
     * @param none said where nothing failed
     */
    public Table reasons(String counted, String none) {
        var words = new FateWords(shell);
        Map<String, Long> reasons = new LinkedHashMap<>();
        totals.stream()
                .filter(total -> NOT_GONE.contains(total.fate().state()))
                .forEach(total -> reasons.merge(words.reason(total.fate()), total.messages(), Long::sum));
        silent.forEach((reason, people) -> reasons.merge(reason, people, Long::sum));
        var rows = reasons.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> List.of(
                        Cell.text(entry.getKey()), Cell.amount(shell.format().number(entry.getValue()))))
                .toList();
        return new Table(
                shell.text("messages.reasons"),
                List.of(Table.words(shell.text("messages.reason")), Table.amount(counted)),
                rows,
                none);
    }
}
