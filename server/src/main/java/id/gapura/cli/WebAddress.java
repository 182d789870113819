package id.gapura.cli;

import id.gapura.program.WebSettings;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the web pages are offered. */
final class WebAddress {
    @Option(names = "--port", paramLabel = "N", description = "Where it listens; 8080 unless told. 0 takes a free one.")
    private int port = WebSettings.USUAL_PORT;

    WebSettings settings(CommandLine command) {
        try {
            return new WebSettings(port);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(command, String.valueOf(outOfRange.getMessage()), outOfRange);
        }
    }
}
