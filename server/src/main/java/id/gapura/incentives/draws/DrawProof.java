package id.gapura.incentives.draws;

import id.gapura.database.Proof;
import id.gapura.incentives.drawing.DrawCheck;
import id.gapura.incentives.drawing.DrawCheck.Verdict;
import id.gapura.incentives.drawing.FixedList;
import id.gapura.incentives.draws.Draw.State;
import id.gapura.registry.Registry;
import java.util.function.Consumer;

/**
 * Every published list still has its hash, the winners on record are those that follow from it and the seed, and whoever
 * holds another's ticket does so because the records of the two were merged.
 */
final class DrawProof implements Proof {
    private final DrawStore draws;
    private final TicketStore tickets;
    private final Registry registry;

    DrawProof(DrawStore draws, TicketStore tickets, Registry registry) {
        this.draws = draws;
        this.tickets = tickets;
        this.registry = registry;
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
        tickets.passedOn(draw.id()).stream()
                .filter(ticket -> ticket.owner().filter(this::isMerged).isEmpty())
                .forEach(ticket -> difference.accept(
                        "draw " + draw.id() + ": ticket " + ticket.text() + " is held by another than its owner"));
    }

    /** Whether the record of the owner came to be the holder's, by one merger or several. */
    private boolean isMerged(Owner owner) {
        var record = registry.find(owner.worker());
        while (record.isPresent() && !record.get().id().equals(owner.holder())) {
            record = record.get().standing().mergedInto().flatMap(registry::find);
        }
        return record.isPresent();
    }
}
