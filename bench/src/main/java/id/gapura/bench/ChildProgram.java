package id.gapura.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program in a process of its own, small and quick to start, so that it can be killed. */
final class ChildProgram {
    private ChildProgram() {}

    /** Runs a class of ours; what it says goes where it is told, its errors nowhere. */
    static Process start(Class<?> main, Redirect said, String... arguments) {
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        try {
            return new ProcessBuilder(
                            Stream.concat(java.stream(), Stream.of(arguments)).toList())
                    .redirectOutput(said)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
