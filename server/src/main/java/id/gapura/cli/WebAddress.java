package id.gapura.cli;

import id.gapura.kernel.ServiceAddress;
import id.gapura.program.WebSettings;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the web pages are offered, and to how many at a time. */
final class WebAddress {
    @Option(names = "--port", paramLabel = "N", description = "Where it listens; 8080 unless told. 0 takes a free one.")
    private int port = WebSettings.USUAL_PORT;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "How people reach it, for links in messages; http://localhost:PORT unless told.")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--visitors-per-second",
            paramLabel = "N",
            description = "How many visitors a second come into the portal before others wait for their turn;"
                    + " 30 unless told.")
    private int visitorsPerSecond = WebSettings.USUAL_VISITORS;

    WebSettings settings(CommandLine command) {
        try {
            return new WebSettings(port, address.map(WebAddress::origin), visitorsPerSecond);
        } catch (IllegalArgumentException outOfRange) {
            throw new ParameterException(command, String.valueOf(outOfRange.getMessage()), outOfRange);
        }
    }

    private static String origin(String written) {
        return ServiceAddress.find(written)
                .map(ServiceAddress::url)
                .orElseThrow(() -> new IllegalArgumentException("an address begins with https://, not " + written));
    }
}
