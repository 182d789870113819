package id.gapura.sponsors;

import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.sponsors.Entitlement.Candidate;
import id.gapura.sponsors.Outlook.Cause;
import id.gapura.sponsors.Outlook.Month;
import id.gapura.sponsors.Outlook.Reckoned;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reckons how long a scheme's money reaches, month by month at the price of each month. Where several schemes of one
 * sponsor draw on the same money, each is reckoned as if it came first.
 */
final class OutlookReckoning {
    private static final int PAGE = 2_000;

    private final SchemePayment.Stores stores;
    private final OfferStore offers;
    private final Membership membership;
    private final Entitlement entitlement;

    OutlookReckoning(SchemePayment.Stores stores, OfferStore offers, Membership membership, Entitlement entitlement) {
        this.stores = stores;
        this.offers = offers;
        this.membership = membership;
        this.entitlement = entitlement;
    }

    /** What the members need in a month. */
    private record Need(int people, Rupiah cost) {
        Need and(Need other) {
            return new Need(people + other.people, cost.plus(other.cost));
        }
    }

    Reckoned on(LocalDate today, Scheme scheme) {
        return with(List.of(), today, scheme);
    }

    /** The same as if some more members were named behind those there. */
    Reckoned with(Collection<UUID> more, LocalDate today, Scheme scheme) {
        var sponsor = stores.sponsors().find(scheme.sponsorId()).orElseThrow();
        var needs = needs(candidates(scheme, more), today, scheme, sponsor);
        var ofBudget = scheme.terms().budget().minus(stores.months().spent(scheme.id()));
        var ofMoney = stores.sponsors().account(sponsor.id()).left();
        var left = ofBudget.compareTo(ofMoney) < 0 ? ofBudget : ofMoney;
        var months = months(needs, left);
        var firstShort = months.stream().filter(month -> !month.isPaid()).findFirst();
        var outlook = new Outlook(
                scheme.id(),
                firstShort
                        .map(month -> month.month().minusMonths(1).atEndOfMonth())
                        .orElseGet(() -> scheme.terms().to().atEndOfMonth()),
                firstShort.isPresent() ? Cause.MONEY : Cause.TERM,
                stores.months().unpaid(scheme.id(), YearMonth.from(today)).size(),
                offers.countMissing(scheme.id()));
        return new Reckoned(outlook, left, months);
    }

    private static List<Month> months(SortedMap<YearMonth, Need> needs, Rupiah money) {
        var months = new ArrayList<Month>();
        var left = money;
        boolean reaches = true;
        for (var need : needs.entrySet()) {
            var cost = need.getValue().cost();
            reaches = reaches && left.compareTo(cost) >= 0;
            left = left.minus(cost);
            months.add(new Month(need.getKey(), need.getValue().people(), cost, reaches));
        }
        return months;
    }

    private List<Candidate> candidates(Scheme scheme, Collection<UUID> more) {
        var candidates = new ArrayList<>(stores.months().candidates(scheme.id()));
        var named = candidates.stream().map(Candidate::workerId).collect(Collectors.toSet());
        more.stream()
                .filter(id -> !named.contains(id))
                .map(id -> new Candidate(id, 0))
                .forEach(candidates::add);
        return candidates;
    }

    private SortedMap<YearMonth, Need> needs(
            List<Candidate> candidates, LocalDate today, Scheme scheme, Sponsor sponsor) {
        var needs = new TreeMap<YearMonth, Need>();
        for (int from = 0; from < candidates.size(); from += PAGE) {
            var page = candidates.subList(from, Math.min(from + PAGE, candidates.size()));
            var members = membership.list(page.stream().map(Candidate::workerId).toList());
            for (var candidate : page) {
                var member = members.get(candidate.workerId());
                if (member != null && isPaidFor(member, today, scheme)) {
                    add(candidate, member, today, scheme, sponsor, needs);
                }
            }
        }
        return needs;
    }

    private boolean isPaidFor(Member member, LocalDate today, Scheme scheme) {
        var terms = scheme.terms();
        boolean owesBefore =
                scheme.isRunning(today) && entitlement.next(member, today).isBefore(terms.from());
        return !member.isClosed() && member.terms().programmes().equals(terms.programmes()) && !owesBefore;
    }

    private void add(
            Candidate candidate,
            Member member,
            LocalDate today,
            Scheme scheme,
            Sponsor sponsor,
            SortedMap<YearMonth, Need> needs) {
        var current = later(YearMonth.from(today), scheme.terms().from());
        var month = later(entitlement.next(member, today), scheme.terms().from());
        int given = candidate.given();
        while (!month.isAfter(scheme.terms().to()) && scheme.allowsAfter(given)) {
            var price = entitlement.price(member, sponsor.kind(), month);
            needs.merge(later(month, current), new Need(1, price), Need::and);
            month = month.plusMonths(1);
            given++;
        }
    }

    private static YearMonth later(YearMonth left, YearMonth right) {
        return left.isAfter(right) ? left : right;
    }
}
