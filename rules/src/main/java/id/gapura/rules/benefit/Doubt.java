package id.gapura.rules.benefit;

/** What the sources leave open. The names are stable. */
public enum Doubt {
    /** Whether a benefit is paid for an event in the allowed months of arrears. */
    GRACE,
    /** Whether months in a row are counted anew after a return. */
    CLOCK_AFTER_RETURN
}
