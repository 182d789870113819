package id.gapura.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;

/** The paths of the pages that this run of the tests {@link Browser#look looked at}, a file for each JVM that looks. */
public final class Looked {
    /** Of this run alone: what an earlier one looked at may be forgotten now. */
    private static final Path FOLDER = Path.of("target", "looked", System.getProperty("test.begun", "by-hand"));

    private static final Path FILE =
            FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));

    private Looked() {}

    static void note(String address) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FILE,
                    URI.create(address).getPath() + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what comes after a question mark. */
    public static Set<String> paths() {
        var paths = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(FOLDER)) {
            for (var file : files) {
                paths.addAll(Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paths;
    }
}
