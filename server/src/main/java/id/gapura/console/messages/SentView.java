package id.gapura.console.messages;

import id.gapura.messaging.Outcomes;
import id.gapura.messaging.Outcomes.Total;
import id.gapura.messaging.State;
import id.gapura.places.RegionCode;
import id.gapura.reminders.Reminders;
import id.gapura.reminders.Reminders.Unagreed;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the numbers of messages together. */
final class SentView {
    private static final List<Integer> SPANS = List.of(7, 30, 90);
    private static final Set<State> GONE = Set.of(State.SENT, State.DELIVERED);
    private static final Set<State> OPEN = Set.of(State.WAITING);
    private static final Set<State> ARRIVED = Set.of(State.DELIVERED);
    private static final Set<State> NOT_GONE = Set.of(State.FAILED, State.WITHHELD, State.LATE, State.UNKNOWN);

    private final Outcomes outcomes;
    private final Reminders reminders;
    private final InstantSource clock;

    SentView(Outcomes outcomes, Reminders reminders, InstantSource clock) {
        this.outcomes = outcomes;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** The days offered, or the middle span for anything else. */
    static int span(String asked) {
        return SPANS.stream()
                .filter(days -> days.toString().equals(asked))
                .findFirst()
                .orElse(SPANS.get(1));
    }

    SentPage page(RegionCode within, int days, Shell shell) {
        var to = clock.instant();
        var from = to.minus(Duration.ofDays(days));
        var totals = outcomes.totals(within, from, to.plusSeconds(1));
        var unagreed = reminders.unagreed(within, from, to.plusSeconds(1));
        var spans = SPANS.stream()
                .map(span -> Link.to(
                        shell.text("messages.days", span), span == days ? "" : MessageTabs.HOME + "?days=" + span))
                .toList();
        return new SentPage(
                MessageTabs.of(shell),
                spans,
                stats(totals, unagreed, shell),
                topics(totals, unagreed, shell),
                CarrierTable.of(outcomes.carried(within, from, to.plusSeconds(1)), shell),
                reasons(totals, unagreed, shell));
    }

    private static long sum(List<Total> totals, Set<State> states) {
        return totals.stream()
                .filter(total -> states.contains(total.fate().state()))
                .mapToLong(Total::messages)
                .sum();
    }

    private static List<Stat> stats(List<Total> totals, List<Unagreed> unagreed, Shell shell) {
        long notGone = sum(totals, NOT_GONE)
                + unagreed.stream().mapToLong(Unagreed::people).sum();
        return List.of(
                stat("messages.gone", sum(totals, GONE), shell),
                stat("messages.arrived", sum(totals, ARRIVED), shell),
                stat("messages.open", sum(totals, OPEN), shell),
                stat("messages.notGone", notGone, shell));
    }

    private static Stat stat(String textKey, long count, Shell shell) {
        return Stat.of(shell.text(textKey), shell.format().number(count), shell.text(textKey + ".note"));
    }

    private static Table topics(List<Total> totals, List<Unagreed> unagreed, Shell shell) {
        var words = new FateWords(shell);
        Map<String, List<Total>> byTopic = new LinkedHashMap<>();
        totals.forEach(total -> byTopic.computeIfAbsent(words.topic(total.fate()), _ -> new ArrayList<>())
                .add(total));
        Map<String, Long> silent = new LinkedHashMap<>();
        unagreed.forEach(one ->
                silent.put(shell.text("messages.occasion." + one.occasion().code()), one.people()));
        silent.keySet().forEach(topic -> byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()));
        var rows = byTopic.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), silent.getOrDefault(entry.getKey(), 0L), shell))
                .toList();
        return new Table(
                shell.text("messages.topics"),
                List.of(
                        Table.words(shell.text("messages.topic")),
                        Table.amount(shell.text("messages.gone")),
                        Table.amount(shell.text("messages.arrived")),
                        Table.amount(shell.text("messages.open")),
                        Table.amount(shell.text("messages.notGone"))),
                rows,
                shell.text("messages.none"));
    }

    private static List<Cell> row(String topic, List<Total> totals, long silent, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.text(topic),
                Cell.amount(format.number(sum(totals, GONE))),
                Cell.amount(format.number(sum(totals, ARRIVED))),
                Cell.amount(format.number(sum(totals, OPEN))),
                Cell.amount(format.number(sum(totals, NOT_GONE) + silent)));
    }

    private static Table reasons(List<Total> totals, List<Unagreed> unagreed, Shell shell) {
        var words = new FateWords(shell);
        Map<String, Long> reasons = new LinkedHashMap<>();
        totals.stream()
                .filter(total -> NOT_GONE.contains(total.fate().state()))
                .forEach(total -> reasons.merge(words.reason(total.fate()), total.messages(), Long::sum));
        unagreed.forEach(one -> reasons.merge(shell.text("messages.reason.no-consent"), one.people(), Long::sum));
        var rows = reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> List.of(
                        Cell.text(entry.getKey()), Cell.amount(shell.format().number(entry.getValue()))))
                .toList();
        return new Table(
                shell.text("messages.reasons"),
                List.of(Table.words(shell.text("messages.reason")), Table.amount(shell.text("messages.count"))),
                rows,
                shell.text("messages.reasons.none"));
    }
}
