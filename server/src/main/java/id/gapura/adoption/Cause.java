package id.gapura.adoption;

import java.util.Locale;

/** Why somebody came to a stage; in the order in which things of one day are taken. */
public enum Cause {
    /** Somebody of ours met them, and they agreed to be contacted again. */
    MET(Stage.KNOWLEDGE),
    /** An attempt to register was begun. */
    ATTEMPTED(Stage.KNOWLEDGE),
    /** Answers were given, or handed in. */
    ANSWERED(Stage.PERSUASION),
    REGISTERED(Stage.DECISION),
    /** A month was paid. */
    PAID(Stage.IMPLEMENTATION),
    /** A month was paid by a sponsor. */
    SPONSORED(Stage.IMPLEMENTATION),
    /** Paid again after stopping. */
    RETURNED(Stage.IMPLEMENTATION),
    /** Six months in a row are over. */
    SIX_MONTHS(Stage.CONFIRMATION),
    /** What was paid ahead for several months was continued. */
    RENEWED(Stage.CONFIRMATION),
    /** As many months unpaid as end the membership. */
    UNPAID(Stage.DISCONTINUANCE),
    /** A prospect became a member; what follows is the worker's. */
    JOINED(Stage.NONE),
    /** A prospect does not want it. */
    DECLINED(Stage.NONE),
    /** An attempt was refused, or given up. */
    REFUSED(Stage.NONE);

    private final Stage stage;

    Cause(Stage stage) {
        this.stage = stage;
    }

    /** Where it leads. */
    public Stage stage() {
        return stage;
    }

    /** The word the database keeps. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Cause of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
