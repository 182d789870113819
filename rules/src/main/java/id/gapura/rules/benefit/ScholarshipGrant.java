package id.gapura.rules.benefit;

import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Ground;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * School of the children of a member who died, or whom a work accident left totally disabled ({@code beasiswa pendidikan
 * anak}). PP 44/2015 as raised by PP 82/2019.
 *
 * <p>The places go to children paid before, then to the others in the order the family names them; who is not paid
 * anything takes none.
 */
final class ScholarshipGrant {
    private final Series<Table> months;
    private final Series<Integer> places;
    private final ScholarshipRules rules;

    ScholarshipGrant(Law law) {
        this.months = law.table("scholarship.months-of-contribution");
        this.places = law.count("scholarship.children");
        this.rules = new ScholarshipRules(law);
    }

    void reckon(Case.Scholarship facts, Reckoning into) {
        var basis = Basis.of(months, facts.on());
        int needed = basis.value().row("cause", code(facts.cause())).count("months");
        var wording = new Wording(
                "%s bulan iuran dibayar; diperlukan %s.",
                "%s contribution months were paid; %s are needed.", List.of(facts.monthsPaid(), needed));
        into.note("months-paid", basis, wording);
        if (facts.monthsPaid() < needed) {
            into.refuse("scholarship", Ground.TOO_FEW_MONTHS, basis, wording);
            return;
        }
        payChildren(facts, into);
    }

    private void payChildren(Case.Scholarship facts, Reckoning into) {
        var most = Basis.of(places, facts.on());
        int taken = 0;
        for (int place : inOrder(facts.children())) {
            var child = facts.children().get(place);
            var item = "child-" + (place + 1);
            if (!rules.admit(child, item, facts, into)) {
                continue;
            }
            if (taken == most.value()) {
                into.refuse(
                        item,
                        Ground.TOO_MANY_CHILDREN,
                        most,
                        new Wording(
                                "Beasiswa untuk paling banyak %s anak.",
                                "The scholarship is for %s children at most.", List.of(most.value())));
            } else if (rules.payYears(child, item, facts, into)) {
                taken++;
            }
        }
    }

    private static List<Integer> inOrder(List<Child> children) {
        var order = new ArrayList<Integer>();
        IntStream.range(0, children.size())
                .filter(i -> children.get(i).wasPaidBefore())
                .forEach(order::add);
        IntStream.range(0, children.size())
                .filter(i -> !children.get(i).wasPaidBefore())
                .forEach(order::add);
        return order;
    }

    private static String code(Case.Cause cause) {
        return switch (cause) {
            case WORK_ACCIDENT -> "work-accident";
            case OTHER_DEATH -> "other-death";
        };
    }
}
