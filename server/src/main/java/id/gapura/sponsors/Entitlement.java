package id.gapura.sponsors;

import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.Payer;
import id.gapura.sponsors.Unpaid.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which month of a member a scheme owes on a day, and its price by the law for that sponsor and month. */
final class Entitlement {
    private final Cover cover;
    private final ContributionPrice price;

    Entitlement(Cover cover, ContributionPrice price) {
        this.cover = cover;
        this.price = price;
    }

    /**
     * Somebody a scheme pays for.
     *
     * @param given months the scheme has paid already
     */
    record Candidate(UUID workerId, int given) {}

    /** What a scheme owes a member. */
    sealed interface Owed {
        record Month(YearMonth month, Rupiah price) implements Owed {}

        /** This month is paid, by whomever, or the member has had all the free months. */
        record Nothing() implements Owed {}

        record Refused(Reason reason) implements Owed {}
    }

    /** What is owed on a day of the term. Only months up to this one are: a sponsor pays nothing ahead. */
    Owed on(LocalDate day, Scheme scheme, Sponsor.Kind kind, Candidate candidate, @Nullable Member member) {
        if (member == null || member.isClosed()) {
            return new Owed.Refused(Reason.MEMBER_CLOSED);
        }
        if (!member.terms().programmes().equals(scheme.terms().programmes())) {
            return new Owed.Refused(Reason.OTHER_PROGRAMMES);
        }
        var next = next(member, day);
        if (!scheme.allowsAfter(candidate.given()) || next.isAfter(YearMonth.from(day))) {
            return new Owed.Nothing();
        }
        return next.isBefore(scheme.terms().from())
                ? new Owed.Refused(Reason.ARREARS)
                : new Owed.Month(next, price(member, kind, next));
    }

    YearMonth next(Member member, LocalDate day) {
        var registeredOn = member.facts().registeredOn();
        return cover.nextMonthToPay(member.cover(), day.isBefore(registeredOn) ? registeredOn : day);
    }

    Rupiah price(Member member, Sponsor.Kind kind, YearMonth month) {
        return price.total(member.terms().paidBy(kind.payer()), month);
    }

    /** What the member would pay alone. */
    Rupiah ownPrice(Member member, YearMonth month) {
        return price.total(member.terms().paidBy(Payer.SELF), month);
    }
}
