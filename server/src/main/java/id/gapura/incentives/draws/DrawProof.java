package id.gapura.incentives.draws;

import id.gapura.database.Proof;
import id.gapura.incentives.drawing.DrawCheck;
import id.gapura.incentives.drawing.DrawCheck.Verdict;
import id.gapura.incentives.drawing.FixedList;
import id.gapura.incentives.draws.Draw.State;
import java.util.function.Consumer;

/** Every published list still has its hash, and the winners on record are those that follow from it and the seed. */
final class DrawProof implements Proof {
    private final DrawStore draws;
    private final TicketStore tickets;

    DrawProof(DrawStore draws, TicketStore tickets) {
        this.draws = draws;
        this.tickets = tickets;
    }

    @Override
    public String name() {
        return "draws and their winners";
    }

    @Override
    public void run(Consumer<String> difference) {
        draws.published(Integer.MAX_VALUE).forEach(draw -> compare(draw, difference));
    }

    private void compare(Draw draw, Consumer<String> difference) {
        var list = new FixedList(draw.head(), tickets.entries(draw.id()));
        boolean isDrawn = draw.state() == State.DRAWN;
        var verdict = DrawCheck.of(isDrawn ? list.drawnFile(draw.seed()) : list.file());
        var winners = tickets.winners(draw.id()).stream().map(Ticket::text).toList();
        boolean holds = switch (verdict) {
            case Verdict.Fixed _ -> winners.isEmpty();
            case Verdict.Drawn drawn -> winners.equals(drawn.winners());
            case Verdict.Changed _, Verdict.Unreadable _ -> false;
        };
        if (!holds) {
            difference.accept("draw " + draw.id() + ": tickets or winners are not those that were fixed and drawn");
        }
    }
}
