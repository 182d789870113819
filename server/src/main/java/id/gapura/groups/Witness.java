package id.gapura.groups;

import java.time.Instant;
import java.util.UUID;

/**
 * Who saw a split and says that it is right, or why it is not ({@code saksi}).
 *
 * @param who {@code staff:<login>} or {@code worker:<id>}
 * @param reason of a no; empty with a yes
 */
public record Witness(String who, boolean agrees, String reason, Instant at) {
    private static final String STAFF = "staff:";
    private static final String WORKER = "worker:";

    /** An officer, signed in. */
    static String officer(String login) {
        return STAFF + login;
    }

    /** A member of the group, by a link of their own and their card. */
    static String member(UUID worker) {
        return WORKER + worker;
    }

    /** Whether it is an officer rather than a member. */
    public boolean isOfficer() {
        return who.startsWith(STAFF);
    }

    /** The login or the worker's id. */
    public String name() {
        return who.substring(who.indexOf(':') + 1);
    }
}
