package id.gapura.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the server or initdb wrote, read for the one line that says why it failed.
 *
 * @param file the server's log
 */
record PostgresLog(Path file) {
    private static final List<String> COMPLAINTS = List.of("PANIC:", "FATAL:", "error:", "failed");

    /** For an operator: what did not work, why, and where to read more. */
    DatabaseUnavailableException failure(String what) throws IOException {
        return new DatabaseUnavailableException("%s: %s (log: %s)".formatted(what, reason(), file));
    }

    /** Whether the chosen port was taken by another program in the meantime. */
    boolean saysPortTaken() throws IOException {
        return lines().stream().anyMatch(line -> line.contains("Address already in use"));
    }

    /** A full disk by its name, else the last complaint, else the last line. */
    private String reason() throws IOException {
        var lines = lines();
        if (lines.stream().anyMatch(line -> line.contains("No space left on device"))) {
            return "the disk is full";
        }
        return lines.reversed().stream()
                .filter(line -> COMPLAINTS.stream().anyMatch(line::contains))
                .findFirst()
                .map(PostgresLog::withoutPrefix)
                .orElse(lines.isEmpty() ? "no message" : lines.getLast());
    }

    private static String withoutPrefix(String line) {
        return COMPLAINTS.stream()
                .limit(2)
                .filter(line::contains)
                .findFirst()
                .map(level ->
                        line.substring(line.indexOf(level) + level.length()).strip())
                .orElse(line.strip());
    }

    private List<String> lines() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
