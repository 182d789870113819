package id.gapura.portal.price;

import id.gapura.kernel.Rupiah;
import id.gapura.portal.price.PriceAnswer.Headline;
import id.gapura.portal.price.Topic.Sum;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts prices and benefits of a day, and of the day on which the price changes, into words. */
public final class PriceAnswers {
    private final ContributionPrice price;
    private final BenefitTopics benefits;
    private final Extras extras;

    PriceAnswers(ContributionPrice price, BenefitTopics benefits, Extras extras) {
        this.price = price;
        this.benefits = benefits;
        this.extras = extras;
    }

    /** For somebody who has said nothing yet: the least income, paid by themselves. The reasons stand on the price page. */
    public PriceAnswer least(LocalDate today, Shell shell) {
        return of(new Question(Livelihood.OTHER, null, Payer.SELF), today, "/price", shell);
    }

    /** The same for somebody of whom only the work is known, in free words; those may be empty. */
    public PriceAnswer least(String work, LocalDate today, Shell shell) {
        var guessed = Livelihood.guess(work);
        var sector = Sector.ofLivelihood(work);
        var priced = guessed.sector() == sector || sector == Sector.OTHER ? guessed : Livelihood.DRIVER;
        return of(new Question(priced, null, Payer.SELF), today, "/price", shell);
    }

    /** The first month in which drivers and couriers of the least income pay less than others, and what; empty if there is none. */
    public Optional<String> drivers(LocalDate today, Shell shell) {
        var other = new Question(Livelihood.OTHER, null, Payer.SELF);
        var driver = new Question(Livelihood.DRIVER, null, Payer.SELF);
        return price.firstLess(driver.facts(Programmes.JKK_JKM), other.facts(Programmes.JKK_JKM), YearMonth.from(today))
                .map(month -> shell.text(
                        "join.drives.price",
                        shell.format().month(month),
                        sum(driver, Programmes.JKK_JKM, month, shell).shown(),
                        sum(driver, Programmes.JKK_JKM_JHT, month, shell).shown()));
    }

    /** The answer for somebody who asks on {@code today}; {@code change} leads back to the form. */
    PriceAnswer of(Question question, LocalDate today, String change, Shell shell) {
        var month = YearMonth.from(today);
        // What changes the price of two programmes changes that of three.
        var next = price.nextChange(question.facts(Programmes.JKK_JKM_JHT), month);
        var given = benefits.on(today, question.income(), shell);
        var changed = next.map(later -> changed(given, later.atDay(1), question, shell))
                .orElseGet(List::of);
        var prices = new ArrayList<Topic>();
        prices.add(priceOf(
                question, month, shell.text("price.topic.now", shell.format().month(month)), shell));
        next.map(later -> laterPrice(question, later, changed.isEmpty(), shell)).ifPresent(prices::add);
        return new PriceAnswer(
                asked(question, shell),
                change,
                headline(prices, next, shell),
                prices,
                Stream.concat(given.stream(), changed.stream()).toList(),
                extras.on(today, shell));
    }

    private static Headline headline(List<Topic> prices, Optional<YearMonth> next, Shell shell) {
        var now = prices.getFirst();
        var then = prices.getLast();
        return next.map(month -> new Headline(
                        shown(now.two()),
                        shell.text(
                                "price.later", shown(then.two()), shell.format().month(month)),
                        shell.text("price.three.then", shown(now.three()), shown(then.three())),
                        true))
                .orElseGet(() -> new Headline(
                        shown(now.two()),
                        shell.text("price.noChange"),
                        shell.text("price.three.now", shown(now.three())),
                        false));
    }

    private static String shown(List<Sum> sums) {
        return sums.getFirst().shown();
    }

    private Topic priceOf(Question question, YearMonth month, String title, Shell shell) {
        return new Topic(
                title,
                "",
                List.of(sum(question, Programmes.JKK_JKM, month, shell)),
                List.of(sum(question, Programmes.JKK_JKM_JHT, month, shell)),
                Reason.of(price.explain(question.facts(Programmes.JKK_JKM_JHT), month), shell));
    }

    private Sum sum(Question question, Programmes programmes, YearMonth month, Shell shell) {
        return new Sum("", shell.format().rupiah(price.total(question.facts(programmes), month)));
    }

    private Topic laterPrice(Question question, YearMonth change, boolean sameBenefits, Shell shell) {
        var title = shell.text("price.topic.later", shell.format().date(change.atDay(1)));
        var topic = priceOf(question, change, title, shell);
        return sameBenefits ? topic.noted(shell.text("price.topic.same")) : topic;
    }

    /** The benefits that are others from {@code change} on. */
    private List<Topic> changed(List<Topic> given, LocalDate change, Question question, Shell shell) {
        var since = shell.text("price.topic.since", shell.format().date(change));
        return benefits.on(change, question.income(), shell).stream()
                .filter(then -> given.stream().noneMatch(then::saysAs))
                .map(then -> then.noted(since))
                .toList();
    }

    private static String asked(Question question, Shell shell) {
        Rupiah income = question.income();
        return shell.text(
                "price.asked",
                shell.text("livelihood." + question.work().code()),
                income == null
                        ? shell.text("price.income.unknown.said")
                        : shell.text("price.income.said", shell.format().rupiah(income)),
                shell.text("price.payer.said." + question.payer().code()));
    }
}
