package id.gapura.survey.answer;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An interview without whom, by whom and when; without free words as well, since these may name somebody.
 *
 * @param said values by question
 */
public record Unnamed(RegionCode home, Livelihood livelihood, Map<UUID, List<String>> said) {
    public Unnamed {
        said = Map.copyOf(said);
    }
}
