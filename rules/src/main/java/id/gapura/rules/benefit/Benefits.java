package id.gapura.rules.benefit;

import id.gapura.rules.Wording;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What the law gives in a case ({@code manfaat}). One face for every kind of case; stateless after it is made.
 *
 * <p>Whether the person was protected is a fact of the case. Who was not gets a benefit with nothing paid and the reason;
 * in the allowed months of arrears the amounts are reckoned and marked with {@link Doubt#GRACE}.
 */
public final class Benefits {
    private final Series<Integer> arrears;
    private final DeathGrant death;
    private final DeathByWorkGrant deathByWork;

    public Benefits(Law law) {
        this.arrears = law.count("membership.arrears-months");
        this.death = new DeathGrant(law);
        this.deathByWork = new DeathByWorkGrant(law);
    }

    /**
     * The benefit of {@code facts} under the law of its day.
     *
     * @throws NoSuchElementException if the law, as far as it is known here, had no rule for that day
     */
    public Benefit of(Case facts) {
        return switch (facts) {
            case Case.Covered covered -> covered(covered);
        };
    }

    private Benefit covered(Case.Covered facts) {
        var into = new Reckoning();
        if (isProtected(facts, into)) {
            switch (facts) {
                case Case.Death one -> death.reckon(one, into);
                case Case.DeathByWork one -> deathByWork.reckon(one, into);
            }
        }
        return into.benefit();
    }

    private boolean isProtected(Case.Covered facts, Reckoning into) {
        var months = Basis.of(arrears, facts.on());
        return switch (facts.insured().protection()) {
            case PROTECTED -> true;
            case GRACE -> {
                into.caution(Doubt.GRACE, months, ofGrace());
                yield true;
            }
            case NONE -> {
                into.refuse("benefit", Ground.NOT_PROTECTED, months, ofNone());
                yield false;
            }
        };
    }

    private static Wording ofGrace() {
        return new Wording(
                "Bulan ini belum dibayar. Apakah manfaat dibayar selama masa tunggakan belum pasti; tanyakan ke kantor cabang.",
                "The month was not paid for. Whether a benefit is paid during arrears is not established; ask the branch.",
                List.of());
    }

    private static Wording ofNone() {
        return new Wording(
                "Tidak terlindungi pada hari kejadian.", "Not protected on the day of the event.", List.of());
    }
}
