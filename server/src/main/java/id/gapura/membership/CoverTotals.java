package id.gapura.membership;

import id.gapura.places.RegionCode;
import id.gapura.rules.CoverSummary;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sums up how many members of which region are protected until when, for one event. */
final class CoverTotals {
    private record Key(String region, LocalDate protectedUntil) {}

    private final Map<Key, Long> changes = new LinkedHashMap<>();

    void add(RegionCode region, CoverSummary cover, long change) {
        changes.merge(new Key(region.text(), end(cover)), change, Long::sum);
    }

    void add(CoverMoved.Move move) {
        changes.merge(new Key(move.region(), move.protectedUntil()), move.change(), Long::sum);
    }

    /** What has changed on balance. */
    CoverMoved moved() {
        return new CoverMoved(changes.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new CoverMoved.Move(
                        entry.getKey().region(), entry.getKey().protectedUntil(), entry.getValue()))
                .toList());
    }

    /** The last day protection is promised for. */
    static LocalDate end(CoverSummary cover) {
        return switch (cover) {
            case NeverPaid _ -> CoverMoved.NEVER_PAID;
            case Paid paid -> paid.lastPaid().atEndOfMonth();
        };
    }
}
