package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Explanation;
import id.gapura.rules.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a case gives: what is paid, what is offered, by when, what is not paid and why, and the reckoning behind it.
 *
 * @param items what is paid in money, in the order of reckoning; may be empty
 * @param offers what is given in kind or lent, up to a ceiling; not part of the total
 * @param deadlines days by which something must be done
 * @param refused what cannot be paid, and why
 * @param cautions what the law leaves open about this answer; screens say it with the amount
 * @param explanation its steps add up to the items
 */
public record Benefit(
        List<Item> items,
        List<Offer> offers,
        List<Deadline> deadlines,
        List<Refusal> refused,
        List<Caution> cautions,
        Explanation explanation) {
    public Benefit {
        items = List.copyOf(items);
        offers = List.copyOf(offers);
        deadlines = List.copyOf(deadlines);
        refused = List.copyOf(refused);
        cautions = List.copyOf(cautions);
        var paid = items.stream().mapToLong(item -> item.amount().amount()).sum();
        if (paid != explanation.total().amount()) {
            throw new IllegalArgumentException("items of " + paid + " are explained as "
                    + explanation.total().amount());
        }
    }

    /**
     * One thing paid.
     *
     * @param code stable, such as {@code funeral}
     */
    public record Item(String code, Rupiah amount) {}

    /**
     * One thing given in kind or lent.
     *
     * @param code stable, such as {@code medical-care}
     * @param ceiling the most it may cost; empty if there is no ceiling
     * @param years the longest it may run; empty if the law sets no time
     */
    public record Offer(
            String code, Optional<Rupiah> ceiling, Optional<Integer> years, Basis<?> basis, Wording wording) {}

    /** The last day for something; {@code code} is stable, such as {@code report}. */
    public record Deadline(String code, LocalDate lastDay, Basis<?> basis, Wording wording) {}

    /**
     * One thing not paid.
     *
     * @param item the code of what is not paid; {@code benefit} where it is all of it
     */
    public record Refusal(String item, Ground ground, Basis<?> basis, Wording wording) {}

    /** One thing the sources leave open. */
    public record Caution(Doubt doubt, Basis<?> basis, Wording wording) {}

    /** Why something cannot be paid ({@code alasan penolakan}). The names are stable. */
    public enum Ground {
        /** The person was not protected on the day of the event. */
        NOT_PROTECTED,
        /** Too few contribution months were paid. */
        TOO_FEW_MONTHS,
        /** Paid once already, where the law pays once. */
        PAID_ALREADY,
        /** The cost is above what is paid at most. */
        ABOVE_CEILING,
        /** It is not decided yet that it was a work accident. */
        NOT_DECIDED,
        /** No physician recommended it. */
        NOT_RECOMMENDED,
        /** The child had reached the age limit when the school year began. */
        TOO_OLD,
        MARRIED,
        WORKING,
        /** Other children of the family take the places there are. */
        TOO_MANY_CHILDREN,
        /** The child does not go to school yet; the scholarship begins when it does. */
        NOT_AT_SCHOOL,
        /** The school year had not begun when it was claimed. */
        NOT_BEGUN,
        /** The school year was over before the event. */
        BEFORE_EVENT,
        /** The school year lies too far back. */
        TOO_LONG_AGO,
        /** All years of the level were paid. */
        YEARS_USED_UP,
        /** The age at which the savings are paid is not reached. */
        TOO_YOUNG,
        /** A waiting time is not over. */
        TOO_EARLY,
        /** Not a member for long enough. */
        MEMBERSHIP_TOO_SHORT,
        /** The right has lapsed by time. */
        PRESCRIBED,
        /** The occupational disease was diagnosed too long after the work ended. */
        DIAGNOSED_TOO_LATE
    }

    /** What the sources leave open. The names are stable. */
    public enum Doubt {
        /** Whether a benefit is paid for an event in the allowed months of arrears. */
        GRACE,
        /** Whether months in a row are counted anew after a return. */
        CLOCK_AFTER_RETURN,
        /** How disabilities that together exceed the share of a total one are paid. */
        ABOVE_TOTAL_DISABILITY,
        /** Whether a part of the savings taken early is taxed like all of them. */
        TAX_ON_PART,
        /** Whether workers without an employer may have a housing loan. */
        ELIGIBILITY,
        /** Which holidays fall in the working days. */
        HOLIDAYS
    }

    /** All that is paid. */
    public Rupiah total() {
        return explanation.total();
    }

    /** The amount of an item; zero if it is not paid. */
    public Rupiah amount(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .map(Item::amount)
                .findFirst()
                .orElse(Rupiah.ZERO);
    }
}
