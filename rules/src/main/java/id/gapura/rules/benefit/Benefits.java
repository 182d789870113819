package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Programmes;
import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Doubt;
import id.gapura.rules.benefit.Benefit.Ground;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

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
    private final IncapacityPay incapacity;
    private final DisabilityGrant disability;
    private final CarePay care;
    private final ScholarshipGrant scholarship;
    private final OldAgePay oldAge;
    private final HousingOffers housing;
    private final ClaimTimes claimTimes;
    private final Outlook outlook;

    public Benefits(Law law) {
        this.arrears = law.count("membership.arrears-months");
        this.death = new DeathGrant(law);
        this.deathByWork = new DeathByWorkGrant(law);
        this.incapacity = new IncapacityPay(law);
        this.disability = new DisabilityGrant(law);
        this.care = new CarePay(law);
        this.scholarship = new ScholarshipGrant(law);
        this.oldAge = new OldAgePay(law);
        this.housing = new HousingOffers(law);
        this.claimTimes = new ClaimTimes(law);
        this.outlook = new Outlook(law, this);
    }

    /**
     * The benefit of {@code facts} under the law of its day.
     *
     * @throws NoSuchElementException if the law, as far as it is known here, had no rule for that day
     * @throws IllegalArgumentException if the facts name what the law of the day does not know, or contradict its tables
     */
    public Benefit of(Case facts) {
        return switch (facts) {
            case Case.Covered covered -> covered(covered);
            case Case.OldAge one -> oldAge.reckon(one);
            case Case.OldAgePart one -> oldAge.reckon(one);
            case Case.Housing one -> housing.reckon(one);
            case Case.Claim one -> claimTimes.reckon(one);
        };
    }

    /**
     * What a member would get who pays without a break, if it happened on {@code on}.
     *
     * @param income declared a month; absent while none was declared
     * @param years of old-age savings, from 0 to 100
     * @throws IllegalArgumentException if {@code years} or the income cannot be
     * @throws NoSuchElementException if the law, as far as it is known here, had no rule for that day
     */
    public BenefitSummary summary(@Nullable Rupiah income, Programmes programmes, LocalDate on, int years) {
        return outlook.summary(income, programmes, on, years);
    }

    private Benefit covered(Case.Covered facts) {
        var into = new Reckoning();
        if (isProtected(facts, into)) {
            switch (facts) {
                case Case.Death one -> death.reckon(one, into);
                case Case.DeathByWork one -> deathByWork.reckon(one, into);
                case Case.TemporaryInability one -> incapacity.reckon(one, into);
                case Case.Disability one -> disability.reckon(one, into);
                case Case.TotalDisability one -> disability.reckon(one, into);
                case Case.Care one -> care.reckon(one, into);
                case Case.Scholarship one -> scholarship.reckon(one, into);
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
