package id.gapura.portal.member;

import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/** A member's own tickets, the newest first. */
public record MyDrawsPage(List<Own> tickets) {
    public MyDrawsPage {
        tickets = List.copyOf(tickets);
    }

    /**
     * One ticket.
     *
     * @param address of the draw
     * @param proof absent for a paper ticket
     */
    public record Own(String draw, String address, Notice answer, Optional<Proof> proof) {}

    /**
     * That the ticket stands in the published list under its owner.
     *
     * @param line as it stands there
     * @param sealed whose hash the seal in it is
     * @param fingerprint of the list
     */
    public record Proof(String line, String sealed, String fingerprint) {}
}
