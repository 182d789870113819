package id.gapura.collective;

import id.gapura.kernel.Rupiah;
import id.gapura.sponsors.Outlook.Reckoned;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an arrangement would come to.
 *
 * @param endings how many people end how; kinds that nobody ends as are absent
 * @param month the first that is paid
 * @param price of that month for all who would be enrolled
 * @param reach how far the sponsor's money goes for them and all it pays for already; empty where no sponsor pays
 */
public record Preview(Map<Ending, Integer> endings, YearMonth month, Rupiah price, Optional<Reckoned> reach) {
    public Preview {
        var ordered = new EnumMap<Ending, Integer>(Ending.class);
        ordered.putAll(endings);
        endings = java.util.Collections.unmodifiableMap(ordered);
    }

    public int enrolled() {
        return endings.getOrDefault(Ending.ENROLLED, 0);
    }
}
