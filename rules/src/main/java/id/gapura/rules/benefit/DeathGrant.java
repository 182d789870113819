package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Doubt;
import id.gapura.rules.benefit.Benefit.Ground;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.util.List;

/**
 * What is paid on a death not by work ({@code manfaat JKM}): the sum, the periodic benefit and the funeral once enough
 * months in a row were paid, and one reduced amount before. PP 44/2015 as raised by PP 82/2019; Permenaker 5/2021.
 */
final class DeathGrant {
    private final Series<Rupiah> lumpSum;
    private final Series<Rupiah> funeral;
    private final Series<Rupiah> reduced;
    private final Series<Integer> required;
    private final Series<Boolean> restarts;
    private final Periodic periodic;

    DeathGrant(Law law) {
        this.lumpSum = law.rupiah("jkm.lump-sum");
        this.funeral = law.rupiah("jkm.funeral");
        this.reduced = law.rupiah("jkm.reduced-benefit");
        this.required = law.count("jkm.months-in-row");
        this.restarts = law.truth("jkm.clock-restarts");
        this.periodic = new Periodic(law, "jkm");
    }

    void reckon(Case.Death death, Reckoning into) {
        var needed = Basis.of(required, death.on());
        int counted = counted(death, needed.value(), into);
        into.note(
                "months-in-row",
                needed,
                new Wording(
                        "%s bulan iuran berturut-turut dihitung; diperlukan %s.",
                        "%s contribution months in a row count; %s are needed.", List.of(counted, needed.value())));
        if (counted < needed.value()) {
            payReduced(death, needed, into);
        } else {
            payInFull(death, into);
        }
    }

    /** The months that count; says so where the open question of the return decides. */
    private int counted(Case.Death death, int needed, Reckoning into) {
        var anew = Basis.of(restarts, death.on());
        int now = death.months().now();
        int before = death.months().beforeReturn();
        if (now < needed && before >= needed) {
            into.caution(
                    Doubt.CLOCK_AFTER_RETURN,
                    anew,
                    new Wording(
                            "Belum pasti apakah hitungan bulan mulai lagi setelah aktif kembali; tanyakan ke kantor cabang.",
                            "Whether the months are counted anew after a return is not established; ask the branch.",
                            List.of()));
        }
        return anew.value() ? now : Math.max(now, before);
    }

    private void payInFull(Case.Death death, Reckoning into) {
        var sum = Basis.of(lumpSum, death.on());
        into.pay(
                "death-sum",
                sum.value(),
                sum,
                new Wording("Santunan kematian: %s.", "Death sum: %s.", List.of(sum.value())));
        periodic.pay(death.on(), into);
        payFuneral(death, "funeral", Basis.of(funeral, death.on()), into);
    }

    private void payReduced(Case.Death death, Basis<Integer> needed, Reckoning into) {
        for (var item : List.of("death-sum", "periodic")) {
            into.refuse(
                    item,
                    Ground.TOO_FEW_MONTHS,
                    needed,
                    new Wording(
                            "Dibayar setelah %s bulan iuran berturut-turut.",
                            "Paid after %s contribution months in a row.", List.of(needed.value())));
        }
        payFuneral(death, "reduced", Basis.of(reduced, death.on()), into);
    }

    private static void payFuneral(Case.Death death, String item, Basis<Rupiah> amount, Reckoning into) {
        if (death.funeralPaid()) {
            into.refuse(
                    item,
                    Ground.PAID_ALREADY,
                    amount,
                    new Wording(
                            "Biaya pemakaman dibayar satu kali dan sudah dibayar untuk kepesertaan lain.",
                            "The funeral is paid once and was paid for another membership.",
                            List.of()));
            return;
        }
        into.pay(
                item,
                amount.value(),
                amount,
                new Wording("Biaya pemakaman: %s.", "Funeral grant: %s.", List.of(amount.value())));
    }
}
