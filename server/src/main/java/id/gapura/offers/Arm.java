package id.gapura.offers;

/**
 * What one group of a trial is offered ({@code kelompok uji coba}).
 *
 * @param code a letter; {@code A} is held out
 * @param share how many of a hundred get it
 * @param freeMonths how many months a sponsor pays first; zero for none
 * @param isHelped whether an officer fills in the form together with them
 * @param suggestsDebit whether automatic payment is suggested at the end
 */
public record Arm(String code, int share, int freeMonths, boolean isHelped, boolean suggestsDebit) {
    /** The code of those who see the normal offer. */
    public static final String CONTROL = "A";

    static final int MOST_MONTHS = 6;

    /** Those who see the normal offer. */
    public static Arm heldOut(int share) {
        return new Arm(CONTROL, share, 0, false, false);
    }

    public boolean isControl() {
        return code.equals(CONTROL);
    }

    public boolean isFree() {
        return freeMonths > 0;
    }

    /** Whether it offers anything at all. */
    boolean isOffer() {
        return isFree() || isHelped || suggestsDebit;
    }

    boolean offersAs(Arm other) {
        return freeMonths == other.freeMonths && isHelped == other.isHelped && suggestsDebit == other.suggestsDebit;
    }
}
