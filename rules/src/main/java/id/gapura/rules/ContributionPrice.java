package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a contribution month costs ({@code iuran}): JKK as a share of the band's base income, JKM as an amount, JHT as a
 * share if held, and on JKK and JKM the relief of the day. PP 44/2015 Lampiran II, PP 46/2015, PP 50/2025.
 *
 * <p>What counts is the month the contribution is for, not the day it is paid: months paid ahead across a change are each
 * priced by their own law. Every price is reckoned when this object is made; asking for one is a look-up.
 */
public final class ContributionPrice {
    private final TreeMap<YearMonth, ContributionTariff> tariffs = new TreeMap<>();
    private final Series<Integer> dueDay;

    /**
     * Reckons every price of {@code law}.
     *
     * @throws IllegalArgumentException naming the parameters and the day, if they give no price: changes within a month, no
     *     band for the least income, an unknown sector or payer, or a price that is not whole rupiah
     */
    public ContributionPrice(Law law) {
        this.dueDay = law.count("contribution.due-day");
        for (var day : changes(law)) {
            if (day.getDayOfMonth() != 1) {
                throw new IllegalArgumentException("contributions change within a month, on " + day);
            }
            tariffs.put(YearMonth.from(day), new ContributionTariff(ContributionBasis.on(day, law)));
        }
    }

    /**
     * The price by programme.
     *
     * @throws NoSuchElementException if the law had no price for the month yet
     */
    public ContributionDue due(ContributionFacts facts, YearMonth month) {
        return new ContributionDue(month, tariff(month).price(facts));
    }

    /**
     * The price alone; the fast path for many members, which allocates nothing.
     *
     * @throws NoSuchElementException if the law had no price for the month yet
     */
    public Rupiah total(ContributionFacts facts, YearMonth month) {
        return tariff(month).price(facts).total();
    }

    /**
     * Why the month costs what {@link #due} says; its steps add up to the total.
     *
     * @throws NoSuchElementException if the law had no price for the month yet
     */
    public Explanation explain(ContributionFacts facts, YearMonth month) {
        return tariff(month).explanation(facts);
    }

    /**
     * The income band that prices the month.
     *
     * @throws NoSuchElementException if the law had no price for the month yet
     */
    public IncomeBand band(ContributionFacts facts, YearMonth month) {
        return tariff(month).incomeBand(facts);
    }

    /**
     * The lowest declared income of each band that prices the month, rising; the first is zero.
     *
     * @throws NoSuchElementException if the law had no price for the month yet
     */
    public List<Rupiah> bandFloors(YearMonth month) {
        return tariff(month).floors();
    }

    /**
     * The last day on which {@code month} is paid in time, as the law names it; where that is a holiday, the next working
     * day still counts, which this library cannot know. Paying later costs no fee.
     *
     * @throws NoSuchElementException if the law had set no day yet
     */
    public LocalDate dueOn(YearMonth month) {
        var first = month.atDay(1);
        return first.withDayOfMonth(dueDay.at(first).value());
    }

    /** The ids of the parameters that set a price. */
    public static Set<String> parameters() {
        return ContributionBasis.IDS;
    }

    /** The first month the law has a price for. */
    public YearMonth firstMonth() {
        return tariffs.firstKey();
    }

    /** The first month after {@code month} in which a parameter changes; empty if none is known. */
    Optional<YearMonth> nextChange(YearMonth month) {
        return Optional.ofNullable(tariffs.higherKey(month));
    }

    /**
     * The first month after {@code month} that costs something else, as far as the law is known; empty where no later law
     * changes the price.
     *
     * @throws NoSuchElementException if the law had no price for the month yet
     */
    public Optional<YearMonth> nextChange(ContributionFacts facts, YearMonth month) {
        var now = tariff(month).price(facts);
        return tariffs.tailMap(month, false).entrySet().stream()
                .filter(later -> !later.getValue().price(facts).equals(now))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The first month from {@code from} on that costs less by some facts than by others, as far as the law is known.
     *
     * @throws NoSuchElementException if the law had no price for {@code from} yet
     */
    public Optional<YearMonth> firstLess(ContributionFacts facts, ContributionFacts than, YearMonth from) {
        return Stream.concat(Stream.of(from), tariffs.tailMap(from, false).keySet().stream())
                .filter(month -> total(facts, month).compareTo(total(than, month)) < 0)
                .findFirst();
    }

    private ContributionTariff tariff(YearMonth month) {
        var inForce = tariffs.floorEntry(month);
        if (inForce == null) {
            throw new NoSuchElementException(
                    "no contribution is set for " + month + "; the law begins with " + tariffs.firstKey());
        }
        return inForce.getValue();
    }

    /** The first days from which all parameters are set and on which one of them changes; each the first of a month. */
    private static SortedSet<LocalDate> changes(Law law) {
        var days = new TreeSet<LocalDate>();
        var complete = LocalDate.MIN;
        for (var series : ContributionBasis.parameters(law)) {
            series.entries().forEach(entry -> days.add(entry.validity().from()));
            var first = series.entries().getFirst().validity().from();
            complete = complete.isAfter(first) ? complete : first;
        }
        return days.tailSet(complete);
    }
}
