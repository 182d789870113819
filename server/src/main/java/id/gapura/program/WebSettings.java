package id.gapura.program;

import java.util.Optional;

/**
 * Where the web program listens, how people reach it, and how many it lets in.
 *
 * @param port 0 takes a free one
 * @param origin what links in messages begin with; this machine if it is left out
 * @param visitorsPerSecond how many visitors a second come into the portal before others wait for their turn
 */
public record WebSettings(int port, Optional<String> origin, int visitorsPerSecond) {
    public static final int USUAL_PORT = 8080;
    /** What two cores serve well, eight pages a visit. */
    public static final int USUAL_VISITORS = 30;

    private static final int LAST_PORT = 65_535;

    public WebSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("a port is a number from 0 to " + LAST_PORT + ", not " + port);
        }
        if (visitorsPerSecond < 1) {
            throw new IllegalArgumentException("at least one visitor a second must come in, not " + visitorsPerSecond);
        }
    }

    public WebSettings(int port) {
        this(port, Optional.empty(), USUAL_VISITORS);
    }
}
