package id.gapura.portal.pay;

import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.portal.cover.CoverCheck;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.Quote;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What a member can pay now: so many of the next unpaid months, each at its own price. */
final class PayChoices {
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    private final Membership membership;
    private final Cover cover;
    private final CoverCheck check;
    private final PaidAhead paidAhead;
    private final InstantSource clock;

    PayChoices(Membership membership, Cover cover, CoverCheck check, PaidAhead paidAhead, InstantSource clock) {
        this.membership = membership;
        this.cover = cover;
        this.check = check;
        this.paidAhead = paidAhead;
        this.clock = clock;
    }

    /** The choices of a worker, the fewest months first; none for who is no member any more. */
    List<Quote> of(UUID worker) {
        return membership
                .find(worker)
                .filter(member -> !member.isClosed())
                .map(this::quotes)
                .orElse(List.of());
    }

    private List<Quote> quotes(Member member) {
        var first = first(member);
        int most = paidAhead.most(first);
        return MONTHS.stream()
                .filter(months -> months <= most)
                .map(months -> paidAhead.quote(member.terms(), first, months))
                .toList();
    }

    private YearMonth first(Member member) {
        var today = Jakarta.today(clock);
        var registeredOn = member.facts().registeredOn();
        return cover.nextMonthToPay(member.cover(), today.isBefore(registeredOn) ? registeredOn : today);
    }

    /** What a worker has today of what was paid. */
    CoverNow cover(UUID worker, Shell shell) {
        return CoverNow.of(check.of(worker), Jakarta.today(clock), shell);
    }
}
