package id.gapura.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one parameter file. Everything it does not know, or misses, it refuses by file and line. */
final class ParameterLoader {
    private ParameterLoader() {}

    /**
     * The series in {@code yaml}.
     *
     * @param name topic and name, such as {@code contribution/jkk-rate}
     * @throws ParameterRefused if the file has gaps, overlaps, unordered dates, unknown keys or units, a value that does
     *     not fit its unit, a missing source, or an unverified value without a note
     */
    static Series<?> load(String name, String yaml) {
        var root = ParameterNode.parse(name + ".yaml", yaml)
                .fields(Set.of("description", "unit", "checked_on", "entries"), Set.of("columns"));
        var description = root.get("description").fields(Set.of("id", "en"), Set.of());
        var unit = root.get("unit").unit();
        var heading = new Series.Heading(
                name.replace('/', '.'),
                description.get("id").text(),
                description.get("en").text(),
                unit,
                root.get("checked_on").date());
        return new Series<>(heading, entries(root, unit));
    }

    /** The entries of a file in {@code unit}. */
    static List<Series.Entry<Object>> entries(ParameterNode.Fields root, Unit unit) {
        return entries(root.get("entries"), values(unit, root));
    }

    /** How the values of a file in {@code unit} are read. */
    private static ValueReader values(Unit unit, ParameterNode.Fields root) {
        var columns = root.find("columns");
        if (unit == Unit.TABLE) {
            return new TableReader(columns.orElseThrow(() -> root.refusal("a table needs 'columns'")));
        }
        columns.ifPresent(unused -> {
            throw unused.refusal("only a table has 'columns'");
        });
        return node -> node.read(unit::parse);
    }

    /** Makes the value of an entry. */
    @FunctionalInterface
    interface ValueReader {
        Object read(ParameterNode node);
    }

    private static List<Series.Entry<Object>> entries(ParameterNode list, ValueReader values) {
        var items = list.items().stream().map(ParameterLoader::entryFields).toList();
        if (items.isEmpty()) {
            throw list.refusal("no entries");
        }
        var entries = new ArrayList<Series.Entry<Object>>();
        for (int i = 0; i < items.size(); i++) {
            var next = i + 1 < items.size() ? Optional.of(items.get(i + 1)) : Optional.<ParameterNode.Fields>empty();
            entries.add(entry(items.get(i), next, values));
        }
        return entries;
    }

    private static ParameterNode.Fields entryFields(ParameterNode item) {
        return item.fields(Set.of("from", "value", "source", "verified"), Set.of("until", "note"));
    }

    private static Series.Entry<Object> entry(
            ParameterNode.Fields item, Optional<ParameterNode.Fields> next, ValueReader values) {
        var verified = item.get("verified").truth();
        var note = item.find("note").map(ParameterNode::text).orElse("");
        if (!verified && note.isEmpty()) {
            throw item.refusal("an unverified value needs a 'note' that says what it rests on");
        }
        return new Series.Entry<>(
                validity(item, next), values.read(item.get("value")), source(item.get("source")), verified, note);
    }

    private static Validity validity(ParameterNode.Fields item, Optional<ParameterNode.Fields> next) {
        var from = item.get("from").date();
        var stated = item.find("until").map(ParameterNode::date);
        if (stated.isPresent() && stated.get().isBefore(from)) {
            throw item.get("until").refusal("ends on " + stated.get() + " before it begins on " + from);
        }
        if (next.isEmpty()) {
            return new Validity(from, stated.orElse(Validity.OPEN));
        }
        var following = next.get().get("from");
        refuseUnlessAfter(from, following);
        stated.ifPresent(until -> refuseUnlessAdjacent(until, following));
        return new Validity(from, following.date().minusDays(1));
    }

    private static void refuseUnlessAfter(LocalDate from, ParameterNode following) {
        if (!following.date().isAfter(from)) {
            throw following.refusal("unordered: " + following.date() + " comes after " + from);
        }
    }

    private static void refuseUnlessAdjacent(LocalDate until, ParameterNode following) {
        var expected = until.plusDays(1);
        if (following.date().isAfter(expected)) {
            throw following.refusal("gap: nothing holds from " + expected + " until this entry");
        }
        if (following.date().isBefore(expected)) {
            throw following.refusal("overlap: the entry before holds until " + until);
        }
    }

    private static LegalSource source(ParameterNode node) {
        var source = node.fields(Set.of("instrument", "provision"), Set.of("gazette", "url"));
        var reference = source.find("gazette").or(() -> source.find("url"));
        return new LegalSource(
                source.get("instrument").text(),
                source.get("provision").text(),
                reference
                        .orElseThrow(() -> node.refusal("a source needs a 'gazette' or a 'url'"))
                        .text());
    }
}
