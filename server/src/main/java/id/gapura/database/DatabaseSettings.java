package id.gapura.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which PostgreSQL to use.
 *
 * @param url a {@code jdbc:postgresql:} address with user and password as parameters; empty for the embedded server
 * @param dataFolder where the embedded server keeps its files, in the folder {@code postgres}
 */
public record DatabaseSettings(Optional<String> url, Path dataFolder) {
    /** The embedded server, its files under a folder. */
    public static DatabaseSettings embedded(Path dataFolder) {
        return new DatabaseSettings(Optional.empty(), dataFolder);
    }

    /** Without the address, which holds a password. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + (url.isPresent() ? "external" : "embedded in " + dataFolder) + "]";
    }
}
