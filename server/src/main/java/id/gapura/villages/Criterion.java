package id.gapura.villages;

import java.util.Locale;

/** What a village is judged by ({@code syarat}). */
public enum Criterion {
    /** Protected members, of the village's target. */
    COVERED("village.covered-share", true),
    /** Members still covered a year after joining, of those whose first year is over. */
    STAYING("village.staying-share", true),
    /** Members whose family is on record, so that heirs are found. */
    FAMILY("village.family-share", true),
    /** Valid badges of officers and agents of the village or its district. */
    BADGES("village.badges", false),
    /** Groups that pay together in the village, agents of it or its district. */
    PAYMENT("village.payment-places", false),
    /** Village meetings within twelve months. */
    MEETINGS("village.meetings", false);

    private final String parameter;
    private final boolean share;

    Criterion(String parameter, boolean share) {
        this.parameter = parameter;
        this.share = share;
    }

    /** The word the database keeps. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Criterion of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** How much is needed, among the parameters. */
    String parameter() {
        return parameter;
    }

    /** Whether a percentage is needed, rather than a number. */
    public boolean isShare() {
        return share;
    }
}
