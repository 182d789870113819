package id.gapura.partner.invitation;

import java.util.List;

/** What a platform is answered about one worker. Sent again, the same worker is answered the same. */
public sealed interface RowAnswer {
    /** Asked, or a member already: the invitation's first status says which. */
    record Taken(Invitation invitation) implements RowAnswer {}

    /**
     * Nobody was asked; mended, it may be sent under the same id. Whoever can be reached by it is on somebody's list meanwhile.
     *
     * @param externalId empty if that is what cannot be read
     */
    record Refused(String externalId, List<Flaw> flaws) implements RowAnswer {
        public Refused {
            flaws = List.copyOf(flaws);
        }
    }

    /** The id was used with other data. */
    record Conflict(String externalId) implements RowAnswer {}
}
