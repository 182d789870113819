package id.gapura.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of STYLE that a compiler does not know: sizes, names, clocks, and SQL that stays in its module. */
class SourceRulesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST_FILE = 400;
    private static final int MOST_FILES = 30;
    private static final Pattern CLOCKS = Pattern.compile(
            "(?<![\\w.])(Instant\\.now\\(|LocalDate\\.now\\(|LocalDateTime\\.now\\(|new Random\\(|System\\.currentTimeMillis\\()");
    private static final Pattern NAMES = Pattern.compile(
            "(Manager|Helper|Util|Utils|Impl|DTO|Service|Processor)\\.java$|/(Base|Abstract)[A-Z]\\w*\\.java$");
    private static final List<String> SCHEMAS = List.of(
            "database",
            "jobs",
            "places",
            "accounts",
            "registry",
            "ledger",
            "membership",
            "contributions",
            "payouts",
            "reconciliation",
            "enrolment",
            "insight");

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(sources().filter(file -> text(file).lines().count() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void no_package_has_more_than_30_files() {
        Map<Path, Long> files = new TreeMap<>();
        sources().forEach(file -> files.merge(file.getParent(), 1L, Long::sum));

        assertThat(files.values()).allMatch(count -> count <= MOST_FILES);
    }

    @Test
    void nothing_reads_a_clock_or_chance_of_its_own() {
        assertThat(sources().filter(file -> CLOCKS.matcher(text(file)).find())).isEmpty();
    }

    @Test
    void no_name_says_nothing() {
        assertThat(sources().filter(file -> NAMES.matcher(file.toString()).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobs",
                "places",
                "accounts",
                "registry",
                "ledger",
                "membership",
                "contributions",
                "payouts",
                "reconciliation",
                "enrolment",
                "insight"
            })
    void a_module_names_only_its_own_schema(String module) {
        var others =
                String.join("|", SCHEMAS.stream().filter(s -> !s.equals(module)).toList());
        var foreign = Pattern.compile("(?i)\\b(from|join|into|update|copy)\\s+(" + others + ")\\.\\w");

        assertThat(sources()
                        .filter(file -> file.toString().contains("/id/gapura/" + module + "/"))
                        .filter(file -> foreign.matcher(text(file)).find()))
                .isEmpty();
    }

    @Test
    void membership_and_money_hold_no_legal_number() {
        var legal = Pattern.compile("(?<![\\w.\"])(16_?800|6_?800|8_?400|3_?400|36_?800)(?![\\w.])");

        assertThat(sources()
                        .filter(file -> file.toString().matches(".*/id/gapura/(membership|contributions|enrolment)/.*"))
                        .filter(file ->
                                legal.matcher(withoutComments(text(file))).find()))
                .isEmpty();
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
    }

    private static Stream<Path> sources() {
        return Stream.of("kernel", "rules", "server")
                .flatMap(module -> walk(ROOT.resolve(module).resolve("src/main/java")));
    }

    private static Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
