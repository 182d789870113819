package id.gapura.offers;

import id.gapura.database.Proof;
import id.gapura.offers.Trial.Unit;
import id.gapura.places.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everybody has the arm that the lot gave them, and the lot is drawn with what was announced. */
final class LotProof implements Proof {
    private static final int PAGE = 2_000;

    private final TrialStore trials;
    private final AssignmentStore assignments;

    LotProof(TrialStore trials, AssignmentStore assignments) {
        this.trials = trials;
        this.assignments = assignments;
    }

    @Override
    public String name() {
        return "offers by lot";
    }

    @Override
    public void run(Consumer<String> difference) {
        for (var trial : trials.binding()) {
            trials.lot(trial)
                    .ifPresentOrElse(
                            lot -> draws(trial, lot, difference),
                            () -> difference.accept("trial " + trial.id() + ": its seed is not the announced one"));
        }
    }

    private void draws(Trial trial, Lot lot, Consumer<String> difference) {
        var stored = trials.villages(trial.id());
        if (trial.plan().unit() == Unit.VILLAGE) {
            villages(trial, lot, stored, difference);
        }
        var arms = stored.stream().collect(Collectors.toMap(TrialStore.Dealt::village, TrialStore.Dealt::arm));
        people(trial, lot, arms, difference);
    }

    private static void villages(Trial trial, Lot lot, List<TrialStore.Dealt> stored, Consumer<String> difference) {
        var dealt = lot.deal(
                trial.plan().arms(),
                stored.stream().map(TrialStore.Dealt::village).toList());
        for (var one : stored) {
            var arm = dealt.get(one.village());
            if (arm == null || !arm.code().equals(one.arm())) {
                difference.accept(
                        "trial " + trial.id() + ": village " + one.village().text() + " has arm " + one.arm());
            }
        }
    }

    private void people(Trial trial, Lot lot, Map<RegionCode, String> arms, Consumer<String> difference) {
        var after = AssignmentStore.FIRST;
        for (var page = assignments.page(trial.id(), after, PAGE);
                !page.isEmpty();
                page = assignments.page(trial.id(), after, PAGE)) {
            page.stream()
                    .filter(one -> !one.arm().equals(drawn(trial, lot, arms, one)))
                    .forEach(one -> difference.accept(
                            "trial " + trial.id() + ": attempt " + one.attemptId() + " has arm " + one.arm()));
            after = page.getLast().person();
        }
    }

    private static String drawn(Trial trial, Lot lot, Map<RegionCode, String> arms, AssignmentStore.Assignment one) {
        return trial.plan().unit() == Unit.VILLAGE
                ? arms.getOrDefault(one.place(), "")
                : lot.draw(trial.plan().arms(), one.unit(trial)).code();
    }
}
