package id.gapura.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server says of itself in {@code postmaster.pid}. The file outlives a killed server: trust it only
 * with the process at hand.
 *
 * @param port 0 until the server has written it
 */
record PostmasterFile(long pid, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** Empty when there is none, or none that can be read yet. */
    static Optional<PostmasterFile> read(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(cluster.resolve("postmaster.pid")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static Optional<PostmasterFile> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        int port =
                lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
        boolean ready = lines.size() > STATUS_LINE
                && "ready".equals(lines.get(STATUS_LINE).strip());
        return Optional.of(new PostmasterFile(Long.parseLong(lines.getFirst().strip()), port, ready));
    }

    /** Whether the process is a PostgreSQL over this cluster, and not a stranger with a reused number. */
    boolean isAlive(Path cluster) {
        try {
            var command = List.of(
                    Files.readString(Path.of("/proc", "" + pid, "cmdline")).split("\0", -1));
            return command.getFirst().endsWith("/postgres") && command.contains(cluster.toString());
        } catch (IOException gone) {
            return false;
        }
    }
}
