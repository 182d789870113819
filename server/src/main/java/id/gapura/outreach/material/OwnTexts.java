package id.gapura.outreach.material;

import id.gapura.kernel.Tongue;
import id.gapura.outreach.material.Text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts that the program comes with, from {@code outreach/materials/<language>.txt}: {@code # code | title}, then a
 * paragraph a line.
 */
final class OwnTexts {
    private OwnTexts() {}

    /** In their order. */
    static List<Text> all() {
        var all = new ArrayList<Text>();
        for (var tongue : Tongue.values()) {
            read(tongue).forEach((head, body) -> {
                var parts = head.split("\\s*\\|\\s*", 2);
                all.add(new Text(parts[0], tongue, 0, new Words(parts[1], String.join("\n", body)), Optional.empty()));
            });
        }
        return all;
    }

    private static Map<String, List<String>> read(Tongue tongue) {
        var texts = new LinkedHashMap<String, List<String>>();
        var body = new ArrayList<String>();
        for (var line : lines("/outreach/materials/" + tongue.code() + ".txt")) {
            if (line.startsWith("# ")) {
                body = new ArrayList<>();
                texts.put(line.substring(2), body);
            } else if (!line.isBlank()) {
                body.add(line.strip());
            }
        }
        return texts;
    }

    private static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(OwnTexts.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
