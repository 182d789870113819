package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.LocalDate;
import java.util.List;

/** The periodic benefit ({@code santunan berkala}) of a programme, all its months paid at once. */
final class Periodic {
    private final Series<Rupiah> amount;
    private final Series<Integer> months;

    Periodic(Law law, String programme) {
        this.amount = law.rupiah(programme + ".periodic-amount");
        this.months = law.count(programme + ".periodic-months");
    }

    void pay(LocalDate on, Reckoning into) {
        var monthly = Basis.of(amount, on);
        int times = months.at(on).value();
        var paid = Rupiah.of(Math.multiplyExact(monthly.value().amount(), times));
        into.pay(
                "periodic",
                paid,
                monthly,
                new Wording(
                        "Santunan berkala: %s bulan kali %s adalah %s.",
                        "Periodic benefit: %s months of %s are %s.", List.of(times, monthly.value(), paid)));
    }
}
