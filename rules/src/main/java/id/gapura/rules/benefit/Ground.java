package id.gapura.rules.benefit;

/** Why something cannot be paid ({@code alasan penolakan}). The names are stable. */
public enum Ground {
    /** The person was not protected on the day of the event. */
    NOT_PROTECTED,
    /** Too few contribution months were paid. */
    TOO_FEW_MONTHS,
    /** The funeral was paid for another membership of the same person. */
    PAID_ALREADY
}
