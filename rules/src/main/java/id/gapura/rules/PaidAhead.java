package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.NoSuchElementException;

/**
 * Several months in one payment ({@code iuran di muka}): what they cost, and how many an amount pays.
 *
 * <p>The most months one payment covers is the parameter {@code contribution.months-ahead} of the first month.
 */
public final class PaidAhead {
    static final String MONTHS_AHEAD = "contribution.months-ahead";

    private final ContributionPrice price;
    private final Series<Integer> mostMonths;

    public PaidAhead(Law law, ContributionPrice price) {
        this.price = price;
        this.mostMonths = law.count(MONTHS_AHEAD);
    }

    /** What an amount comes to. */
    public sealed interface Result {
        /** The amount pays these months to the rupiah. */
        record Exact(Quote quote) implements Result {}

        /**
         * The amount lies between two numbers of months.
         *
         * @param oneMonth the price of the first month
         * @param below the most months it would pay, with something left over; may be none
         * @param above one month more, for which it is not enough
         */
        record NotAWholeNumber(Rupiah oneMonth, Choice below, Choice above) implements Result {}

        /** The amount is more than the most months one payment covers. */
        record TooMuch(Choice most) implements Result {}
    }

    /** A number of months with its price. */
    public record Choice(int months, Rupiah total) {}

    /**
     * The price of {@code months} months from {@code first} on.
     *
     * @throws IllegalArgumentException if there are none, or more than one payment covers
     * @throws NoSuchElementException if the law had no price for the first month yet
     */
    public Quote quote(ContributionFacts facts, YearMonth first, int months) {
        refuseUnlessPayable(first, months);
        var dues = new ArrayList<ContributionDue>(months);
        for (int i = 0; i < months; i++) {
            dues.add(price.due(facts, first.plusMonths(i)));
        }
        return new Quote(dues);
    }

    /**
     * Why they cost what {@link #quote} says; its steps add up to the total.
     *
     * @throws IllegalArgumentException if there are none, or more than one payment covers
     * @throws NoSuchElementException if the law had no price for the first month yet
     */
    public Explanation explain(ContributionFacts facts, YearMonth first, int months) {
        refuseUnlessPayable(first, months);
        return new QuoteExplanation(price, facts, mostMonths.at(first.atDay(1))).explanation(first, months);
    }

    private void refuseUnlessPayable(YearMonth first, int months) {
        int most = most(first);
        if (months < 1 || months > most) {
            throw new IllegalArgumentException("months must be from 1 to " + most + ", not " + months);
        }
    }

    /**
     * How many months from {@code first} on the amount pays.
     *
     * @throws IllegalArgumentException if the amount is not positive
     * @throws NoSuchElementException if the law had no price for the first month yet
     */
    public Result months(ContributionFacts facts, YearMonth first, Rupiah amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment must be positive: " + amount.amount());
        }
        int most = most(first);
        var below = new Choice(0, Rupiah.ZERO);
        while (below.months() < most) {
            var above = oneMore(below, facts, first);
            int comparison = above.total().compareTo(amount);
            if (comparison == 0) {
                return new Result.Exact(quote(facts, first, above.months()));
            }
            if (comparison > 0) {
                return new Result.NotAWholeNumber(price.total(facts, first), below, above);
            }
            below = above;
        }
        return new Result.TooMuch(below);
    }

    private Choice oneMore(Choice choice, ContributionFacts facts, YearMonth first) {
        var next = price.total(facts, first.plusMonths(choice.months()));
        return new Choice(choice.months() + 1, choice.total().plus(next));
    }

    /** The most months one payment covers, if it starts with {@code first}. */
    public int most(YearMonth first) {
        return mostMonths.at(first.atDay(1)).value();
    }
}
