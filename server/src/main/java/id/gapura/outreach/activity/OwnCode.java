package id.gapura.outreach.activity;

import id.gapura.outreach.communicator.Communicator;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A code by which people say which person they come from, without any activity ({@code kode sendiri}).
 *
 * @param who the person, also where the code was first that of another record of theirs
 * @param code as those of activities are
 */
public record OwnCode(UUID id, Communicator who, String code, Instant givenAt) implements Origin {
    /** The word of its kind, beside those of activities. */
    public static final String KIND = "own-code";

    @Override
    public String called() {
        return who.plan().name();
    }

    @Override
    public Communicator speaker(Map<UUID, Communicator> speakers) {
        return who;
    }

    @Override
    public String kind() {
        return KIND;
    }
}
