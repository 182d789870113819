package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which waiting time ({@code masa tunggu}) begins anew for who returns after a lapse: the months in a row from which the death
 * benefit is paid in full. Law: the parameters {@code jkm.months-in-row}, {@code jkm.reduced-benefit} and {@code
 * jkm.clock-restarts}, whose note says that the count starting again is an assumption on the careful side.
 */
public final class FreshStart {
    private final Series<Integer> monthsInRow;
    private final Series<Rupiah> reduced;
    private final Series<Boolean> restarts;

    public FreshStart(Law law) {
        this.monthsInRow = law.count("jkm.months-in-row");
        this.reduced = law.rupiah("jkm.reduced-benefit");
        this.restarts = law.truth("jkm.clock-restarts");
    }

    /** What whoever returns on a day waits for, in one sentence; empty where nobody waits anew. */
    public Optional<Wording> waiting(LocalDate day) {
        if (!restarts.at(day).value()) {
            return Optional.empty();
        }
        return Optional.of(new Wording(
                "Bila kepesertaan tidak aktif lalu dimulai lagi, santunan kematian baru dibayar penuh setelah %s bulan"
                        + " iuran berturut-turut; sebelum itu %s.",
                "After a lapse and a return, the death benefit is paid in full only after %s contribution months in a"
                        + " row; before that it is %s.",
                List.of(monthsInRow.at(day).value(), reduced.at(day).value())));
    }
}
