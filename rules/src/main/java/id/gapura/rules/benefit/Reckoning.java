package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Explanation;
import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Caution;
import id.gapura.rules.benefit.Benefit.Deadline;
import id.gapura.rules.benefit.Benefit.Item;
import id.gapura.rules.benefit.Benefit.Offer;
import id.gapura.rules.benefit.Benefit.Refusal;
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

    /** A payment that is an item of its own. */
    void pay(String item, Rupiah amount, Basis<?> basis, Wording wording) {
        items.add(new Item(item, amount));
        step(item, amount, basis, wording);
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

    Benefit benefit() {
        return new Benefit(items, offers, deadlines, refused, cautions, new Explanation(steps));
    }

    private void step(String code, Rupiah amount, Basis<?> basis, Wording wording) {
        steps.add(new Explanation.Step("benefit." + code, basis.parameter(), basis.entry(), amount, wording));
    }
}
