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
import java.util.stream.Collectors;
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
    /** What the amounts of the law come to together: prices and benefits. */
    private static final List<String> LEGAL_AMOUNTS = List.of("16800", "6800", "8400", "3400", "36800", "42000000");

    private static final Pattern AMOUNT = Pattern.compile("(?m)\\b(?:value|ceiling|yearly|amount): (\\d[\\d_]+)");

    private static final List<String> SCHEMAS = List.of(
            "database",
            "jobs",
            "places",
            "accounts",
            "consents",
            "registry",
            "ledger",
            "membership",
            "contributions",
            "payouts",
            "reconciliation",
            "agents",
            "groups",
            "sponsors",
            "incentives",
            "enrolment",
            "adoption",
            "collective",
            "offers",
            "messaging",
            "reminders",
            "outreach",
            "survey",
            "insight",
            "villages",
            "partner",
            "field");

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
                "consents",
                "registry",
                "ledger",
                "membership",
                "contributions",
                "payouts",
                "reconciliation",
                "agents",
                "groups",
                "sponsors",
                "incentives",
                "enrolment",
                "adoption",
                "collective",
                "offers",
                "messaging",
                "reminders",
                "outreach",
                "survey",
                "insight",
                "villages",
                "partner",
                "field"
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

    /** A sentence may show how to write an amount, {@code like 1500000}. */
    @Test
    void membership_and_money_hold_no_legal_number() {
        var amounts = Stream.concat(LEGAL_AMOUNTS.stream(), parameterAmounts())
                .map(amount -> amount.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_?"))
                .collect(Collectors.joining("|"));
        var legal = Pattern.compile("(?<![\\w.\"]|seperti |like )(" + amounts + ")L?(?![\\w.])");

        assertThat("return 42_000_000;").containsPattern(legal);
        assertThat(sources()
                        .filter(
                                file -> file.toString()
                                        .matches(
                                                ".*/id/gapura/(membership|contributions|enrolment|partner|portal|console|insight)/.*"))
                        .filter(file ->
                                legal.matcher(withoutComments(text(file))).find()))
                .isEmpty();
    }

    /** The amounts in the parameter files, of five digits and more; one with noughts alone may be anything. */
    private static Stream<String> parameterAmounts() {
        return walk(ROOT.resolve("rules/src/main/resources/parameters"), ".yaml")
                .flatMap(file -> AMOUNT.matcher(text(file)).results())
                .map(found -> found.group(1).replace("_", ""))
                .filter(amount -> amount.length() >= 5 && !amount.matches("10*"))
                .distinct();
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
    }

    private static Stream<Path> sources() {
        return Stream.of("kernel", "rules", "server")
                .flatMap(module -> walk(ROOT.resolve(module).resolve("src/main/java")));
    }

    private static Stream<Path> walk(Path folder) {
        return walk(folder, ".java");
    }

    private static Stream<Path> walk(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
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
