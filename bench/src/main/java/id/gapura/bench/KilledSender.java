package id.gapura.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/** The process that is killed while it sends messages. */
final class KilledSender {
    private KilledSender() {}

    static Process start(Path folder, String gateway, int messages) {
        return ChildProgram.start(
                KilledSender.class, Redirect.DISCARD, folder.toString(), gateway, Integer.toString(messages));
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
