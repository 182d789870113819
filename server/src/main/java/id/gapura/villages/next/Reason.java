package id.gapura.villages.next;

import java.util.Locale;

/** Why to go to a village. */
public enum Reason {
    /** Many were met or tried, and do not pay yet. */
    WAITING,
    /** Less than half of its target is protected. */
    FEW_COVERED,
    /** Somebody with a badge, an agent, or a group that pays together is there or in its district. */
    HELPER,
    /** Its market, or its district's, is held within two weeks. */
    MARKET,
    /** Nobody of us met people there lately, and nothing is planned. */
    QUIET;

    /** The end of the keys of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
