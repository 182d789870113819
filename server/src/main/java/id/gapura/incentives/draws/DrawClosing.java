package id.gapura.incentives.draws;

import id.gapura.incentives.drawing.Drawing;
import id.gapura.incentives.drawing.FixedList;
import id.gapura.incentives.drawing.Terms;
import id.gapura.incentives.draws.Draw.Deed;
import id.gapura.incentives.draws.Draw.State;
import id.gapura.incentives.draws.Draw.Step;
import id.gapura.incentives.draws.Draws.Closing;
import id.gapura.incentives.draws.Draws.Reason;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/** Fixes who may win: one officer closes the entries, another confirms them, both before the public value can be known. */
final class DrawClosing {
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int MOST_DIGITS = 8;

    private final Stores stores;
    private final Entrants entrants;
    private final TicketWriting writing;
    private final Places places;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DrawClosing(
            Stores stores,
            Entrants entrants,
            TicketWriting writing,
            Places places,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.stores = stores;
        this.entrants = entrants;
        this.writing = writing;
        this.places = places;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where draws and their tickets are kept. */
    record Stores(DrawStore draws, TicketStore tickets) {}

    Closing close(UUID id, List<String> numbers, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var draw = stores.draws.lock(id);
            if (draw.state() != State.OPEN) {
                return new Closing.Refused(Reason.NOT_NOW);
            }
            return tooLate(draw)
                    .<Closing>map(Closing.Refused::new)
                    .orElseGet(() -> draw.plan()
                            .protectedOn()
                            .map(day -> closeMembers(draw, day, actor))
                            .orElseGet(() -> closeNumbers(draw, numbers, actor)));
        }));
    }

    private Optional<Reason> tooLate(Draw draw) {
        var today = Jakarta.today(clock);
        return today.isBefore(draw.plan().drawnOn()) ? Optional.empty() : Optional.of(Reason.TOO_LATE);
    }

    private Closing closeMembers(Draw draw, LocalDate day, String actor) {
        if (day.isBefore(Jakarta.today(clock))) {
            return new Closing.Refused(Reason.DAY_PAST);
        }
        return entrants.protectedOn(draw.plan().region(), day)
                .map(workers -> {
                    var written = writing.write(workers);
                    stores.tickets.insertMembers(draw.id(), written);
                    return closed(draw, actor);
                })
                .orElseGet(() -> new Closing.Refused(Reason.TOO_MANY));
    }

    private Closing closeNumbers(Draw draw, List<String> numbers, String actor) {
        var tickets = new HashSet<String>();
        for (int i = 0; i < numbers.size(); i++) {
            var ticket = numbers.get(i).strip().toUpperCase(Locale.ROOT);
            if (ticket.isEmpty()) {
                continue;
            }
            if (!mayBeOnPaper(ticket) || !tickets.add(ticket)) {
                return new Closing.BadLine(i + 1, tickets.contains(ticket));
            }
        }
        stores.tickets.insertNumbers(draw.id(), tickets);
        return closed(draw, actor);
    }

    /** So few digits that it is neither a telephone nor an identity nor a member number. */
    private static boolean mayBeOnPaper(String ticket) {
        return Drawing.isTicket(ticket) && DIGIT.matcher(ticket).results().count() <= MOST_DIGITS;
    }

    private Closing closed(Draw draw, String actor) {
        var entries = stores.tickets.entries(draw.id());
        if (entries.isEmpty()) {
            return new Closing.Refused(Reason.NOBODY_ENTERED);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var plan = draw.plan();
        var terms = new Terms(
                new Terms.What(draw.id(), plan.name(), place(draw)),
                plan.protectedOn(),
                now,
                new Terms.SeedRule(plan.seedRule(), plan.drawnOn()),
                plan.prizes());
        stores.draws.setHead(draw.id(), FixedList.of(terms, entries).head());
        stores.draws.move(draw, State.CLOSED, new Step(Deed.CLOSED, actor, now, ""));
        return new Closing.Closed(entries.size());
    }

    private String place(Draw draw) {
        var region = draw.plan().region();
        var name = places.fullName(region);
        return region.text().isEmpty() ? name : name + " (" + region.text() + ")";
    }

    Optional<Reason> confirm(UUID id, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var draw = stores.draws.lock(id);
            var refused = confirmFault(draw, actor);
            if (refused.isEmpty()) {
                stores.draws.move(draw, State.FIXED, new Step(Deed.FIXED, actor, clock.instant(), ""));
            }
            return refused;
        }));
    }

    private Optional<Reason> confirmFault(Draw draw, String actor) {
        if (draw.state() != State.CLOSED) {
            return Optional.of(Reason.NOT_NOW);
        }
        return draw.waitsForAnother(Deed.CLOSED, actor) ? Optional.of(Reason.NEEDS_ANOTHER_OFFICER) : tooLate(draw);
    }
}
