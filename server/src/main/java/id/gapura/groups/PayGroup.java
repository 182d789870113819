package id.gapura.groups;

import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import java.util.Locale;
import java.util.UUID;

/**
 * Members who pay together ({@code kelompok bayar}).
 *
 * @param region in which officers look after it
 * @param collector the member who brings the money of all
 */
public record PayGroup(UUID id, String name, Kind kind, RegionCode region, UUID collector) {
    /** What holds it together. */
    public enum Kind {
        /** Traders of a market. */
        MARKET,
        /** A savings circle. */
        ARISAN,
        /** A body set up to pay contributions together. */
        WADAH;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Money of a group.
     *
     * @param split of it by witnessed splits
     * @param paidOut given back to it, or about to be
     * @param proposed of what is left by splits that wait for witnesses
     */
    public record Account(Rupiah received, Rupiah split, Rupiah paidOut, Rupiah proposed) {
        /** What is not split yet. */
        public Rupiah left() {
            return received.minus(split).minus(paidOut);
        }

        /** What of it could be given back. */
        public Rupiah rest() {
            return left().minus(proposed);
        }
    }
}
