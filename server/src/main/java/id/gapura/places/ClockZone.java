package id.gapura.places;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The three times of day of Indonesia, by province (Keppres 41/1987), where the day begins first coming first. */
public enum ClockZone {
    /** {@code WIT}: the Moluccas and Papua. */
    EAST("Asia/Jayapura", "8|9"),
    /** {@code WITA}: Bali and Nusa Tenggara, the south, east and north of Kalimantan, Sulawesi. */
    MIDDLE("Asia/Makassar", "5|63|64|65|7"),
    /** {@code WIB}: Sumatra, Java, the west and the middle of Kalimantan. */
    WEST("Asia/Jakarta", "1|2|3|61|62");

    private final ZoneId zone;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> provinces;

    ClockZone(String zone, String provinces) {
        this.zone = ZoneId.of(zone);
        this.provinces = List.of(provinces.split("\\|", -1));
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whose clocks count in a region: one, or all three where the province is not known. */
    public static List<ClockZone> of(RegionCode region) {
        var own = Arrays.stream(values())
                .filter(one -> one.provinces.stream().anyMatch(region.text()::startsWith))
                .toList();
        return own.isEmpty() ? List.of(values()) : own;
    }
}
