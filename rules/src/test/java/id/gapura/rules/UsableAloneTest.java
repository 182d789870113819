package id.gapura.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;

class UsableAloneTest {
    private static final Path PROGRAM = Path.of("src/test/resources/alone/Price.java");

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_strangers_program_reads_a_price_with_three_jars_on_its_class_path()
            throws IOException, InterruptedException, URISyntaxException {
        var rules = jar(Law.class, "rules.jar");
        var classPath = String.join(
                File.pathSeparator,
                rules.toString(),
                jar(Rupiah.class, "kernel.jar").toString(),
                jar(LoadSettings.class, "yaml.jar").toString());

        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(java, "-cp", classPath, PROGRAM.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), UTF_8);

        assertThat(run.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo("11400");
        assertThat(Files.size(rules)).isLessThan(500_000);
    }

    /** The jar a class comes from; made here where the build has only its folder yet. */
    private Path jar(Class<?> one, String name) throws IOException, URISyntaxException {
        var place =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (!Files.isDirectory(place)) {
            return place;
        }
        var jar = folder.resolve(name);
        try (var files = Files.walk(place);
                var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                add(place.relativize(file).toString().replace('\\', '/'), file, out);
            }
        }
        return jar;
    }

    private static void add(String name, Path file, JarOutputStream out) throws IOException {
        out.putNextEntry(new JarEntry(name));
        Files.copy(file, (OutputStream) out);
        out.closeEntry();
    }
}
