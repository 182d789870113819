package id.gapura.cli;

import id.gapura.program.WebSettings;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the web pages are offered, and to how many at a time. */
final class WebAddress {
    @Option(names = "--port", paramLabel = "N", description = "Where it listens; 8080 unless told. 0 takes a free one.")
    private int port = WebSettings.USUAL_PORT;

    @Option(
            names = "--visitors-per-second",
            paramLabel = "N",
            description = "How many visitors a second come into the portal before others wait for their turn;"
                    + " 30 unless told.")
    private int visitorsPerSecond = WebSettings.USUAL_VISITORS;

    WebSettings settings(CommandLine command) {
        try {
            return new WebSettings(port, visitorsPerSecond);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(command, String.valueOf(outOfRange.getMessage()), outOfRange);
        }
    }
}
