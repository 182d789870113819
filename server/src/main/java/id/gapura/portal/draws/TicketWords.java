package id.gapura.portal.draws;

import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Ticket;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;

/** What a ticket came to. */
public final class TicketWords {
    private TicketWords() {}

    /** Whether it won, in one sentence. */
    public static Notice notice(Draw draw, Ticket ticket, Shell shell) {
        if (ticket.place().isPresent()) {
            var prize = draw.plan().prizeAt(ticket.place().getAsInt()).name();
            return Notice.good(shell.text("draws.ticket.won", ticket.text(), prize));
        }
        return switch (draw.state()) {
            case DRAWN -> Notice.info(shell.text("draws.ticket.lost", ticket.text()));
            case VOID -> Notice.warning(shell.text("draws.ticket.void", ticket.text()));
            case OPEN, CLOSED, FIXED ->
                Notice.info(shell.text(
                        "draws.ticket.in",
                        ticket.text(),
                        shell.format().date(draw.plan().drawnOn())));
        };
    }
}
