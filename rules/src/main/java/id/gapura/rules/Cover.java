package id.gapura.rules;

import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedSet;

/**
 * Membership and protection as a function of the paid months ({@code masa kepesertaan}). Law: the parameter
 * {@code membership.arrears-months}; the rest is decided here, where the sources are silent:
 *
 * <ul>
 *   <li>Protection is promised until the end of the last paid month of the unbroken run, and not a day longer.
 *   <li>The allowed months of arrears (three) are grace: membership is kept; whether a claim is paid is not established.
 *   <li>Membership lapses on the first day after the last allowed unpaid month: January paid, lapsed on 1 May.
 *   <li>A payment before the lapse settles the oldest unpaid month first. A payment after it starts a new spell with the
 *       month it is received in; the months between are not charged.
 *   <li>A first payment starts with the month it is received in. Months paid ahead extend the run.
 *   <li>How many months are allowed is read on the first day of arrears.
 * </ul>
 */
public final class Cover {
    static final String ARREARS = "membership.arrears-months";

    private final Series<Integer> arrearsMonths;

    public Cover(Law law) {
        this.arrearsMonths = law.count(ARREARS);
    }

    /**
     * Where the member stands on {@code day}. A stored summary answers for the present and what is to come; for a day in
     * the past, make one {@link #summary(SortedSet, LocalDate) as seen from that day}.
     *
     * @throws IllegalArgumentException if the day is before the registration, or before the first month of a return,
     *     where the summary no longer knows the spell before
     */
    public Standing on(CoverFacts facts, LocalDate day) {
        if (day.isBefore(facts.registeredOn())) {
            throw new IllegalArgumentException(day + " is before the registration on " + facts.registeredOn());
        }
        var closedOn = facts.closedOn();
        if (closedOn != null && !day.isBefore(closedOn)) {
            return closed(facts.paid(), closedOn);
        }
        return switch (facts.paid()) {
            case NeverPaid _ -> registered();
            case Paid paid -> running(paid, day);
        };
    }

    /**
     * Why the member stands where {@link #on} says.
     *
     * @throws IllegalArgumentException where {@link #on} does
     */
    public Explanation explain(CoverFacts facts, LocalDate day) {
        var standing = on(facts, day);
        var arrears = facts.paid() instanceof Paid paid ? arrears(paid.lastPaid()) : arrearsMonths.at(day);
        return new CoverExplanation(arrears, facts, standing).explanation();
    }

    /** What all the paid months come to. */
    public CoverSummary summary(SortedSet<YearMonth> paid) {
        CoverSummary summary = new NeverPaid();
        for (var month : paid) {
            summary = afterPaying(summary, month);
        }
        return summary;
    }

    /**
     * What the paid months come to as seen from {@code day}: those up to its month, and those paid ahead without a gap.
     */
    public CoverSummary summary(SortedSet<YearMonth> paid, LocalDate day) {
        var current = YearMonth.from(day);
        CoverSummary summary = new NeverPaid();
        for (var month : paid) {
            if (month.isAfter(current) && !continues(summary, month)) {
                return summary;
            }
            summary = afterPaying(summary, month);
        }
        return summary;
    }

    /**
     * The summary with one more paid month.
     *
     * @throws IllegalArgumentException if the month is not after the last paid one
     */
    public CoverSummary afterPaying(CoverSummary before, YearMonth month) {
        return switch (before) {
            case NeverPaid _ -> new Paid(1, month, month);
            case Paid paid -> extended(paid, month);
        };
    }

    /** The contribution month that a payment received on {@code paidOn} settles first. */
    public YearMonth nextMonthToPay(CoverSummary summary, LocalDate paidOn) {
        return switch (summary) {
            case NeverPaid _ -> YearMonth.from(paidOn);
            case Paid paid ->
                paidOn.isBefore(lapsesOn(paid.lastPaid())) ? paid.lastPaid().plusMonths(1) : YearMonth.from(paidOn);
        };
    }

    private static boolean continues(CoverSummary summary, YearMonth month) {
        return summary instanceof Paid paid && month.equals(paid.lastPaid().plusMonths(1));
    }

    private Paid extended(Paid paid, YearMonth month) {
        if (!month.isAfter(paid.lastPaid())) {
            throw new IllegalArgumentException(month + " is not after the last paid month " + paid.lastPaid());
        }
        if (continues(paid, month)) {
            return new Paid(paid.spell(), paid.runFrom(), month);
        }
        boolean lapsed = !month.atDay(1).isBefore(lapsesOn(paid.lastPaid()));
        return new Paid(lapsed ? paid.spell() + 1 : paid.spell(), month, month);
    }

    private Standing running(Paid paid, LocalDate day) {
        var current = YearMonth.from(day);
        if (current.isBefore(paid.runFrom())) {
            return beforeRun(paid, day);
        }
        var protectedUntil = paid.lastPaid().atEndOfMonth();
        var lapsesOn = lapsesOn(paid.lastPaid());
        int unpaid = Math.max(0, (int) paid.lastPaid().until(current, ChronoUnit.MONTHS));
        var state = state(unpaid, day, lapsesOn);
        return new Standing(state, protectedUntil, lapsesOn, unpaid, paid.spell(), ifSkipped(state, paid, unpaid));
    }

    private static CoverState state(int unpaid, LocalDate day, LocalDate lapsesOn) {
        if (unpaid == 0) {
            return CoverState.ACTIVE;
        }
        return day.isBefore(lapsesOn) ? CoverState.GRACE : CoverState.LAPSED;
    }

    /** A first payment for a month to come leaves the member registered until then. */
    private static Standing beforeRun(Paid paid, LocalDate day) {
        if (paid.isReturn()) {
            throw new IllegalArgumentException(day + " is before the running spell, from " + paid.runFrom());
        }
        return registered();
    }

    private Standing.Consequence ifSkipped(CoverState state, Paid paid, int unpaid) {
        var lapsesOn = lapsesOn(paid.lastPaid());
        return switch (state) {
            case ACTIVE ->
                new Standing.Consequence.ProtectionEnds(paid.lastPaid().atEndOfMonth(), lapsesOn);
            case GRACE ->
                unpaid < allowed(paid.lastPaid())
                        ? new Standing.Consequence.GraceGoesOn(unpaid + 1, lapsesOn)
                        : new Standing.Consequence.MembershipLapses(lapsesOn);
            case REGISTERED, LAPSED, CLOSED -> new Standing.Consequence.NothingToLose();
        };
    }

    private static Standing registered() {
        return new Standing(CoverState.REGISTERED, null, null, 0, 0, new Standing.Consequence.NothingToLose());
    }

    private static Standing closed(CoverSummary summary, LocalDate closedOn) {
        var nothing = new Standing.Consequence.NothingToLose();
        return switch (summary) {
            case NeverPaid _ -> new Standing(CoverState.CLOSED, null, null, 0, 0, nothing);
            case Paid paid ->
                new Standing(
                        CoverState.CLOSED,
                        earlier(paid.lastPaid().atEndOfMonth(), closedOn),
                        null,
                        0,
                        paid.spell(),
                        nothing);
        };
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    /** The first day without membership if nothing is paid after {@code lastPaid}. */
    private LocalDate lapsesOn(YearMonth lastPaid) {
        return lastPaid.plusMonths(allowed(lastPaid) + 1L).atDay(1);
    }

    private int allowed(YearMonth lastPaid) {
        return arrears(lastPaid).value();
    }

    private Series.Entry<Integer> arrears(YearMonth lastPaid) {
        return arrearsMonths.at(lastPaid.plusMonths(1).atDay(1));
    }
}
