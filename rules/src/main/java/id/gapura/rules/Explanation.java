package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Series;
import java.util.List;

/** Why a result is what it is: steps in the order of reckoning, whose amounts add up to the result. */
public record Explanation(List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param id stable and never given another meaning, such as {@code contribution.jkk}
     * @param parameter the id of the legal parameter used
     * @param basis the entry of that parameter that was in force: value, validity, source, whether verified
     * @param amount what this step adds to the result; negative for a reduction, zero where it only sets a base
     */
    public record Step(String id, String parameter, Series.Entry<?> basis, Rupiah amount, Wording wording) {}

    /** The sum of the steps. */
    public Rupiah total() {
        return steps.stream().map(Step::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Whether every value used was compared with the law text. */
    public boolean isVerified() {
        return steps.stream().allMatch(step -> step.basis().verified());
    }
}
