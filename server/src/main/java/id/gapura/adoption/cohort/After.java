package id.gapura.adoption.cohort;

/** When it is looked who of a cohort is still covered. */
public enum After {
    THREE(3),
    SIX(6),
    TWELVE(12);

    private final int months;

    After(int months) {
        this.months = months;
    }

    /** After the month of joining. */
    public int months() {
        return months;
    }
}
