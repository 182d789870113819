package id.gapura.console.outreach.workbook;

import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.enrolment.Codes;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays out a topic being written. */
record EntryView(Adopters adopters) {
    static final String VERSION = "version";

    /**
     * What is written.
     *
     * @param version that the next one follows
     * @param proposed by field
     * @param history the latest version first
     */
    record Draft(Topic topic, int version, Map<String, String> proposed, List<Entry> history) {}

    EntryPage page(Draft draft, List<Field> fields, Seen seen) {
        var shell = seen.shell();
        return new EntryPage(
                new FormPage(
                        title(draft.topic, seen),
                        lead(draft.topic, shell),
                        crumbs(draft.topic, seen),
                        new Sending(
                                Head.entry(seen.campaign(), draft.topic),
                                shell.text("workbook.keep"),
                                Map.of(VERSION, Integer.toString(draft.version))),
                        fields),
                facts(draft.proposed, fields),
                draft.history.stream().map(one -> moment(one, fields, shell)).toList(),
                strike(draft, seen));
    }

    private static String strike(Draft draft, Seen seen) {
        boolean isThere = !draft.history.isEmpty() && !draft.history.getFirst().isStruck();
        return isThere && !(draft.topic instanceof Topic.Part)
                ? Head.entry(seen.campaign(), draft.topic) + "/strike"
                : "";
    }

    String title(Topic topic, Seen seen) {
        return switch (topic) {
            case Topic.Part part -> seen.shell().text("workbook.part." + part.code());
            case Topic.Segment segment -> adopters.name(segment, seen);
            case Topic.Line _ -> seen.shell().text("workbook.line");
        };
    }

    private static String lead(Topic topic, Shell shell) {
        return switch (topic) {
            case Topic.Part part -> shell.text("workbook.part." + part.code() + ".question");
            case Topic.Segment _ -> shell.text("workbook.segment.lead");
            case Topic.Line _ -> shell.text("workbook.line.lead");
        };
    }

    private List<Link> crumbs(Topic topic, Seen seen) {
        var crumbs = new ArrayList<>(Head.crumbs(seen.campaign(), seen.shell()));
        crumbs.set(crumbs.size() - 1, Link.to(seen.shell().text("workbook.title"), Head.home(seen.campaign(), topic)));
        crumbs.add(Link.to(title(topic, seen), ""));
        return crumbs;
    }

    /** What stands in each field, in the words of the form. */
    private static List<Fact> facts(Map<String, String> values, List<Field> fields) {
        return fields.stream()
                .filter(field -> !values.getOrDefault(field.name(), "").isEmpty())
                .map(field -> Fact.of(field.label(), shown(values.getOrDefault(field.name(), ""), field)))
                .toList();
    }

    private static String shown(String value, Field field) {
        return field.entry().options().stream()
                .filter(option -> option.value().equals(value))
                .map(Field.Option::label)
                .findFirst()
                .orElse(value);
    }

    private static Moment moment(Entry entry, List<Field> fields, Shell shell) {
        return new Moment(
                shell.format().time(entry.at()),
                entry.isStruck()
                        ? shell.text("workbook.struck")
                        : shell.text(
                                "workbook.version",
                                entry.version(),
                                shell.text("workbook.origin." + Codes.of(entry.origin()))),
                entry.by(),
                facts(entry.written(), fields).stream()
                        .map(fact -> fact.label() + ": " + words(fact))
                        .collect(Collectors.joining(" · ")),
                Tone.NEUTRAL);
    }

    private static String words(Fact fact) {
        return fact.value() instanceof Cell.Text text ? text.text() : "";
    }
}
