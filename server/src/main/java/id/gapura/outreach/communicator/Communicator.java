package id.gapura.outreach.communicator;

import id.gapura.places.RegionCode;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who speaks at activities ({@code yang menyampaikan}).
 *
 * @param version goes up with every change
 */
public record Communicator(UUID id, Plan plan, int version) {
    /**
     * Who it is.
     *
     * @param name by role or by name, as on an invitation
     * @param region where they belong; a name means one of them there
     */
    public record Plan(String name, CommunicatorKind kind, RegionCode region, Links links) {
        public Plan {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a communicator has a name");
            }
        }
    }

    /**
     * Who it is elsewhere.
     *
     * @param talker whom villagers named
     * @param stakeholder for which they speak
     * @param staff the login of an officer or agent who is this person
     */
    public record Links(Optional<UUID> talker, Optional<UUID> stakeholder, Optional<String> staff) {
        public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
