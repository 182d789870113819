package id.gapura.contributions;

import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.rules.ContributionDue;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverSummary;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.PaidAhead.Result;
import id.gapura.rules.Payer;
import id.gapura.rules.Programme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns money into the months it buys, by the rules: oldest unpaid month first, each at its own price, as many as the
 * amount and what is in the piggy bank pay together, but no more than one payment may buy. The rest stays in the piggy
 * bank.
 */
final class MonthAllocation {
    private final Cover cover;
    private final PaidAhead paidAhead;

    MonthAllocation(Cover cover, PaidAhead paidAhead) {
        this.cover = cover;
        this.paidAhead = paidAhead;
    }

    /**
     * What a member has before a payment, earlier payments of the same batch included.
     *
     * @param cover what the paid months come to
     * @param piggyBank what is in the piggy bank
     */
    record Held(CoverSummary cover, Rupiah piggyBank) {}

    /**
     * What a payment buys.
     *
     * @param dues in order; may be none
     * @param before what the member had
     * @param after what the member has now
     */
    record Bought(List<ContributionDue> dues, Held before, Held after) {
        Bought {
            dues = List.copyOf(dues);
        }

        List<YearMonth> months() {
            return dues.stream().map(ContributionDue::month).toList();
        }

        Rupiah total(Programme programme) {
            return dues.stream().map(due -> due.of(programme)).reduce(Rupiah.ZERO, Rupiah::plus);
        }

        /** What went into the piggy bank; below zero where the months took something out of it. */
        Rupiah saved() {
            return after.piggyBank.minus(before.piggyBank);
        }
    }

    /** The member on the terms of whose money it is, where that is not the one the member's own terms name. */
    static Member priced(Member member, @Nullable Payer giver) {
        return giver == null
                ? member
                : new Member(member.workerId(), member.terms().paidBy(giver), member.facts());
    }

    Bought allocate(Member member, Held before, Rupiah amount, LocalDate paidOn) {
        var registeredOn = member.facts().registeredOn();
        var first = cover.nextMonthToPay(before.cover, paidOn.isBefore(registeredOn) ? registeredOn : paidOn);
        var money = before.piggyBank.plus(amount);
        var dues = dues(member, first, money);
        var after = before.cover;
        var rest = money;
        for (var due : dues) {
            after = cover.afterPaying(after, due.month());
            rest = rest.minus(due.total());
        }
        return new Bought(dues, before, new Held(after, rest));
    }

    private List<ContributionDue> dues(Member member, YearMonth first, Rupiah money) {
        return switch (paidAhead.months(member.terms(), first, money)) {
            case Result.Exact(var quote) -> quote.months();
            case Result.NotAWholeNumber(var _, var below, var _) -> dues(member, first, below.months());
            case Result.TooMuch(var most) -> dues(member, first, most.months());
        };
    }

    private List<ContributionDue> dues(Member member, YearMonth first, int months) {
        return months == 0
                ? List.of()
                : paidAhead.quote(member.terms(), first, months).months();
    }
}
