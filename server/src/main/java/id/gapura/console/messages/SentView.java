package id.gapura.console.messages;

import id.gapura.messaging.Outcomes;
import id.gapura.messaging.Outcomes.Total;
import id.gapura.places.RegionCode;
import id.gapura.reminders.Reminders;
import id.gapura.reminders.Reminders.Unagreed;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the numbers of messages together. */
final class SentView {
    private static final List<Integer> SPANS = List.of(7, 30, 90);

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
        var counts =
                counts(totals, unagreed.stream().mapToLong(Unagreed::people).sum(), shell);
        return new SentPage(
                MessageTabs.of(shell),
                spans,
                counts.stats(),
                topics(totals, unagreed, shell),
                CarrierTable.of(outcomes.carried(within, from, to.plusSeconds(1)), shell),
                counts.reasons(shell.text("messages.count"), shell.text("messages.reasons.none")));
    }

    private static FateCounts counts(List<Total> totals, long unagreed, Shell shell) {
        return new FateCounts(totals, Map.of(shell.text("messages.reason.no-consent"), unagreed), shell);
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
                .map(entry -> row(
                        entry.getKey(),
                        counts(entry.getValue(), silent.getOrDefault(entry.getKey(), 0L), shell),
                        shell))
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

    private static List<Cell> row(String topic, FateCounts counts, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.text(topic),
                Cell.amount(format.number(counts.gone())),
                Cell.amount(format.number(counts.arrived())),
                Cell.amount(format.number(counts.open())),
                Cell.amount(format.number(counts.notGone())));
    }
}
