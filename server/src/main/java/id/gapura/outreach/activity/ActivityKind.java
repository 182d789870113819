package id.gapura.outreach.activity;

import id.gapura.enrolment.Codes;

/** By what kind of activity people are told. */
public enum ActivityKind {
    RADIO_SPOT,
    RADIO_TALK,
    /** An open day on a market, with registration on the spot ({@code aktivasi pasar}). */
    MARKET,
    VILLAGE_MEETING,
    /** A few minutes of somebody else's event, at no cost ({@code menumpang acara}). */
    RIDING,
    SCHOOL,
    UNION,
    DOOR_TO_DOOR,
    /** A sign at the gate of a village ({@code papan gapura}). */
    GATE,
    DIGITAL;

    /** The word the database keeps. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether it is heard and not seen, so that it needs a word to remember. */
    public boolean isHeard() {
        return this == RADIO_SPOT || this == RADIO_TALK;
    }

    /** Whether people are met there, at that hour and no other. */
    boolean isMeeting() {
        return switch (this) {
            case MARKET, VILLAGE_MEETING, RIDING, SCHOOL, UNION, DOOR_TO_DOOR -> true;
            case RADIO_SPOT, RADIO_TALK, GATE, DIGITAL -> false;
        };
    }

    /** Whether it takes who speaks in person; what is recorded or put up speaks for them. */
    boolean isLive() {
        return isMeeting() || this == RADIO_TALK;
    }

    /** Whether it may cost nothing, since somebody else pays for the event. */
    public boolean isFree() {
        return this == RIDING;
    }

    static ActivityKind of(String code) {
        return Codes.read(ActivityKind.class, code);
    }
}
