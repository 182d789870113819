package id.gapura.outreach.material;

import id.gapura.kernel.Tongue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing to tell people, in the languages it exists in.
 *
 * @param code in addresses, such as {@code work-accident}
 * @param texts the latest version of each language, released or not
 * @param released what the public reads
 */
public record Material(String code, Map<Tongue, Text> texts, Map<Tongue, Text> released) {
    public Material {
        texts = Map.copyOf(texts);
        released = Map.copyOf(released);
    }

    /** What the public reads in a language, or else in Indonesian, or else in any. */
    public Optional<Text> read(Tongue wanted) {
        return Optional.ofNullable(released.get(wanted))
                .or(() -> Optional.ofNullable(released.get(Tongue.INDONESIAN)))
                .or(() -> released.values().stream().findFirst());
    }

    /** Whether somebody means this one by its title. */
    public boolean isCalled(String title) {
        return texts.values().stream()
                .map(text -> text.words().title())
                .anyMatch(known -> known.equalsIgnoreCase(title.strip()));
    }

    /** The languages in which the public reads it, in order. */
    public List<Tongue> tongues() {
        return released.keySet().stream().sorted().toList();
    }
}
