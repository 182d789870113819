package id.gapura.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in a folder of its own, on a machine that has just the programs a test gives it. */
class LauncherTest {
    private static final List<String> SYSTEM = List.of(
            "bash",
            "env",
            "dirname",
            "readlink",
            "grep",
            "find",
            "mktemp",
            "mv",
            "cat",
            "rm",
            "mkdir",
            "touch",
            "id",
            "sleep");

    @TempDir
    private Path folder;

    private Path programs;
    private Path checkout;

    @BeforeEach
    void a_bare_machine() throws IOException {
        programs = Files.createDirectories(folder.resolve("bin"));
        for (var program : SYSTEM) {
            Files.createSymbolicLink(programs.resolve(program), installed(program));
        }
        checkout = Files.createDirectories(folder.resolve("checkout"));
        Files.copy(Path.of("..", "gapura"), checkout.resolve("gapura"));
        for (var module : List.of("kernel", "rules", "server", "bench")) {
            Files.createDirectories(checkout.resolve(module).resolve("src/main"));
            Files.createFile(checkout.resolve(module).resolve("pom.xml"));
        }
        Files.createFile(checkout.resolve("pom.xml"));
    }

    private record Ended(int status, String text) {}

    @Test
    void says_what_to_install_where_there_is_no_jdk_25() throws Exception {
        jdk("jvm/old", "17.0.15");

        var ended = launch("help");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.text())
                .contains("needs a JDK 25", "temurin-25-jdk", "JAVA_HOME")
                .hasLineCount(1);
    }

    @Test
    void finds_a_jdk_25_among_others_in_the_usual_folders() throws Exception {
        jdk("jvm/a-newer", "26");
        jdk("jvm/b-older", "17.0.15");
        jdk("jvm/c", "25.0.1");
        maven("exit 0");

        assertThat(launch("roster", "check").text()).contains("jvm/c runs", "roster check");
    }

    @Test
    void takes_the_one_that_java_home_names_before_any_other() throws Exception {
        jdk("jvm/c", "25.0.1");
        var named = jdk("mine", "25");
        maven("exit 0");

        assertThat(launch(named, "help").text()).contains("mine runs");
    }

    @Test
    void passes_over_a_java_home_and_a_java_on_the_path_that_are_too_old() throws Exception {
        jdk("jvm/c", "25.0.1");
        var old = jdk("mine", "17.0.15");
        Files.createSymbolicLink(programs.resolve("java"), old.resolve("bin/java"));
        maven("exit 0");

        assertThat(launch(old, "help").text()).contains("jvm/c runs");
    }

    @Test
    void says_what_to_install_where_there_is_no_maven() throws Exception {
        jdk("jvm/c", "25.0.1");

        var ended = launch("help");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.text()).contains("needs Maven", "apt-get install maven");
    }

    @Test
    void says_what_to_install_where_the_browser_tests_find_no_browser() throws Exception {
        jdk("jvm/c", "25.0.1");
        maven("exit 0");

        var ended = launch("test");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.text()).contains("need Chromium", "chromium-headless-shell");
    }

    @Test
    void begins_no_tests_where_an_installed_package_brought_no_browser() throws Exception {
        jdk("jvm/c", "25.0.1");
        maven("echo \"tests run\"");
        Files.delete(programs.resolve("id"));
        program(programs.resolve("id"), "echo 0");
        program(programs.resolve("apt-get"), "exit 0");

        var ended = launch("test");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.text()).contains("need Chromium").doesNotContain("tests run");
    }

    @Test
    void builds_with_the_jdk_it_found_once_and_again_when_a_source_is_newer() throws Exception {
        jdk("jvm/c", "25.0.1");
        maven("echo \"$JAVA_HOME\" >> \"" + folder.resolve("builds") + "\"");

        launch("help");
        launch("help");
        assertThat(builds()).singleElement().asString().endsWith("jvm/c");

        Files.createFile(checkout.resolve("server/src/main/New.java"));
        launch("help");
        assertThat(builds()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "demo", "bench", "verify"})
    void a_program_that_runs_out_of_memory_ends(String command) throws Exception {
        jdk("jvm/c", "25.0.1");
        maven("exit 0");

        assertThat(launch(command).text()).contains("-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void shows_what_a_failed_build_said_and_builds_again_next_time() throws Exception {
        jdk("jvm/c", "25.0.1");
        maven("echo \"cannot find symbol\"; exit 1");

        var first = launch("help");
        var second = launch("help");

        assertThat(first.status()).isEqualTo(1);
        assertThat(first.text())
                .contains("cannot find symbol", "the build failed")
                .doesNotContain("runs");
        assertThat(second.text()).contains("cannot find symbol");
    }

    @Test
    void starts_once_after_a_build_and_later_starts_take_what_that_one_left() throws Exception {
        jdk("jvm/c", "25.0.1");
        maven("exit 0");
        program(
                folder.resolve("jvm/c/bin/java"),
                "for one in \"$@\"; do case $one in -XX:AOTCacheOutput=*) echo left > \"${one#*=}\"; esac; done\n"
                        + "echo \"Gapura listens; runs $*\"");

        var first = launch("start");
        var second = launch("help");

        assertThat(checkout.resolve("server/target/started.aot")).hasContent("left\n");
        assertThat(first.text()).contains("-XX:AOTCache=" + checkout, "-jar", "start");
        assertThat(second.text()).contains("-XX:AOTCache=" + checkout, "help").doesNotContain("AOTCacheOutput");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "demo", "ledger", "help"})
    void asks_of_java_only_what_goes_together_with_what_the_first_start_left(String command) throws Exception {
        jdk("jvm/c", "25.0.1");
        maven("exit 0");
        program(
                folder.resolve("jvm/c/bin/java"),
                "options=(); for one in \"$@\"; do [ \"$one\" != -jar ] || break; options+=(\"$one\"); done\n"
                        + "exec '%s' \"${options[@]}\" -version"
                                .formatted(Path.of(System.getProperty("java.home"), "bin", "java")));

        var ended = launch(command);

        assertThat(checkout.resolve("server/target/started.aot")).isNotEmptyFile();
        assertThat(ended.text()).contains("Runtime Environment").doesNotContain("AOT", "Error");
        assertThat(ended.status()).isZero();
    }

    @Test
    void starts_all_the_same_where_the_start_after_the_build_left_nothing() throws Exception {
        jdk("jvm/c", "25.0.1");
        maven("exit 0");

        assertThat(launch("start").text()).contains("jvm/c runs", "start").doesNotContain("AOTCache");
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds"));
    }

    /** A folder that looks like a JDK, whose java says where it lies and what it was asked. */
    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        program(home.resolve("bin/java"), "echo \"" + name + " runs $*\"");
        program(home.resolve("bin/javac"), "exit 1");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** A Maven that leaves what a build leaves, and then does as it is told. */
    private void maven(String does) throws IOException {
        program(
                programs.resolve("mvn"),
                "mkdir -p server/target bench/target; touch server/target/gapura.jar bench/target/gapura-bench.jar; "
                        + does);
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path installed(String program) {
        return Stream.of("/usr/bin", "/bin")
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Ended launch(String... arguments) throws Exception {
        return launch(Path.of("/nonexistent"), arguments);
    }

    private Ended launch(Path javaHome, String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(installed("bash").toString(), "./gapura"), Stream.of(arguments))
                .toList();
        var launcher = new ProcessBuilder(command).directory(checkout.toFile()).redirectErrorStream(true);
        launcher.environment().clear();
        launcher.environment().put("PATH", programs.toString());
        launcher.environment().put("JAVA_HOME", javaHome.toString());
        launcher.environment().put("GAPURA_JDK_FOLDERS", folder.resolve("none") + ":" + folder.resolve("jvm"));
        var process = launcher.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), text);
    }
}
