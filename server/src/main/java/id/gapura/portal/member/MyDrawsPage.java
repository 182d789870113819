package id.gapura.portal.member;

import id.gapura.screen.Notice;
import java.util.List;

/** A member's own tickets, the newest first. */
public record MyDrawsPage(List<Own> tickets) {
    public MyDrawsPage {
        tickets = List.copyOf(tickets);
    }

    /**
     * One ticket.
     *
     * @param address of the draw
     */
    public record Own(String draw, String address, Notice answer) {}
}
