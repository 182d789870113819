package id.gapura.rules.benefit;

import java.time.LocalDate;

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
}
