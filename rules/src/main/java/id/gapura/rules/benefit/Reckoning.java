package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Explanation;
import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Caution;
import id.gapura.rules.benefit.Benefit.Deadline;
import id.gapura.rules.benefit.Benefit.Doubt;
import id.gapura.rules.benefit.Benefit.Ground;
import id.gapura.rules.benefit.Benefit.Item;
import id.gapura.rules.benefit.Benefit.Offer;
import id.gapura.rules.benefit.Benefit.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A benefit while it is reckoned: each payment comes with its step, so items and explanation cannot part. */
final class Reckoning {
    private final List<Item> items = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Caution> cautions = new ArrayList<>();
    private final List<Explanation.Step> steps = new ArrayList<>();

    /** A step that pays nothing by itself. */
    void note(String code, Basis<?> basis, Wording wording) {
        step(code, Rupiah.ZERO, basis, wording);
    }

    /** A payment: an item of its own, or more of the item paid last if that has the same code. */
    void pay(String item, Rupiah amount, Basis<?> basis, Wording wording) {
        if (!items.isEmpty() && items.getLast().code().equals(item)) {
            adjust(item, amount, basis, wording);
            return;
        }
        items.add(new Item(item, amount));
        step(item, amount, basis, wording);
    }

    /** A payment of what was spent, up to a ceiling; what is above is refused. */
    void payUpTo(Rupiah ceiling, String item, Rupiah cost, Basis<?> basis) {
        pay(item, cost, basis, new Wording("Biaya %s.", "Cost of %s.", List.of(cost)));
        var above = cost.minus(ceiling);
        if (above.isPositive()) {
            var wording =
                    new Wording("Paling banyak %s: berkurang %s.", "At most %s: %s less.", List.of(ceiling, above));
            adjust(item + "-above-ceiling", above.negated(), basis, wording);
            refuse(item, Ground.ABOVE_CEILING, basis, wording);
        }
    }

    /** A step that makes the item paid last more, or less. */
    void adjust(String code, Rupiah difference, Basis<?> basis, Wording wording) {
        var last = items.removeLast();
        items.add(new Item(last.code(), last.amount().plus(difference)));
        step(code, difference, basis, wording);
    }

    void refuse(String item, Ground ground, Basis<?> basis, Wording wording) {
        refused.add(new Refusal(item, ground, basis, wording));
    }

    void caution(Doubt doubt, Basis<?> basis, Wording wording) {
        cautions.add(new Caution(doubt, basis, wording));
    }

    void offer(Offer offer) {
        offers.add(offer);
        note("offer-" + offer.code(), offer.basis(), offer.wording());
    }

    void deadline(String code, LocalDate lastDay, Basis<?> basis, Wording wording) {
        deadlines.add(new Deadline(code, lastDay, basis, wording));
        note("by-" + code, basis, wording);
    }

    Benefit benefit() {
        return new Benefit(items, offers, deadlines, refused, cautions, new Explanation(steps));
    }

    private void step(String code, Rupiah amount, Basis<?> basis, Wording wording) {
        steps.add(new Explanation.Step("benefit." + code, basis.parameter(), basis.entry(), amount, wording));
    }
}
