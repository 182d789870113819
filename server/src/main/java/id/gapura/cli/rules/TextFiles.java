package id.gapura.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of YAML that a command names. */
final class TextFiles {
    /** More than any file of parameters or facts has. */
    private static final long MOST_BYTES = 4 << 20;

    private TextFiles() {}

    /** The whole text of a file. */
    static String read(Path file, AnswerOptions answer) {
        if (!Files.isRegularFile(file)) {
            throw answer.refusal("there is no file " + file);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw answer.refusal(file + " is larger than 4 MB");
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw answer.refusal(file + " cannot be read as UTF-8 text");
        }
    }

    /** The file itself, or the YAML files in a folder, by name. */
    static List<Path> below(Path fileOrFolder, AnswerOptions answer) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (var files = Files.list(fileOrFolder)) {
            var found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw answer.refusal("there is no .yaml file in " + fileOrFolder);
            }
            return found;
        } catch (IOException unreadable) {
            throw answer.refusal(fileOrFolder + " cannot be read");
        }
    }
}
