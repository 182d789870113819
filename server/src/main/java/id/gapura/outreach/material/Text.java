package id.gapura.outreach.material;

import id.gapura.kernel.Tongue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A material in one language, in one version.
 *
 * @param version 0 for the one that the program comes with
 * @param told who wrote it; absent for the program's own
 */
public record Text(String material, Tongue tongue, int version, Words words, Optional<Told> told) {
    private static final Pattern FIGURE = Pattern.compile("\\{([^{}]*)}");

    /**
     * What it says.
     *
     * @param body paragraphs, a line each; figures of the law in braces
     */
    public record Words(String title, String body) {
        /** The names in braces. */
        public List<String> figures() {
            return FIGURE.matcher(body).results().map(found -> found.group(1)).toList();
        }

        public List<String> paragraphs() {
            return body.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * Who wrote it.
     *
     * @param releasedBy who let it go to the public; absent while nobody did
     */
    public record Told(String by, Instant at, Optional<String> releasedBy) {}

    /** Whether the public reads it, unless a later version is released. */
    public boolean isReleased() {
        return told.flatMap(Told::releasedBy).isPresent() || told.isEmpty();
    }
}
