package id.gapura.partner.mandate;

import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.rules.ContributionDue;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The months a member owes on a day, oldest first, each at its own price, as many as a sum pays. */
final class UnpaidMonths {
    private final Cover cover;
    private final ContributionPrice price;

    UnpaidMonths(Cover cover, ContributionPrice price) {
        this.cover = cover;
        this.price = price;
    }

    /** What may be taken. */
    sealed interface Owed {
        record Nothing() implements Owed {}

        /** Not even the first month is within the sum. */
        record TooMuch(Rupiah first) implements Owed {}

        record Months(int count, Rupiah total) implements Owed {}
    }

    Owed on(LocalDate day, Member member, Rupiah most) {
        var dues = dues(day, member);
        if (dues.isEmpty()) {
            return new Owed.Nothing();
        }
        var total = Rupiah.ZERO;
        int count = 0;
        for (var due : dues) {
            var more = total.plus(due.total());
            if (more.compareTo(most) > 0) {
                break;
            }
            total = more;
            count++;
        }
        return count == 0 ? new Owed.TooMuch(dues.getFirst().total()) : new Owed.Months(count, total);
    }

    private List<ContributionDue> dues(LocalDate day, Member member) {
        var dues = new ArrayList<ContributionDue>();
        var last = YearMonth.from(day);
        for (var month = cover.nextMonthToPay(member.cover(), day); !month.isAfter(last); month = month.plusMonths(1)) {
            dues.add(price.due(member.terms(), month));
        }
        return dues;
    }

    /** The dearest of the year that begins with a day's month: what a limit must reach. */
    Rupiah dearestMonth(LocalDate day, Member member) {
        var dearest = Rupiah.ZERO;
        for (int i = 0; i < 12; i++) {
            var total = price.total(member.terms(), YearMonth.from(day).plusMonths(i));
            dearest = total.compareTo(dearest) > 0 ? total : dearest;
        }
        return dearest;
    }
}
