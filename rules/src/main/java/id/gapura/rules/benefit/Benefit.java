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
