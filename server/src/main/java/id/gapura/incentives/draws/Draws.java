package id.gapura.incentives.draws;

import id.gapura.incentives.drawing.FixedList;
import id.gapura.incentives.draws.Draw.Plan;
import id.gapura.incentives.stock.Item;
import id.gapura.places.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** The face of draws: make, close, confirm, draw, hand over; and what the public may know. */
public final class Draws {
    private final DrawOpening opening;
    private final DrawClosing closing;
    private final DrawEnding ending;
    private final PrizeHanding handing;
    private final DrawStore draws;
    private final TicketStore tickets;

    Draws(
            DrawOpening opening,
            DrawClosing closing,
            DrawEnding ending,
            PrizeHanding handing,
            DrawStore draws,
            TicketStore tickets) {
        this.opening = opening;
        this.closing = closing;
        this.ending = ending;
        this.handing = handing;
        this.draws = draws;
        this.tickets = tickets;
    }

    /** Puts a draw on record; anybody may still enter. */
    public Draw make(Plan plan, String actor) {
        return opening.make(plan, actor);
    }

    /** How closing the entries ends. */
    public sealed interface Closing {
        record Closed(int tickets) implements Closing {}

        /** Nothing was kept. */
        record Refused(Reason reason) implements Closing {}

        /** A line of the numbered tickets cannot be one, or stood there before; the first is 1. */
        record BadLine(int line, boolean isTwice) implements Closing {}
    }

    /** Why a step is refused. */
    public enum Reason {
        /** Somebody else did it meanwhile, or it is not its turn. */
        NOT_NOW,
        /** Two different officers are needed, and this is the one who did the step before. */
        NEEDS_ANOTHER_OFFICER,
        NOBODY_ENTERED,
        /** More members live in the region than a draw takes. */
        TOO_MANY,
        /** The day on which members have to be protected is over; only the present is known for certain. */
        DAY_PAST,
        /** The list has to be published at the latest the day before the public value is known. */
        TOO_LATE,
        /** The public value cannot be known yet. */
        TOO_EARLY,
        /** Only letters without accents, digits and common signs. */
        SEED_UNREADABLE,
        /** The two officers entered different values. */
        SEEDS_DIFFER,
        /** Another officer asked for the same before; that request is to be read, and agreed to as such. */
        ASKED_BEFORE
    }

    /**
     * Closes the entries: writes a ticket for every member who may win, or takes the numbers of the paper tickets.
     *
     * @param numbers lines with one paper ticket each; not looked at where members enter
     */
    public Closing close(UUID draw, List<String> numbers, String actor) {
        return closing.close(draw, numbers, actor);
    }

    /** How a step ends that two officers take one after the other. */
    public sealed interface Answer {
        record Done() implements Answer {}

        /** Noted; another officer has to do the same. */
        record Noted() implements Answer {}

        record Refused(Reason reason) implements Answer {}
    }

    /** Another officer confirms what was closed; it is public from now on. Says why not, if not. */
    public Optional<Reason> confirm(UUID draw, String actor) {
        return closing.confirm(draw, actor);
    }

    /** Takes the public value from an officer; the second officer's equal entry draws the winners, once. */
    public Answer enterSeed(UUID draw, String typed, String actor) {
        return ending.enterSeed(draw, typed, actor);
    }

    /** Makes a draw void before it is drawn; for one that is published it only asks, and another officer has to agree. */
    public Answer cancel(UUID draw, String reason, String actor) {
        return ending.cancel(draw, reason, actor);
    }

    /** Agrees to what another officer asked for and why; the draw is void with that officer's reason. */
    public Answer agreeToCancel(UUID draw, String actor) {
        return ending.agree(draw, actor);
    }

    /**
     * Where a prize lies that is handed over.
     *
     * @param activity at which it is; absent if at none
     */
    public record Source(UUID depot, Item item, Optional<UUID> activity) {}

    /** How handing over a prize ends. */
    public enum HandedOver {
        HANDED_OVER,
        /** Nobody won it, or it was handed over before. */
        NOT_DUE,
        /** None is left in the depot; nothing was kept. */
        NONE_LEFT
    }

    /**
     * Keeps that the winner of a place has the prize.
     *
     * @param from out of which depot it is taken; absent for a prize that lay in none, which costs nothing here
     */
    public HandedOver handOver(UUID draw, int place, Optional<Source> from, String actor) {
        return handing.handOver(draw, place, from, actor);
    }

    public Optional<Draw> find(UUID draw) {
        return draws.find(draw);
    }

    /** In no order. */
    public List<Draw> list(List<UUID> ids) {
        return draws.list(ids);
    }

    /** Those of a region and the places in it, the newest first. */
    public List<Draw> within(RegionCode region, int limit) {
        return draws.within(region, limit);
    }

    /** What the public may see, the newest first. */
    public List<Draw> published(int limit) {
        return draws.published(limit);
    }

    /** The published list of a draw whose entries are closed. */
    public FixedList list(Draw draw) {
        return new FixedList(draw.head(), tickets.entries(draw.id()));
    }

    /** How many tickets there are. */
    public int countTickets(UUID draw) {
        return tickets.count(draw);
    }

    /** Who won, the first prize first. */
    public List<Ticket> winners(UUID draw) {
        return tickets.winners(draw);
    }

    /** Places whose prize was handed over, with when and by whom. */
    public SortedMap<Integer, Handover> handovers(UUID draw) {
        return tickets.handovers(draw);
    }

    public Optional<Ticket> findTicket(UUID draw, String text) {
        return tickets.find(draw, text);
    }

    /** A member's own tickets in published draws, the newest first. */
    public List<Ticket> ticketsOf(UUID worker) {
        return tickets.of(worker);
    }
}
