package id.gapura.outreach.activity;

import id.gapura.outreach.communicator.Communicator;
import java.util.Map;
import java.util.UUID;

/** What somebody says that they come from: an activity, or a person by their own code. */
public sealed interface Origin permits Activity, OwnCode {
    UUID id();

    /** Its title, or the name of the person. */
    String called();

    /**
     * Who brings people by it.
     *
     * @param speakers who speaks at some activities, this one among them if it is one
     */
    Communicator speaker(Map<UUID, Communicator> speakers);

    /** The word of its kind. */
    String kind();
}
