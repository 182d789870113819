package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.ParameterNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One case that a lawyer can read: a sentence, the facts, what is expected. The name of its file says which question is
 * asked of the facts.
 *
 * @param place where the facts stand in the file
 */
record LegalCase(String question, String sentence, Facts facts, ParameterNode place, Map<String, String> expected) {
    /** Facts by name. */
    record Facts(Map<?, ?> byName) {
        String text(String name) {
            var value = byName.get(name);
            if (value == null) {
                throw new IllegalStateException("the case does not say " + name);
            }
            return value.toString();
        }

        Facts nested(String name) {
            if (byName.get(name) instanceof Map<?, ?> inner) {
                return new Facts(inner);
            }
            throw new IllegalStateException("the case does not say " + name);
        }

        boolean has(String name) {
            return byName.containsKey(name);
        }

        int count(String name) {
            return Integer.parseInt(text(name));
        }

        LocalDate day(String name) {
            return LocalDate.parse(text(name));
        }

        YearMonth month(String name) {
            return YearMonth.parse(text(name));
        }

        @Nullable
        Rupiah findRupiah(String name) {
            return has(name) ? rupiah(name) : null;
        }

        Rupiah rupiah(String name) {
            return Rupiah.of(Long.parseLong(text(name).replace("_", "")));
        }

        TreeSet<YearMonth> months(String name) {
            var months = new TreeSet<YearMonth>();
            for (var month : text(name).split(" ", -1)) {
                if (!month.isEmpty()) {
                    months.add(YearMonth.parse(month));
                }
            }
            return months;
        }
    }

    static List<LegalCase> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(LegalCase::read)
                    .toList();
        }
    }

    private static Stream<LegalCase> read(Path file) {
        try {
            var question = file.getFileName().toString().replace(".yaml", "");
            var text = Files.readString(file);
            var cases = (List<?>) new Load(LoadSettings.builder().build()).loadFromString(text);
            var places =
                    ParameterNode.parse(file.getFileName().toString(), text).items();
            return IntStream.range(0, cases.size())
                    .mapToObj(i -> of(question, new Facts((Map<?, ?>) cases.get(i)), places.get(i)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalCase of(String question, Facts raw, ParameterNode place) {
        var expected = new TreeMap<String, String>();
        raw.nested("expect").byName().forEach((key, value) -> expected.put(key.toString(), plain(value)));
        var facts = Objects.requireNonNull(place.fields().get("facts"));
        return new LegalCase(question, raw.text("case"), raw.nested("facts"), facts, expected);
    }

    /** As text, amounts without the underscores that set thousands apart. */
    private static String plain(Object value) {
        return String.valueOf(value).replaceAll("(?<=\\d)_(?=\\d{3})", "");
    }

    @Override
    public String toString() {
        return question + ": " + sentence;
    }
}
