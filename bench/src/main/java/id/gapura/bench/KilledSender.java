package id.gapura.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** The process that is killed while it sends messages. */
final class KilledSender {
    private KilledSender() {}

    static Process start(Path folder, String gateway, int messages) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledSender.class.getName(),
                            folder.toString(),
                            gateway,
                            Integer.toString(messages))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills a folder's queue and sends, until it is killed or whoever started it is gone. */
    public static void main(String[] arguments) throws IOException {
        var program = MessagesBench.open(Path.of(arguments[0]), Duration.ZERO);
        MessagesBench.fill(program, arguments[1], Integer.parseInt(arguments[2]));
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        Runtime.getRuntime().halt(1);
    }
}
