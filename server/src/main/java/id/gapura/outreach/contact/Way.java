package id.gapura.outreach.contact;

import id.gapura.enrolment.Codes;

/** How we know that somebody came by an activity. */
public enum Way {
    /** Its code was scanned or opened. */
    PAGE,
    SMS,
    WHATSAPP,
    /** An officer asked and noted it. */
    CONSOLE,
    FIELD,
    /** The whole roster comes from it. */
    ROSTER,
    /** We wrote to them, and a carrier took it. */
    MESSAGE;

    /** The word the database keeps. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether somebody said so afterwards, so that the day is known and the hour is not. */
    public boolean isTold() {
        return switch (this) {
            case CONSOLE, FIELD, ROSTER -> true;
            case PAGE, SMS, WHATSAPP, MESSAGE -> false;
        };
    }

    static Way of(String code) {
        return Codes.read(Way.class, code);
    }
}
