package id.gapura.outreach.material;

import id.gapura.kernel.Rupiah;
import id.gapura.kernel.Tongue;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.law.Law;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures of the law that texts name in braces, by the law of a day. */
final class Figures {
    /** Every name there is. */
    static final Set<String> NAMES = Set.of("price", "death", "death-by-work", "school", "months", "due-day");

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private final ContributionPrice price;
    private final Benefits benefits;
    private final Law law;

    Figures(ContributionPrice price, Benefits benefits, Law law) {
        this.price = price;
        this.benefits = benefits;
        this.law = law;
    }

    /** The words with each name in braces as its figure; a name there is not stays as it is. */
    String filled(String words, Tongue tongue, LocalDate day) {
        var figures = on(day, tongue);
        return NAME.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(figures.getOrDefault(found.group(1), found.group())));
    }

    private Map<String, String> on(LocalDate day, Tongue tongue) {
        var facts = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        var summary = benefits.summary(null, Programmes.JKK_JKM, day, 0);
        var figures = new TreeMap<String, String>();
        figures.put("price", rupiah(price.total(facts, YearMonth.from(day)), tongue));
        figures.put("death", rupiah(summary.death().total(), tongue));
        figures.put("death-by-work", rupiah(summary.deathByWork().total(), tongue));
        figures.put("school", rupiah(summary.scholarshipMost(), tongue));
        figures.put(
                "months",
                Integer.toString(law.count("jkm.months-in-row").at(day).value()));
        figures.put(
                "due-day",
                Integer.toString(law.count("contribution.due-day").at(day).value()));
        return figures;
    }

    private static String rupiah(Rupiah amount, Tongue tongue) {
        return "Rp" + NumberFormat.getIntegerInstance(tongue.figures()).format(amount.amount());
    }
}
