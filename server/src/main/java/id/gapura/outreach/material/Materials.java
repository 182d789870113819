package id.gapura.outreach.material;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Tongue;
import id.gapura.outreach.material.Text.Words;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The face of materials: read them, write a version, release it, fill in the figures of today's law. */
public final class Materials {
    private final MaterialStore texts;
    private final Figures figures;
    private final InstantSource clock;
    private final List<Text> own = OwnTexts.all();

    Materials(MaterialStore texts, Figures figures, InstantSource clock) {
        this.texts = texts;
        this.figures = figures;
        this.clock = clock;
    }

    /** All of them, the program's own first. */
    public List<Material> all() {
        var latest = new LinkedHashMap<String, Map<Tongue, Text>>();
        var released = new LinkedHashMap<String, Map<Tongue, Text>>();
        Stream.concat(own.stream(), texts.current().stream()).forEach(text -> {
            put(latest, text);
            if (text.isReleased()) {
                put(released, text);
            }
        });
        return latest.entrySet().stream()
                .map(one -> new Material(one.getKey(), one.getValue(), released.getOrDefault(one.getKey(), Map.of())))
                .toList();
    }

    private static void put(Map<String, Map<Tongue, Text>> into, Text text) {
        into.computeIfAbsent(text.material(), _ -> new EnumMap<>(Tongue.class)).put(text.tongue(), text);
    }

    public Optional<Material> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Names in braces that mean no figure. */
    public List<String> unknownFigures(Words words) {
        return words.figures().stream()
                .filter(name -> !Figures.NAMES.contains(name))
                .toList();
    }

    /** The names a text may put in braces, sorted. */
    public static List<String> figureNames() {
        return Figures.NAMES.stream().sorted().toList();
    }

    /** The words with the figures of today's law. */
    public Words today(Text text) {
        return today(text.words(), text.tongue());
    }

    public Words today(Words words, Tongue tongue) {
        var day = Jakarta.today(clock);
        return new Words(words.title(), figures.filled(words.body(), tongue, day));
    }

    /** Writes the next version, which the public reads once somebody else releases it; false if somebody wrote meanwhile. */
    public boolean write(Text seen, Words words, String actor) {
        return texts.insert(seen, words, actor, clock.instant());
    }

    /** Lets a version go to the public; false for who wrote it, and for one that is out already. */
    public boolean release(Text text, String actor) {
        return texts.release(text, actor, clock.instant());
    }

    /** How a text reads to people: figures count as they are read. Known for Indonesian alone. */
    public Optional<Readability> readability(Words words, Tongue tongue) {
        return tongue == Tongue.INDONESIAN
                ? Optional.of(Readability.of(String.join("\n", paragraphs(today(words, tongue)))))
                : Optional.empty();
    }

    private static List<String> paragraphs(Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.title());
        lines.addAll(words.paragraphs());
        return lines;
    }
}
