package id.gapura.adoption;

import java.util.List;
import java.util.UUID;

/** Somebody's moves, and where they are counted. */
record Standing(UUID personId, Counted counted, Journey journey) {
    List<Move> moves() {
        return journey.moves();
    }
}
