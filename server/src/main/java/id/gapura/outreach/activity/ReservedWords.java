package id.gapura.outreach.activity;

import java.util.Set;

/** Words in capitals that a face takes itself, so that no activity can have them. */
public record ReservedWords(Set<String> words) {
    public ReservedWords {
        words = Set.copyOf(words);
    }
}
