package id.gapura.sponsors;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * What a member is to be told before the sponsor's last month.
 *
 * @param lastMonth the last month the sponsor pays
 * @param ownPrice of the first month the member would pay alone
 * @param offeredOn absent while the member was not told
 */
public record Offer(UUID workerId, YearMonth lastMonth, Rupiah ownPrice, Optional<LocalDate> offeredOn, Ending ending) {
    /** What came of it, read from the cover. */
    public enum Ending {
        /** Not yet told, or the sponsor still pays. */
        OPEN,
        /** Paid a month after the sponsor's last. */
        WENT_ON,
        /** Stopped; may still settle what is unpaid. */
        IN_ARREARS,
        /** The membership lapsed or ended. */
        LAPSED
    }
}
