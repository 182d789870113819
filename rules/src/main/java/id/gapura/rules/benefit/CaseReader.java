package id.gapura.rules.benefit;

import id.gapura.rules.law.ParameterNode;
import id.gapura.rules.law.ParameterRefused;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the facts of a case as a file writes them: keys and values, one of them {@code kind}. Unknown fields and values
 * are refused by file, line and what is allowed; so are facts that contradict each other.
 */
public final class CaseReader {
    private static final Map<String, Shape> SHAPES = new TreeMap<>(Map.of(
            "death",
                    new Shape(
                            Set.of("on", "member-since", "protection", "months-in-row"),
                            Set.of("income", "months-before-return", "funeral-paid"),
                            CaseReader::death),
            "death-by-work",
                    new Shape(Set.of("on", "member-since", "protection"), Set.of("income"), CaseReader::deathByWork)));

    /** What a kind of case states, and how it is made. */
    private record Shape(Set<String> required, Set<String> optional, Function<CaseFields, Case> maker) {
        private static final String KIND = "kind";

        Case read(ParameterNode place) {
            var all = new TreeSet<>(required);
            all.add(KIND);
            var fields = CaseFields.at(place, all, optional);
            return fields.make(() -> maker.apply(fields));
        }
    }

    private CaseReader() {}

    /** The kinds of case, in order of name. */
    public static Set<String> kinds() {
        return SHAPES.keySet();
    }

    /**
     * The case in a file that holds nothing else.
     *
     * @param file what refusals call it
     * @throws ParameterRefused if the facts cannot be read, or cannot be
     */
    public static Case read(String file, String yaml) {
        return read(ParameterNode.parse(file, yaml));
    }

    /**
     * The case whose facts stand at {@code place}.
     *
     * @throws ParameterRefused if the facts cannot be read, or cannot be
     */
    public static Case read(ParameterNode place) {
        var kind = place.fields().get(Shape.KIND);
        if (kind == null) {
            throw place.refusal("missing 'kind', one of " + String.join(", ", kinds()));
        }
        return kind.read(CaseReader::shape).read(place);
    }

    private static Shape shape(String kind) {
        var shape = SHAPES.get(kind);
        if (shape == null) {
            throw new IllegalArgumentException("kind must be one of " + String.join(", ", kinds()) + ", not " + kind);
        }
        return shape;
    }

    private static Case death(CaseFields fields) {
        var months = new MonthsInRow(fields.count("months-in-row"), fields.count("months-before-return", 0));
        return new Case.Death(fields.day("on"), fields.insured(), months, fields.truth("funeral-paid"));
    }

    private static Case deathByWork(CaseFields fields) {
        return new Case.DeathByWork(fields.day("on"), fields.insured());
    }
}
