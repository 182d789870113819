package id.gapura.partner.snap;

import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.partner.snap.standard.Refused;
import id.gapura.partner.snap.standard.SnapCase;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.Quote;
import java.time.LocalDate;
import java.util.Optional;

/** What a virtual account asks for on a day: the next months that its member has not paid, each at its own price. */
final class Bills {
    private static final String NOT_FOUND = "Not Found";
    private static final String SUSPENDED = "Suspended";

    private final AccountStore accounts;
    private final Registry registry;
    private final Membership membership;
    private final Cover cover;
    private final PaidAhead paidAhead;

    Bills(AccountStore accounts, Registry registry, Membership membership, Cover cover, PaidAhead paidAhead) {
        this.accounts = accounts;
        this.registry = registry;
        this.membership = membership;
        this.cover = cover;
        this.paidAhead = paidAhead;
    }

    /** What looking for a bill ends in. */
    sealed interface Found {
        record Due(VirtualAccount account, Worker worker, Quote quote) implements Found {}

        record None(Refused refused) implements Found {}
    }

    Found find(String customerNo, LocalDate day) {
        var account = accounts.find(customerNo);
        if (account.isEmpty()) {
            return none(SnapCase.INVALID_ACCOUNT, NOT_FOUND);
        }
        var found = account.get();
        if (found.isClosed()) {
            return none(SnapCase.INVALID_ACCOUNT, SUSPENDED);
        }
        if (found.paidBy().isPresent()) {
            return none(SnapCase.PAID_BILL, "");
        }
        if (found.isExpired(day)) {
            return none(SnapCase.EXPIRED_ACCOUNT, "");
        }
        var worker = owner(found);
        return worker.flatMap(one -> membership.find(one.id()))
                .filter(member -> !member.isClosed())
                .<Found>map(member -> new Found.Due(found, worker.get(), quote(member, found, day)))
                .orElseGet(() -> none(SnapCase.INVALID_ACCOUNT, SUSPENDED));
    }

    private Quote quote(Member member, VirtualAccount account, LocalDate day) {
        var registeredOn = member.facts().registeredOn();
        var first = cover.nextMonthToPay(member.cover(), day.isBefore(registeredOn) ? registeredOn : day);
        return paidAhead.quote(member.terms(), first, Math.min(account.months(), paidAhead.most(first)));
    }

    /** Whose account it is; that of a record merged into another is the other's. */
    Optional<Worker> owner(VirtualAccount account) {
        return registry.find(account.workerId()).flatMap(this::surviving);
    }

    /**
     * Whom a payment was written down for, who may be merged into another since: named alike each time, or the second
     * time it would be another payment.
     */
    Worker payer(SnapPayment payment) {
        return registry.find(payment.workerId()).orElseThrow();
    }

    private Optional<Worker> surviving(Worker worker) {
        var other = worker.standing().mergedInto();
        return other.isPresent() ? registry.find(other.get()).flatMap(this::surviving) : Optional.of(worker);
    }

    private static Found none(SnapCase why, String detail) {
        return new Found.None(new Refused(why, detail));
    }
}
