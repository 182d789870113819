package id.gapura.sponsors;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Until when a scheme pays.
 *
 * @param endsOn the last day of the last month it can pay for all its members; in the past if money is missing already
 * @param unpaid members not paid for this month
 * @param unoffered members who were not yet told what it costs to go on alone
 */
public record Outlook(UUID schemeId, LocalDate endsOn, Cause cause, int unpaid, int unoffered) {
    /** What ends first. */
    public enum Cause {
        MONEY,
        TERM;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Cause of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** How loudly an end is told of. */
    public enum Warning {
        NONE,
        /** 60 days or fewer. */
        SOON,
        /** 30 days or fewer. */
        NEAR,
        /** A week or less, or over. */
        NOW;

        /** The word the database keeps. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A month to come.
     *
     * @param people for how many members it is due
     * @param isPaid whether the money reaches for all of them
     */
    public record Month(YearMonth month, int people, Rupiah cost, boolean isPaid) {}

    /**
     * An outlook with the months it was reckoned from, in order.
     *
     * @param lastMonths the last month each member was or will be given, as things stand; for whom the scheme does not pay is
     *     absent
     */
    public record Reckoned(Outlook outlook, Rupiah left, List<Month> months, Map<UUID, YearMonth> lastMonths) {
        public Reckoned {
            months = List.copyOf(months);
            lastMonths = Map.copyOf(lastMonths);
        }
    }

    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, endsOn);
    }

    public Warning warning(LocalDate today) {
        long days = daysFrom(today);
        if (days <= 7) {
            return Warning.NOW;
        }
        if (days <= 30) {
            return Warning.NEAR;
        }
        return days <= 60 ? Warning.SOON : Warning.NONE;
    }
}
