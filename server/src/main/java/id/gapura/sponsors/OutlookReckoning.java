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
import java.util.Map;
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

    /**
     * What a member is still to get.
     *
     * @param due the month in which the first of it is paid
     * @param last month of it, if the money reaches
     */
    private record Course(UUID workerId, YearMonth due, YearMonth last) {}

    Reckoned on(LocalDate today, Scheme scheme) {
        return with(List.of(), today, scheme);
    }

    /** The same as if some more members were named behind those there. */
    Reckoned with(Collection<UUID> more, LocalDate today, Scheme scheme) {
        var sponsor = stores.sponsors().find(scheme.sponsorId()).orElseThrow();
        var forecast = new Forecast(scheme, sponsor, today);
        forecast.add(candidates(scheme, more));
        var ofBudget = scheme.terms().budget().minus(stores.months().spent(scheme.id()));
        var ofMoney = stores.sponsors().account(sponsor.id()).left();
        var left = ofBudget.compareTo(ofMoney) < 0 ? ofBudget : ofMoney;
        var months = months(forecast.needs, left);
        var firstShort = months.stream().filter(month -> !month.isPaid()).findFirst();
        var last = firstShort
                .map(month -> month.month().minusMonths(1))
                .orElseGet(() -> scheme.terms().to());
        var outlook = new Outlook(
                scheme.id(),
                last.atEndOfMonth(),
                firstShort.isPresent() ? Cause.MONEY : Cause.TERM,
                stores.months().unpaid(scheme.id(), YearMonth.from(today)).size(),
                offers.countMissing(scheme.id()));
        return new Reckoned(outlook, left, months, lastMonths(scheme, forecast.courses, last));
    }

    /** What a member was given already, or what is still to come while the money reaches for all. */
    private Map<UUID, YearMonth> lastMonths(Scheme scheme, List<Course> courses, YearMonth moneyReaches) {
        var last = stores.months().lastBought(scheme.id());
        for (var course : courses) {
            if (!course.due().isAfter(moneyReaches)) {
                last.merge(course.workerId(), earlier(course.last(), moneyReaches), OutlookReckoning::later);
            }
        }
        return last;
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

    /** Goes through the months to come of each member it pays for. */
    private final class Forecast {
        private final Scheme scheme;
        private final Sponsor sponsor;
        private final LocalDate today;
        private final YearMonth current;
        private final SortedMap<YearMonth, Need> needs = new TreeMap<>();
        private final List<Course> courses = new ArrayList<>();

        private Forecast(Scheme scheme, Sponsor sponsor, LocalDate today) {
            this.scheme = scheme;
            this.sponsor = sponsor;
            this.today = today;
            this.current = later(YearMonth.from(today), scheme.terms().from());
        }

        private void add(List<Candidate> candidates) {
            for (int from = 0; from < candidates.size(); from += PAGE) {
                var page = candidates.subList(from, Math.min(from + PAGE, candidates.size()));
                var members =
                        membership.list(page.stream().map(Candidate::workerId).toList());
                for (var candidate : page) {
                    var member = members.get(candidate.workerId());
                    if (member != null && isPaidFor(member)) {
                        add(candidate, member);
                    }
                }
            }
        }

        private boolean isPaidFor(Member member) {
            var terms = scheme.terms();
            boolean owesBefore =
                    scheme.isRunning(today) && entitlement.next(member, today).isBefore(terms.from());
            return !member.isClosed() && member.terms().programmes().equals(terms.programmes()) && !owesBefore;
        }

        private void add(Candidate candidate, Member member) {
            var first = later(entitlement.next(member, today), scheme.terms().from());
            var month = first;
            int given = candidate.given();
            while (!month.isAfter(scheme.terms().to()) && scheme.allowsAfter(given)) {
                var price = entitlement.price(member, sponsor.kind(), month);
                needs.merge(later(month, current), new Need(1, price), Need::and);
                month = month.plusMonths(1);
                given++;
            }
            if (month.isAfter(first)) {
                courses.add(new Course(member.workerId(), later(first, current), month.minusMonths(1)));
            }
        }
    }

    private static YearMonth later(YearMonth left, YearMonth right) {
        return left.isAfter(right) ? left : right;
    }

    private static YearMonth earlier(YearMonth left, YearMonth right) {
        return left.isBefore(right) ? left : right;
    }
}
