package id.gapura.portal.price;

import id.gapura.kernel.Rupiah;
import id.gapura.portal.Sentences;
import id.gapura.portal.price.PriceAnswer.Extra;
import id.gapura.rules.benefit.Benefit;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.benefit.Case;
import id.gapura.rules.law.Law;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What members with three programmes may have besides the benefits, and who may have it as far as that is known. */
final class Extras {
    private final Benefits benefits;
    private final Law law;

    Extras(Benefits benefits, Law law) {
        this.benefits = benefits;
        this.law = law;
    }

    List<Extra> on(LocalDate day, Shell shell) {
        return List.of(earlySavings(day, shell), housing(day, shell));
    }

    private Extra earlySavings(LocalDate day, Shell shell) {
        var years = law.count("jht.partial-years").at(day);
        var shares = law.table("jht.partial-shares").at(day);
        var what = shares.value().rows().stream()
                .map(row -> shell.text(
                        "price.extra.early." + row.code("purpose"),
                        shell.format().percent(row.rate("share").fraction().doubleValue())))
                .toList();
        var eligibility = shell.text("price.extra.early.who", years.value());
        return new Extra(
                shell.text("price.extra.early"),
                what,
                eligibility,
                List.of(Reason.of(eligibility, years, shell), Reason.of(String.join(" ", what), shares, shell)));
    }

    private Extra housing(LocalDate day, Shell shell) {
        var years = law.count("housing.membership-years").at(day);
        var benefit = benefits.of(new Case.Housing(day, day.minusYears(years.value())));
        var what = benefit.offers().stream().map(offer -> loan(offer, shell)).toList();
        var doubts = benefit.cautions().stream()
                .map(caution -> Sentences.of(caution.wording(), shell))
                .toList();
        var who = Stream.concat(Stream.of(shell.text("price.extra.housing.who", years.value())), doubts.stream())
                .toList();
        var limits = benefit.offers().getFirst().basis().entry();
        return new Extra(
                shell.text("price.extra.housing"),
                what,
                String.join(" ", who),
                List.of(
                        Reason.of(who.getFirst(), years, shell),
                        Reason.of(shell.text("price.extra.housing.limits"), limits, shell)));
    }

    private static String loan(Benefit.Offer offer, Shell shell) {
        return shell.text(
                "price.extra.housing." + offer.code(),
                shell.format().rupiah(offer.ceiling().orElse(Rupiah.ZERO)),
                offer.years().orElse(0));
    }
}
