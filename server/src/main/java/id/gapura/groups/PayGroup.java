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

    /** Money of a group. */
    public record Account(Rupiah received, Rupiah split) {
        /** What is not split yet. */
        public Rupiah left() {
            return received.minus(split);
        }
    }
}
