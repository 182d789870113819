package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case for a benefit. Facts that contradict each other are refused when a case is made, with
 * {@link IllegalArgumentException} naming the field, as a case file writes it, and the allowed values.
 */
public sealed interface Case {
    /** The day of the event, whose law holds. */
    LocalDate on();

    /** A case that pays only for who was protected on the day. */
    sealed interface Covered extends Case {
        Insured insured();
    }

    /**
     * Death not by work ({@code meninggal dunia bukan karena kecelakaan kerja}, JKM).
     *
     * @param funeralPaid whether the funeral was already paid for another membership of the same person
     */
    record Death(LocalDate on, Insured insured, MonthsInRow months, boolean funeralPaid) implements Covered {
        public Death {
            Check.notBefore("on", on, "member-since", insured.memberSince());
            months.refuseMoreThanBetween(insured.memberSince(), on);
        }
    }

    /** Death by work accident or occupational disease ({@code meninggal karena kecelakaan kerja}, JKK). */
    record DeathByWork(LocalDate on, Insured insured) implements Covered {
        public DeathByWork {
            Check.notBefore("on", on, "member-since", insured.memberSince());
        }
    }

    /**
     * Time in which a work accident left someone temporarily unable to work ({@code STMB}, JKK).
     *
     * @param on the day of the accident
     * @param from the first day without work
     * @param until the last day without work, so far
     */
    record TemporaryInability(LocalDate on, Insured insured, LocalDate from, LocalDate until) implements Covered {
        public TemporaryInability {
            Check.notBefore("on", on, "member-since", insured.memberSince());
            Check.notBefore("from", from, "on", on);
            Check.notBefore("until", until, "from", from);
        }
    }

    /**
     * Lasting loss of a part of the body or of its use after a work accident ({@code cacat sebagian}, JKK).
     *
     * @param leftHanded whether left and right change places in the table
     * @param losses at least one, none of them twice
     */
    record Disability(LocalDate on, Insured insured, boolean leftHanded, List<Loss> losses) implements Covered {
        public Disability {
            Check.notBefore("on", on, "member-since", insured.memberSince());
            losses = List.copyOf(losses);
            if (losses.isEmpty()) {
                throw new IllegalArgumentException("losses must name at least one loss");
            }
            Check.different("loss", losses.stream().map(Loss::code).toList());
        }
    }

    /**
     * One loss.
     *
     * @param code as in the parameters {@code jkk.disability} and {@code jkk.disability-by-degree}
     * @param share set by a physician where the table gives a range; absent elsewhere
     * @param measured what was lost in the measure of the table, such as 30 decibels; absent elsewhere
     * @param functionLost how much of the use is lost ({@code cacat fungsi}); absent where the part itself is
     */
    record Loss(
            String code,
            @Nullable Rate share,
            @Nullable Integer measured,
            @Nullable Rate functionLost) {}

    /** Lasting and total disability by work accident ({@code cacat total tetap}, JKK). */
    record TotalDisability(LocalDate on, Insured insured) implements Covered {
        public TotalDisability {
            Check.notBefore("on", on, "member-since", insured.memberSince());
        }
    }

    /**
     * What was spent after a work accident (JKK).
     *
     * @param suspected whether it is not decided yet that it was one
     */
    record Care(LocalDate on, Insured insured, boolean suspected, CareCosts costs) implements Covered {
        public Care {
            Check.notBefore("on", on, "member-since", insured.memberSince());
        }
    }

    /**
     * What was spent after a work accident, besides the care in the network, which the agency pays itself.
     *
     * @param transport by mode, as in the parameter {@code jkk.transport-ceilings}; may be empty
     * @param aids by aid, as in the parameter {@code jkk.aid-ceilings}; may be empty
     */
    record CareCosts(
            SortedMap<String, Rupiah> transport,
            SortedMap<String, Rupiah> aids,
            @Nullable HomeCare homeCare,
            @Nullable Prosthesis prosthesis) {
        public CareCosts {
            transport = Collections.unmodifiableSortedMap(new TreeMap<>(transport));
            aids = Collections.unmodifiableSortedMap(new TreeMap<>(aids));
            transport.forEach(Check::amount);
            aids.forEach(Check::amount);
        }
    }

    /**
     * Care at home ({@code homecare}).
     *
     * @param months it took, at least 1
     * @param recommended by a physician
     */
    record HomeCare(Rupiah cost, int months, boolean recommended) {
        public HomeCare {
            Check.amount("cost", cost);
            Check.within("months", months, 1, Integer.MAX_VALUE);
        }
    }

    /**
     * A prosthesis or orthosis.
     *
     * @param referencePrice of a government hospital
     */
    record Prosthesis(Rupiah cost, Rupiah referencePrice) {
        public Prosthesis {
            Check.amount("cost", cost);
            Check.amount("reference-price", referencePrice);
        }
    }

