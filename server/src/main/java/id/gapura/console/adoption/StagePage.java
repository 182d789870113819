package id.gapura.console.adoption;

import id.gapura.console.PersonFrame;
import id.gapura.screen.Moment;
import java.util.List;

/** How somebody came to the stage they are in, the newest move first. */
public record StagePage(PersonFrame frame, List<Moment> moves) {
    public StagePage {
        moves = List.copyOf(moves);
    }
}
