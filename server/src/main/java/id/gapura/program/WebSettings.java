package id.gapura.program;

import java.util.Optional;

/**
 * Where the web program listens, and how people reach it.
 *
 * @param port 0 takes a free one
 * @param origin what links in messages begin with; this machine if it is left out
 */
public record WebSettings(int port, Optional<String> origin) {
    public static final int USUAL_PORT = 8080;

    private static final int LAST_PORT = 65_535;

    public WebSettings(int port) {
        this(port, Optional.empty());
    }

    public WebSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("a port is a number from 0 to " + LAST_PORT + ", not " + port);
        }
    }
}
