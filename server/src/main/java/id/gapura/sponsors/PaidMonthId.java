package id.gapura.sponsors;

import java.time.YearMonth;
import java.util.UUID;

/** The id under which the intake hears of a sponsored month: always the same for one, so that it is taken once. */
record PaidMonthId(UUID schemeId, UUID workerId, YearMonth month) {
    private static final int UUID_LETTERS = 36;

    static PaidMonthId of(String text) {
        return new PaidMonthId(
                UUID.fromString(text.substring(0, UUID_LETTERS)),
                UUID.fromString(text.substring(UUID_LETTERS + 1, 2 * UUID_LETTERS + 1)),
                YearMonth.parse(text.substring(2 * UUID_LETTERS + 2)));
    }

    String text() {
        return schemeId + "/" + workerId + "/" + month;
    }
}
