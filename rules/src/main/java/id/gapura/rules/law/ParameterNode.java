package id.gapura.rules.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file of parameters or facts, which knows its line and so can refuse by it. */
public final class ParameterNode {
    private final String file;
    private final Node node;

    private ParameterNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * The whole document.
     *
     * @param file what refusals call it
     * @throws ParameterRefused if {@code yaml} is empty or not YAML
     */
    public static ParameterNode parse(String file, String yaml) {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(yaml)
                    .map(root -> new ParameterNode(file, root))
                    .orElseThrow(() -> new ParameterRefused(file, 1, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            throw new ParameterRefused(file, lineOf(e.getProblemMark()), "not YAML: " + e.getProblem());
        } catch (ReaderException e) {
            throw new ParameterRefused(file, lineAt(yaml, e.getPosition()), "not YAML: a character that no text has");
        }
    }

    /** Keys with their values; {@code place} is where they stand. */
    public record Fields(ParameterNode place, Map<String, ParameterNode> byKey) {
        /** The value of a key that must be there. */
        public ParameterNode get(String key) {
            return find(key).orElseThrow(() -> refusal("missing '" + key + "'"));
        }

        /** The value of a key that may be there. */
        public Optional<ParameterNode> find(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        /** A refusal at the line where the keys begin. */
        public ParameterRefused refusal(String fault) {
            return place.refusal(fault);
        }
    }

    /** The keys and values here: all the required ones, and no others than these and the optional. */
    public Fields fields(Set<String> required, Set<String> optional) {
        var fields = new Fields(this, fields());
        fields.byKey().forEach((key, value) -> {
            if (!required.contains(key) && !optional.contains(key)) {
                throw value.refusal("unknown key '" + key + "'; known: " + known(required, optional));
            }
        });
        required.stream().sorted().forEach(fields::get);
        return fields;
    }

    private static String known(Set<String> required, Set<String> optional) {
        var keys = new TreeSet<>(required);
        keys.addAll(optional);
        return String.join(", ", keys);
    }

    /** The keys and values here, in the order of the file. */
    public Map<String, ParameterNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw refusal("expected keys and values");
        }
        var fields = new LinkedHashMap<String, ParameterNode>();
        for (var tuple : mapping.getValue()) {
            var value = new ParameterNode(file, tuple.getValueNode());
            var key = new ParameterNode(file, tuple.getKeyNode()).text();
            if (fields.put(key, value) != null) {
                throw value.refusal("key '" + key + "' is written twice");
            }
        }
        return fields;
    }

    /** What a list holds, in the order of the file; may be empty. */
    public List<ParameterNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw refusal("expected a list");
        }
        return sequence.getValue().stream()
                .map(item -> new ParameterNode(file, item))
                .toList();
    }

    /** One line of text; never blank. */
    public String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw refusal("expected a value");
        }
        return scalar.getValue().strip();
    }

    /** A day, as {@code 2026-11-21}. */
    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw refusal("not a date (year-month-day): " + text());
        }
    }

    /** {@code true} or {@code false}. */
    public boolean truth() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal("expected true or false, found " + text());
        };
    }

    Unit unit() {
        return Unit.find(text()).orElseThrow(() -> refusal("unknown unit '" + text() + "'"));
    }

    /** What {@code reader} makes of the text; its {@link IllegalArgumentException} becomes a refusal at this line. */
    public <T> T read(Function<String, T> reader) {
        var text = text();
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw refusal(String.valueOf(e.getMessage()));
        }
    }

    /** A refusal of what stands here. */
    public ParameterRefused refusal(String fault) {
        return new ParameterRefused(file, lineOf(node.getStartMark()), fault);
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
    }

    private static int lineOf(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
