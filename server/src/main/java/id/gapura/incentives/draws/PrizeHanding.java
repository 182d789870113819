package id.gapura.incentives.draws;

import id.gapura.incentives.draws.DrawClosing.Stores;
import id.gapura.incentives.draws.Draws.HandedOver;
import id.gapura.incentives.draws.Draws.Source;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.Won;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands prizes over: each once, and out of the depot in which it lay, if it lay in one. */
final class PrizeHanding {
    private final Stores stores;
    private final Stock stock;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    PrizeHanding(Stores stores, Stock stock, TransactionTemplate transaction, InstantSource clock) {
        this.stores = stores;
        this.stock = stock;
        this.transaction = transaction;
        this.clock = clock;
    }

    HandedOver handOver(UUID id, int place, Optional<Source> from, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var draw = stores.draws().lock(id);
            var winner = stores.tickets().winners(id).stream()
                    .filter(ticket -> ticket.place().orElseThrow() == place)
                    .findFirst();
            var handover = new Handover(place, actor, clock.instant());
            if (winner.isEmpty() || !stores.tickets().handOver(id, handover)) {
                return HandedOver.NOT_DUE;
            }
            var won = new Taking(draw, winner.get(), actor);
            if (from.filter(source -> !taken(source, won)).isPresent()) {
                status.setRollbackOnly();
                return HandedOver.NONE_LEFT;
            }
            return HandedOver.HANDED_OVER;
        }));
    }

    /** Who takes what was won. */
    private record Taking(Draw draw, Ticket winner, String actor) {}

    private boolean taken(Source source, Taking taking) {
        var won = new Won(
                taking.winner.holder(), source.activity(), taking.draw.plan().name(), taking.actor);
        return stock.award(source.depot(), source.item(), won);
    }
}
