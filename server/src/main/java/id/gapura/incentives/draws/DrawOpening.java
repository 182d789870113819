package id.gapura.incentives.draws;

import id.gapura.incentives.draws.Draw.Deed;
import id.gapura.incentives.draws.Draw.Plan;
import id.gapura.incentives.draws.Draw.State;
import id.gapura.incentives.draws.Draw.Step;
import id.gapura.kernel.Ids;
import java.time.InstantSource;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a draw on record. */
final class DrawOpening {
    private final DrawStore draws;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    DrawOpening(DrawStore draws, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.draws = draws;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    Draw make(Plan plan, String actor) {
        var made = new Step(Deed.MADE, actor, clock.instant(), "");
        var draw = new Draw(ids.next(), plan, State.OPEN, "", "", List.of(made));
        transaction.executeWithoutResult(_ -> {
            draws.insert(draw);
            draws.add(draw, made);
        });
        return draw;
    }
}
