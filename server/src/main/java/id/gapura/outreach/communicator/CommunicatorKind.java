package id.gapura.outreach.communicator;

import id.gapura.enrolment.Codes;
import java.util.Arrays;
import java.util.Optional;

/** What makes people listen to a communicator. */
public enum CommunicatorKind {
    /** Nobody said so yet. */
    UNSTATED,
    /** A neighbour, such as one whom villagers named as a good talker. */
    VILLAGER,
    /** Of the village or the region ({@code perangkat desa}). */
    OFFICIAL,
    RELIGIOUS,
    /** Of traders, farmers, drivers and the like. */
    LEADER,
    /** Of the PKH programme ({@code pendamping PKH}). */
    COMPANION,
    /** An agent of ours ({@code Perisai}). */
    AGENT,
    /** A voice on the radio, or somebody whom many follow. */
    MEDIA,
    OTHER;

    /** The word the database keeps. */
    public String code() {
        return Codes.of(this);
    }

    static CommunicatorKind of(String code) {
        return Codes.read(CommunicatorKind.class, code);
    }

    public static Optional<CommunicatorKind> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
