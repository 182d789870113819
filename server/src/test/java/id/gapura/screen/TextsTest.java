package id.gapura.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern USED = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KEY = Pattern.compile("^[a-zA-Z0-9._-]+=");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    private final Texts indonesian = Texts.load(Language.INDONESIAN);
    private final Texts english = Texts.load(Language.ENGLISH);

    @Test
    void both_languages_have_the_same_keys() {
        var keys = indonesian.keys();

        assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @EnumSource
    void no_key_stands_twice(Language language) throws IOException {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/resources/texts", language.code()))) {
            for (var file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> KEY.matcher(line).find())
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !seen.add(key))
                        .forEach(twice::add);
            }
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void both_languages_take_the_same_values() {
        var keys = indonesian.keys();

        assertThat(keys)
                .allSatisfy(key -> assertThat(holes(english.get(key))).as(key).isEqualTo(holes(indonesian.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/jte", "src/main/java"})
    void every_key_written_in_a_template_or_a_handler_exists(String folder) throws IOException {
        var used = usedBelow(Path.of(folder));

        assertThat(indonesian.keys()).containsAll(used);
    }

    @Test
    void templates_are_searched_for_keys() throws IOException {
        var used = usedBelow(Path.of("src/main/jte"));

        assertThat(used).contains("shell.skip", "progress.rows");
    }

    @ParameterizedTest
    @EnumSource
    void every_error_page_has_its_words(ErrorPages.Kind kind) {
        var keys = Set.of(kind.titleKey(), kind.textKey());

        assertThat(indonesian.keys()).containsAll(keys);
    }

    @ParameterizedTest
    @EnumSource
    void every_cover_mark_has_its_word(CoverMark mark) {
        var key = mark.textKey();

        assertThat(indonesian.keys()).contains(key);
    }

    @ParameterizedTest
    @EnumSource
    void every_theme_has_its_word(Theme theme) {
        var key = "shell.theme." + theme.code();

        assertThat(indonesian.keys()).contains(key);
    }

    @Test
    void puts_values_in_and_groups_numbers() {
        var rows = english.get("progress.rows", 1_204L, 3_000);

        assertThat(rows).isEqualTo("1,204 of 3,000 rows");
    }

    @Test
    void refuses_an_unknown_key() {
        assertThatThrownBy(() -> english.get("no.such.key")).hasMessageContaining("no.such.key");
    }

    private static Set<String> usedBelow(Path folder) throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                USED.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
            }
        }
        return used;
    }

    private static Set<String> holes(String text) {
        var holes = new TreeSet<String>();
        HOLE.matcher(text).results().forEach(match -> holes.add(match.group()));
        return holes;
    }
}
