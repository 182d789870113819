package id.gapura.cli.rules;

import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gapura rules show}: one legal parameter over time or on a day, or the list of all. */
@Command(
        name = "show",
        description = "Shows a legal parameter with its sources; without a name, lists all.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    @Parameters(paramLabel = "PARAMETER", arity = "0..1", description = "Such as contribution.jkm-amount.")
    private Optional<String> parameter = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Reading.Day.class,
            description = "The value in force on a day; all values unless told.")
    private Optional<LocalDate> on = Optional.empty();

    @Override
    public Integer call() {
        if (parameter.isEmpty()) {
            return answer.give(
                    json -> json.list("parameters", Law.current().all(), one -> heading(one, json)), this::list);
        }
        try {
            var series = Law.current().parameter(parameter.get());
            var entries = on.isPresent() ? List.of(at(on.get(), series)) : series.entries();
            return answer.give(json -> write(series, entries, json), page -> write(series, entries, page));
        } catch (NoSuchElementException unknown) {
            throw answer.refusal(unknown);
        }
    }

    private Series.Entry<?> at(LocalDate day, Series<?> series) {
        var first = series.entries().getFirst().validity().from();
        if (day.isBefore(first)) {
            throw answer.refusal("on must be " + first + " or later for " + series.id() + ", not " + day);
        }
        return series.at(day);
    }

    private static void heading(Series<?> series, Json json) {
        var heading = series.heading();
        json.put("parameter", series.id());
        json.put("unit", heading.unit().code());
        json.bilingual("description", heading.indonesian(), heading.english());
        json.put("checked_on", heading.checkedOn());
    }

    private static void write(Series<?> series, List<? extends Series.Entry<?>> entries, Json json) {
        heading(series, json);
        json.list("entries", entries, entry -> json.put("value", entry.value()).provenance(entry));
    }

    private void list(Page page) {
        page.table(
                3,
                Law.current().all().stream()
                        .map(one -> List.of(one.id(), one.heading().unit().code(), description(one, page)))
                        .toList());
    }

    private static String description(Series<?> series, Page page) {
        var heading = series.heading();
        return page.language().of(heading.indonesian(), heading.english());
    }

    private static void write(Series<?> series, List<? extends Series.Entry<?>> entries, Page page) {
        page.line(description(series, page));
        for (var entry : entries) {
            page.line("");
            page.line(page.value(entry.value()));
            if (entry.value() instanceof Table table) {
                page.table(0, rows(table, page));
            }
            page.line(page.basis(series.id(), entry));
            page.line(entry.source().reference());
            page.line(entry.note());
        }
    }

    /** The columns by name, then the rows. */
    private static List<List<String>> rows(Table table, Page page) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.rows()) {
            var cells = new TreeMap<>(row.cells());
            if (rows.isEmpty()) {
                rows.add(List.copyOf(cells.keySet()));
            }
            rows.add(cells.values().stream().map(page::value).toList());
        }
        return rows;
    }
}
