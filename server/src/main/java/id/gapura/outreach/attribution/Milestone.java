package id.gapura.outreach.attribution;

/** When it is looked whether a member is still covered. */
public enum Milestone {
    THREE(3),
    SIX(6),
    TWELVE(12);

    private final int months;

    Milestone(int months) {
        this.months = months;
    }

    /** After becoming a member. */
    public int months() {
        return months;
    }
}
