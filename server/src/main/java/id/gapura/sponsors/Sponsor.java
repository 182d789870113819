package id.gapura.sponsors;

import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.rules.Payer;
import java.util.Locale;
import java.util.UUID;

/**
 * Who pays contributions for others ({@code penanggung iuran}).
 *
 * @param region where it gives; decides which officers see it
 * @param contact an office and how to reach it; may be empty
 */
public record Sponsor(UUID id, String name, Kind kind, RegionCode region, String contact) {
    /** Whose money it is, which decides whether the relief applies. */
    public enum Kind {
        /** {@code APBDes}. */
        VILLAGE(Payer.VILLAGE_BUDGET),
        /** {@code APBD}, shares of excise and palm oil included. */
        REGION(Payer.REGIONAL_BUDGET),
        /** {@code APBN}. */
        STATE(Payer.STATE_BUDGET),
        /** A company's social budget ({@code CSR}). */
        COMPANY(Payer.SPONSOR),
        /** {@code SERTAKAN}: somebody pays for workers around them. */
        NEIGHBOUR(Payer.SPONSOR),
        /** Free months to begin with. */
        PROMOTION(Payer.SPONSOR);

        private final Payer payer;

        Kind(Payer payer) {
            this.payer = payer;
        }

        /** What the rules price by. */
        public Payer payer() {
            return payer;
        }

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What a sponsor has given and what of it is spent.
     *
     * @param paid taken out of its account for members' months
     * @param paidOut given back to it, or about to be
     */
    public record Account(Rupiah received, Rupiah paid, Rupiah paidOut) {
        public Rupiah left() {
            return received.minus(paid).minus(paidOut);
        }
    }
}
