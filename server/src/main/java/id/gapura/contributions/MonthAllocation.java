package id.gapura.contributions;

import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.rules.ContributionDue;
import id.gapura.rules.Cover;
import id.gapura.rules.CoverSummary;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.PaidAhead.Result;
import id.gapura.rules.Programme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Turns an amount into the months it buys, by the rules: oldest unpaid month first, each at its own price. */
final class MonthAllocation {
    private final Cover cover;
    private final PaidAhead paidAhead;

    MonthAllocation(Cover cover, PaidAhead paidAhead) {
        this.cover = cover;
        this.paidAhead = paidAhead;
    }

    /** How an allocation ends. */
    sealed interface Allocated {}

    /** @param cover what the member's paid months come to afterwards */
    record Bought(List<ContributionDue> dues, CoverSummary cover) implements Allocated {
        List<YearMonth> months() {
            return dues.stream().map(ContributionDue::month).toList();
        }

        Rupiah total(Programme programme) {
            return dues.stream().map(due -> due.of(programme)).reduce(Rupiah.ZERO, Rupiah::plus);
        }
    }

    /** @param expected the price of the next month */
    record Refused(Outcome.Reason reason, Optional<Rupiah> expected) implements Allocated {}

    /** @param before what the paid months come to, earlier payments of the same batch included */
    Allocated allocate(Member member, CoverSummary before, Rupiah amount, LocalDate paidOn) {
        if (member.isClosed()) {
            return new Refused(Outcome.Reason.MEMBER_CLOSED, Optional.empty());
        }
        var registeredOn = member.facts().registeredOn();
        var first = cover.nextMonthToPay(before, paidOn.isBefore(registeredOn) ? registeredOn : paidOn);
        return switch (paidAhead.months(member.terms(), first, amount)) {
            case Result.Exact(var quote) -> bought(quote.months(), before);
            case Result.NotAWholeNumber(var oneMonth, var _, var _) -> wrongAmount(oneMonth);
            case Result.TooMuch _ ->
                wrongAmount(paidAhead.quote(member.terms(), first, 1).total());
        };
    }

    private Bought bought(List<ContributionDue> dues, CoverSummary before) {
        var after = before;
        for (var due : dues) {
            after = cover.afterPaying(after, due.month());
        }
        return new Bought(dues, after);
    }

    private static Refused wrongAmount(Rupiah oneMonth) {
        return new Refused(Outcome.Reason.AMOUNT_WRONG, Optional.of(oneMonth));
    }
}
