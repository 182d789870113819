package id.gapura.sponsors;

import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverState;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.sponsors.Offer.Ending;
import id.gapura.sponsors.OfferStore.Made;
import id.gapura.sponsors.Outlook.Reckoned;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands members over from a sponsor to their own payment: whom to tell what, and what came of it. */
final class HandOver {
    private final MonthStore months;
    private final OfferStore offers;
    private final Membership membership;
    private final Entitlement entitlement;
    private final Cover cover;

    HandOver(MonthStore months, OfferStore offers, Membership membership, Entitlement entitlement, Cover cover) {
        this.months = months;
        this.offers = offers;
        this.membership = membership;
        this.entitlement = entitlement;
        this.cover = cover;
    }

    /** One offer for each member the scheme has paid for, in the order of their ids. */
    List<Offer> offers(Reckoned reckoned, LocalDate today) {
        var scheme = reckoned.outlook().schemeId();
        var bought = months.lastBought(scheme);
        var made = offers.made(scheme);
        var members = membership.list(bought.keySet());
        var all = new ArrayList<Offer>();
        bought.forEach((id, last) -> {
            var member = members.get(id);
            if (member != null) {
                var end = reckoned.lastMonths().getOrDefault(id, last);
                all.add(offer(member, end, made.get(id), today));
            }
        });
        all.sort((left, right) -> left.workerId().compareTo(right.workerId()));
        return all;
    }

    private Offer offer(Member member, YearMonth end, @Nullable Made made, LocalDate today) {
        if (made == null) {
            return open(member, end);
        }
        return new Offer(
                member.workerId(), made.lastMonth(), made.price(), Optional.of(made.on()), ending(member, made, today));
    }

    /** What a member is to be told of an end; empty for who is no member, or no longer. */
    Optional<Offer> open(UUID workerId, YearMonth end) {
        return membership.find(workerId).filter(member -> !member.isClosed()).map(member -> open(member, end));
    }

    private Offer open(Member member, YearMonth end) {
        var price = entitlement.ownPrice(member, end.plusMonths(1));
        return new Offer(member.workerId(), end, price, Optional.empty(), Ending.OPEN);
    }

    private Ending ending(Member member, Made made, LocalDate today) {
        var last = switch (member.cover()) {
            case NeverPaid _ -> made.lastMonth().minusMonths(1);
            case Paid paid -> paid.lastPaid();
        };
        if (last.isAfter(made.lastMonth())) {
            return Ending.WENT_ON;
        }
        if (!today.isAfter(made.lastMonth().atEndOfMonth())) {
            return Ending.OPEN;
        }
        var state = cover.on(member.facts(), today).state();
        return state == CoverState.LAPSED || state == CoverState.CLOSED ? Ending.LAPSED : Ending.IN_ARREARS;
    }

    /** Notes that everybody who was not told yet is told today. */
    int record(Reckoned reckoned, LocalDate today, String actor) {
        var untold = offers(reckoned, today).stream()
                .filter(offer -> offer.offeredOn().isEmpty())
                .toList();
        return offers.record(reckoned.outlook().schemeId(), untold, today, actor);
    }
}
