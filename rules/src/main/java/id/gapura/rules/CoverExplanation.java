package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.rules.law.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a member stands where they stand. Every step rests on {@code membership.arrears-months}, whose note says that a
 * claim in an unpaid month is not established; nothing is added up, so each amount is zero.
 *
 * <p>The ids of the steps are {@code cover.registered}, {@code cover.protection}, {@code cover.return},
 * {@code cover.lapse} and {@code cover.closed}.
 */
record CoverExplanation(Series.Entry<Integer> arrears, CoverFacts facts, Standing standing) {
    Explanation explanation() {
        var steps = new ArrayList<Explanation.Step>();
        if (facts.paid() instanceof Paid paid && standing.spell() > 0) {
            steps.add(protection(paid));
            if (paid.isReturn()) {
                steps.add(again(paid));
            }
        } else {
            steps.add(registered());
        }
        var lapsesOn = standing.lapsesOn();
        if (lapsesOn != null) {
            steps.add(lapse(lapsesOn));
        }
        var closedOn = facts.closedOn();
        if (standing.state() == CoverState.CLOSED && closedOn != null) {
            steps.add(step(
                    "closed",
                    "Kepesertaan ditutup pada %s, dan perlindungan tidak melewati hari itu.",
                    "Membership was closed on %s, and protection does not outlast that day.",
                    List.of(closedOn)));
        }
        return new Explanation(steps);
    }

    private Explanation.Step registered() {
        return step(
                "registered",
                "Belum ada bulan berjalan atau sebelumnya yang dibayar: terdaftar, belum terlindungi.",
                "Neither this month nor one before it is paid: registered, not protected yet.",
                List.of());
    }

    private Explanation.Step protection(Paid paid) {
        return step(
                "protection",
                "Dibayar tanpa putus dari %s sampai %s: perlindungan dijanjikan sampai akhir bulan itu, tidak lebih.",
                "Paid without a gap from %s to %s: protection is promised to the end of that month and no longer.",
                List.of(paid.runFrom(), paid.lastPaid()));
    }

    private Explanation.Step again(Paid paid) {
        return step(
                "return",
                "Membayar lagi setelah nonaktif berarti kepesertaan baru, yang ke-%s; masa tunggu mulai dari awal.",
                "Paying again after a lapse is a new membership, number %s; waiting times start again.",
                List.of(paid.spell()));
    }

    private Explanation.Step lapse(LocalDate lapsesOn) {
        var values = List.<Object>of(arrears.value(), lapsesOn);
        return standing.state() == CoverState.LAPSED
                ? step(
                        "lapse",
                        "Lebih dari %s bulan berturut-turut tidak dibayar: kepesertaan nonaktif sejak %s.",
                        "More than %s months in a row stayed unpaid: membership lapsed on %s.",
                        values)
                : step(
                        "lapse",
                        "Sampai %s bulan berturut-turut boleh belum dibayar; tanpa pembayaran lagi, kepesertaan nonaktif"
                                + " mulai %s.",
                        "Up to %s months in a row may stay unpaid; if nothing more is paid, membership lapses on %s.",
                        values);
    }

    private Explanation.Step step(String id, String indonesian, String english, List<Object> values) {
        var wording = new Wording(indonesian, english, values);
        return new Explanation.Step("cover." + id, Cover.ARREARS, arrears, Rupiah.ZERO, wording);
    }
}
