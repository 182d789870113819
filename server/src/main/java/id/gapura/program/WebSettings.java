package id.gapura.program;

/**
 * Where the web program listens.
 *
 * @param port 0 takes a free one
 */
public record WebSettings(int port) {
    public static final int USUAL_PORT = 8080;

    private static final int LAST_PORT = 65_535;

    public WebSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("a port is a number from 0 to " + LAST_PORT + ", not " + port);
        }
    }
}
