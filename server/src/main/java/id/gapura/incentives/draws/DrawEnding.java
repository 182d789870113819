package id.gapura.incentives.draws;

import id.gapura.incentives.drawing.Drawing;
import id.gapura.incentives.drawing.FixedList;
import id.gapura.incentives.draws.Draw.Deed;
import id.gapura.incentives.draws.Draw.State;
import id.gapura.incentives.draws.Draw.Step;
import id.gapura.incentives.draws.DrawClosing.Stores;
import id.gapura.incentives.draws.Draws.Answer;
import id.gapura.incentives.draws.Draws.Reason;
import id.gapura.kernel.Jakarta;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends a draw: with winners, once two officers entered the same public value, or void, with a reason. */
final class DrawEnding {
    private final Stores stores;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DrawEnding(Stores stores, TransactionTemplate transaction, InstantSource clock) {
        this.stores = stores;
        this.transaction = transaction;
        this.clock = clock;
    }

    Answer enterSeed(UUID id, String typed, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var draw = stores.draws().lock(id);
            if (draw.state() != State.FIXED) {
                return new Answer.Refused(Reason.NOT_NOW);
            }
            if (Jakarta.today(clock).isBefore(draw.plan().drawnOn())) {
                return new Answer.Refused(Reason.TOO_EARLY);
            }
            return Drawing.seed(typed)
                    .map(seed -> enter(draw, seed, actor))
                    .orElseGet(() -> new Answer.Refused(Reason.SEED_UNREADABLE));
        }));
    }

    /** Compares with what another officer entered last. Unequal entries both stay on record; who mistyped enters again. */
    private Answer enter(Draw draw, String seed, String actor) {
        var before = draw.steps().reversed().stream()
                .filter(step -> step.deed() == Deed.SEED && !step.actor().equals(actor))
                .findFirst();
        stores.draws().add(draw, new Step(Deed.SEED, actor, clock.instant(), seed));
        if (before.isEmpty()) {
            return new Answer.Noted();
        }
        if (!before.get().words().equals(seed)) {
            return new Answer.Refused(Reason.SEEDS_DIFFER);
        }
        draw(draw, seed, actor);
        return new Answer.Done();
    }

    private void draw(Draw draw, String seed, String actor) {
        var list = new FixedList(draw.head(), stores.tickets().entries(draw.id()));
        stores.tickets().setPlaces(draw.id(), list.winners(seed));
        stores.draws().setSeed(draw.id(), seed);
        stores.draws().move(draw, State.DRAWN, new Step(Deed.DRAWN, actor, clock.instant(), ""));
    }

    Answer cancel(UUID id, String reason, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var draw = stores.draws().lock(id);
            return switch (draw.state()) {
                case OPEN, CLOSED -> end(draw, reason, actor);
                case FIXED -> ask(draw, reason, actor);
                case DRAWN, VOID -> new Answer.Refused(Reason.NOT_NOW);
            };
        }));
    }

    /** A second reason is no consent to the first: whoever wrote it may not have seen that one. */
    private Answer ask(Draw draw, String reason, String actor) {
        if (draw.last(Deed.VOID_ASKED).isEmpty()) {
            stores.draws().add(draw, new Step(Deed.VOID_ASKED, actor, clock.instant(), reason));
            return new Answer.Noted();
        }
        boolean isOwn = draw.waitsForAnother(Deed.VOID_ASKED, actor);
        return new Answer.Refused(isOwn ? Reason.NEEDS_ANOTHER_OFFICER : Reason.ASKED_BEFORE);
    }

    Answer agree(UUID id, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var draw = stores.draws().lock(id);
            var asked = draw.last(Deed.VOID_ASKED);
            if (draw.state() != State.FIXED || asked.isEmpty()) {
                return new Answer.Refused(Reason.NOT_NOW);
            }
            return draw.waitsForAnother(Deed.VOID_ASKED, actor)
                    ? new Answer.Refused(Reason.NEEDS_ANOTHER_OFFICER)
                    : end(draw, asked.get().words(), actor);
        }));
    }

    private Answer end(Draw draw, String reason, String actor) {
        stores.draws().move(draw, State.VOID, new Step(Deed.VOID, actor, clock.instant(), reason));
        return new Answer.Done();
    }
}
