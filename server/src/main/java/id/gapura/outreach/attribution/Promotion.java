package id.gapura.outreach.attribution;

import id.gapura.enrolment.Codes;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.attribution.Line.Input;
import java.util.Map;

/**
 * What was given away that belongs to no activity.
 *
 * @param count of things or months
 * @param unpriced things of which nobody has put down what they cost; they are in no cost
 */
public record Promotion(Kind kind, int count, Rupiah cost, int unpriced) {
    /** What it was. */
    public enum Kind {
        /** Handed to members, such as T-shirts, and prizes of draws. */
        THINGS,
        /** Things that coupons were redeemed for. */
        COUPONS,
        /** Months that a budget of promotion has paid for members. */
        MONTHS;

        /** The word of its texts. */
        public String code() {
            return Codes.of(this);
        }
    }

    /** As a line of a report: a cost, and nobody of whom it could be said that this brought them. */
    public Line line() {
        return new Line(new Input(0, Rupiah.ZERO, cost, 0, 0), Tally.NONE, Map.of());
    }
}
