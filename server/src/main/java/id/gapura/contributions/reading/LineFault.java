package id.gapura.contributions.reading;

/** What makes a line no payment. */
public enum LineFault {
    /** Missing, like external id and payer below, is also what is longer than any channel writes or holds control characters. */
    CHANNEL_MISSING("channel-missing"),
    /** The program's own, such as that of a sponsor. */
    CHANNEL_OURS("channel-ours"),
    EXTERNAL_ID_MISSING("external-id-missing"),
    PAYER_MISSING("payer-missing"),
    /** Not whole rupiah above zero. */
    AMOUNT_UNREADABLE("amount-unreadable"),
    TIME_UNREADABLE("time-unreadable"),
    /** Later than tomorrow, or before the law set a contribution. */
    TIME_IMPOSSIBLE("time-impossible");

    private final String code;

    LineFault(String code) {
        this.code = code;
    }

    /** A stable word. */
    public String code() {
        return code;
    }
}
