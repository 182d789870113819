package id.gapura.portal.price;

import id.gapura.kernel.Rupiah;
import id.gapura.portal.price.Topic.Sum;
import id.gapura.rules.Programmes;
import id.gapura.rules.benefit.Basis;
import id.gapura.rules.benefit.Benefit;
import id.gapura.rules.benefit.BenefitSummary;
import id.gapura.rules.benefit.BenefitSummary.SavingsEstimate;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.benefit.Case;
import id.gapura.rules.benefit.Insured;
import id.gapura.rules.benefit.MonthsInRow;
import id.gapura.rules.benefit.Protection;
import id.gapura.rules.law.Law;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a member who pays without a break would get, in plain words, for two and for three programmes. */
final class BenefitTopics {
    /** After how many years the page shows what is saved. */
    private static final List<Integer> YEARS_SAVED = List.of(1, 5, 10);

    private final Benefits benefits;
    private final Law law;

    BenefitTopics(Benefits benefits, Law law) {
        this.benefits = benefits;
        this.law = law;
    }

    /** By the law of {@code day}, the gravest first. */
    List<Topic> on(LocalDate day, @Nullable Rupiah income, Shell shell) {
        return new Writing(day, income, shell).topics();
    }

    /** One answer being written. */
    private final class Writing {
        private final LocalDate day;
        private final @Nullable Rupiah income;
        private final Shell shell;

        Writing(LocalDate day, @Nullable Rupiah income, Shell shell) {
            this.day = day;
            this.income = income;
            this.shell = shell;
        }

        List<Topic> topics() {
            var summary = summary(YEARS_SAVED.getLast());
            return List.of(
                    paid("death-by-work", summary.deathByWork()),
                    death(summary.death()),
                    paid("disability", summary.totalDisability()),
                    care(),
                    inability(),
                    scholarship(summary),
                    savings());
        }

        private BenefitSummary summary(int years) {
            return benefits.summary(income, Programmes.JKK_JKM_JHT, day, years);
        }

        private Topic paid(String code, Benefit benefit) {
            return topic(code, List.of(sum(benefit.total())), Reason.of(benefit.explanation(), shell));
        }

        private Topic death(Benefit full) {
            int needed = law.count("jkm.months-in-row").at(day).value();
            var early = benefits.of(new Case.Death(day, insured(needed), new MonthsInRow(needed - 1, 0), false));
            var why = new ArrayList<>(Reason.of(early.explanation(), shell));
            why.addAll(Reason.of(full.explanation(), shell));
            return topic(
                    "death",
                    List.of(
                            new Sum(shell.text("price.death.full", needed), rupiah(full.total())),
                            new Sum(shell.text("price.death.early"), rupiah(early.total()))),
                    why);
        }

        private Topic care() {
            var nothingSpent = new Case.CareCosts(new TreeMap<>(), new TreeMap<>(), null, null);
            var offers = benefits.of(new Case.Care(day, insured(0), false, nothingSpent))
                    .offers();
            var shown = offers.stream()
                    .map(offer -> offer.ceiling().map(this::rupiah).orElseGet(() -> shell.text("price.noCeiling")))
                    .map(words -> new Sum("", words))
                    .toList();
            return topic(
                    "care",
                    shown,
                    offers.stream()
                            .map(offer -> Reason.of(offer.wording(), offer.basis(), shell))
                            .toList());
        }

        /** What the first month of each stretch of months with a share of its own pays. */
        private Topic inability() {
            var sums = new ArrayList<Sum>();
            var why = List.<Reason>of();
            for (var stretch :
                    law.table("jkk.temporary-inability-share").at(day).value().rows()) {
                int month = stretch.count("month");
                var paid = unable(month);
                var before = month == 1 ? Rupiah.ZERO : unable(month - 1).total();
                var inMonth = rupiah(paid.total().minus(before));
                sums.add(new Sum(shell.text("price.inability.from", month), shell.text("price.aMonth", inMonth)));
                why = Reason.of(paid.explanation(), shell);
            }
            return topic("inability", sums, why);
        }

        /** For so many whole months, at least one. */
        private Benefit unable(int months) {
            var last = day.plusMonths(months).minusDays(1);
            return benefits.of(new Case.TemporaryInability(day, insured(0), day, last));
        }

        private Topic scholarship(BenefitSummary summary) {
            int children = law.count("scholarship.children").at(day).value();
            Basis<?> basis = summary.scholarshipBasis();
            var most = summary.scholarshipMost();
            var sentence = shell.text("price.scholarship.why", children, rupiah(most));
            return topic(
                    "scholarship",
                    List.of(new Sum(shell.text("price.upTo"), rupiah(most))),
                    List.of(Reason.of(sentence, basis.entry(), shell), monthsForSchool()));
        }

        private Reason monthsForSchool() {
            var entry = law.table("scholarship.months-of-contribution").at(day);
            int months = entry.value().row("cause", "other-death").count("months");
            return Reason.of(shell.text("price.scholarship.months", months), entry, shell);
        }

        private Topic savings() {
            var sums = new ArrayList<Sum>();
            var why = new ArrayList<Reason>();
            for (int years : YEARS_SAVED) {
                var estimate = summary(years).oldAge().orElseThrow();
                sums.add(new Sum(shell.text("price.savings.after", years), rupiah(estimate.low())));
                why.add(reason(estimate));
            }
            var none = List.of(new Sum("", shell.text("price.savings.none")));
            return new Topic(title("savings"), note("savings"), none, sums, why);
        }

        private Reason reason(SavingsEstimate estimate) {
            var sentence = shell.text(
                    "price.savings.why",
                    estimate.years(),
                    rupiah(estimate.contributions()),
                    rupiah(estimate.low()),
                    rupiah(estimate.high()));
            return Reason.of(sentence, estimate.basis().entry(), shell);
        }

        private Insured insured(int months) {
            return new Insured(day.minusMonths(months), Protection.PROTECTED, income);
        }

        private Topic topic(String code, List<Sum> sums, List<Reason> why) {
            return Topic.same(title(code), note(code), sums, why);
        }

        private String title(String code) {
            return shell.text("price.benefit." + code);
        }

        private String note(String code) {
            return shell.text("price.benefit." + code + ".note");
        }

        private Sum sum(Rupiah amount) {
            return new Sum("", rupiah(amount));
        }

        private String rupiah(Rupiah amount) {
            return shell.format().rupiah(amount);
        }
    }
}