    /** What a scholarship follows. */
    enum Cause {
        /** Death or permanent total disability by work accident (JKK). */
        WORK_ACCIDENT,
        /** Any other death (JKM). */
        OTHER_DEATH
    }

    /**
     * School of the children ({@code beasiswa}, JKK or JKM).
     *
     * @param on the day of the death or the accident
     * @param monthsPaid all contribution months paid up to then
     * @param claimedOn the day of this claim
     * @param children in the order in which the family names them
     */
    record Scholarship(
            LocalDate on, Insured insured, Cause cause, int monthsPaid, LocalDate claimedOn, List<Child> children)
            implements Covered {
        public Scholarship {
            Check.notBefore("on", on, "member-since", insured.memberSince());
            Check.within("months-paid", monthsPaid, 0, Check.months(insured.memberSince(), on));
            Check.notBefore("claimed-on", claimedOn, "on", on);
            children = List.copyOf(children);
            if (children.isEmpty()) {
                throw new IllegalArgumentException("children must name at least one child");
            }
        }
    }

    /**
     * Old-age savings, as the fund's books show them.
     *
     * @param contributions all that was paid in
     * @param returns all that was credited on it ({@code hasil pengembangan})
     */
    record Savings(Rupiah contributions, Rupiah returns) {
        public Savings {
            Check.amount("contributions", contributions);
            Check.amount("returns", returns);
        }

        Rupiah balance() {
            return contributions.plus(returns);
        }
    }

    /** Why old-age savings are paid in full. */
    sealed interface Occasion {
        /** The age of the law is reached. */
        record Age(LocalDate born) implements Occasion {}

        /** Work or business ended. */
        record StoppedWorking(LocalDate on) implements Occasion {}

        /** Permanent total disability. */
        record TotalDisability() implements Occasion {}

        /** Death; the heirs are paid. */
        record Death() implements Occasion {}

        /** A foreigner left the country for good. */
        record LeftForGood() implements Occasion {}
    }

    /** All of the old-age savings (JHT); {@code on} is the day of the claim. */
    record OldAge(LocalDate on, Occasion occasion, Savings savings) implements Case {
        public OldAge {
            switch (occasion) {
                case Occasion.Age age -> Check.notBefore("on", on, "born", age.born());
                case Occasion.StoppedWorking stopped -> Check.notBefore("on", on, "stopped-on", stopped.on());
                case Occasion.TotalDisability _, Occasion.Death _, Occasion.LeftForGood _ -> {}
            }
        }
    }

    /**
     * A part of the old-age savings before their time (JHT); {@code on} is the day of the claim.
     *
     * @param purpose as in the parameter {@code jht.partial-shares}
     * @param takenBefore whether a part was taken before
     */
    record OldAgePart(LocalDate on, LocalDate memberSince, String purpose, boolean takenBefore, Savings savings)
            implements Case {
        public OldAgePart {
            Check.notBefore("on", on, "member-since", memberSince);
        }
    }

    /** What exists for housing (MLT) on a day. */
    record Housing(LocalDate on, LocalDate memberSince) implements Case {
        public Housing {
            Check.notBefore("on", on, "member-since", memberSince);
        }
    }

    /** What a claim is for, as far as its times depend on it. */
    enum Claimed {
        WORK_ACCIDENT,
        OCCUPATIONAL_DISEASE,
        DEATH,
        OLD_AGE
    }

    /**
     * The times of a claim.
     *
     * @param on the day of the event; for an occupational disease that of the diagnosis
     * @param workEndedOn for an occupational disease, the end of the work that caused it; absent while it goes on
     * @param claimedOn absent while nothing was claimed
     * @param completeOn the day the application was complete; absent until then
     * @param holidays public holidays from then on, as far as known; week ends are counted without being named
     */
    record Claim(
            LocalDate on,
            Claimed claimed,
            @Nullable LocalDate workEndedOn,
            @Nullable LocalDate claimedOn,
            @Nullable LocalDate completeOn,
            Set<LocalDate> holidays)
            implements Case {
        public Claim {
            holidays = Set.copyOf(holidays);
            if (workEndedOn != null && claimed != Claimed.OCCUPATIONAL_DISEASE) {
                throw new IllegalArgumentException("work-ended-on is only for an occupational-disease");
            }
            if (claimedOn != null) {
                Check.notBefore("claimed-on", claimedOn, "on", on);
            }
            if (completeOn != null) {
                Check.notBefore(
                        "complete-on",
                        completeOn,
                        claimedOn == null ? "on" : "claimed-on",
                        claimedOn == null ? on : claimedOn);
            }
        }
    }
}
