package id.gapura.sponsors;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.sponsors.Entitlement.Candidate;
import id.gapura.sponsors.Entitlement.Owed;
import id.gapura.sponsors.MonthStore.Due;
import id.gapura.sponsors.Unpaid.Reason;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pays what a scheme owes today. In each round every member gets at most one month, those who got least from the scheme
 * first and within that in the order they were named; rounds go on until one pays nothing, whose verdicts are the list of
 * who was not paid for. Where the money does not reach for somebody's month, nobody behind is paid in that round.
 *
 * <p>Some hundred months at a time are reserved in one transaction with the entry that takes their money out of the
 * sponsor's account, then paid through the intake ({@link ReservedMonths}). A run that is killed in between is finished
 * by the next one.
 */
final class SchemePayment {
    private static final int BATCH = 500;

    private final TransactionTemplate transaction;
    private final Stores stores;
    private final Membership membership;
    private final Ledger ledger;
    private final Entitlement entitlement;
    private final ReservedMonths reserved;
    private final Moment moment;

    SchemePayment(
            TransactionTemplate transaction,
            Stores stores,
            Membership membership,
            Ledger ledger,
            Entitlement entitlement,
            ReservedMonths reserved,
            Moment moment) {
        this.transaction = transaction;
        this.stores = stores;
        this.membership = membership;
        this.ledger = ledger;
        this.entitlement = entitlement;
        this.reserved = reserved;
        this.moment = moment;
    }

    /** Where it reads and writes. */
    record Stores(SponsorStore sponsors, SchemeStore schemes, MonthStore months) {}

    /** What time it is, and ids in its order. */
    record Moment(InstantSource clock, Ids ids) {}

    /** Pays all that is due and notes who was not paid for; on a day outside the term it only finishes what was begun. */
    void run(Scheme scheme) {
        var sponsor = stores.sponsors.find(scheme.sponsorId()).orElseThrow();
        reserved.pay(scheme, sponsor);
        var today = Jakarta.today(moment.clock);
        if (!scheme.isRunning(today)) {
            return;
        }
        var round = new Round(scheme, sponsor, today);
        while (round.hasPaid()) {
            round = new Round(scheme, sponsor, today);
        }
        var unpaid = round.unpaid;
        transaction.executeWithoutResult(_ -> stores.months.noteUnpaid(scheme.id(), YearMonth.from(today), unpaid));
    }

    /** One round over all members. */
    private final class Round {
        private final Scheme scheme;
        private final Sponsor sponsor;
        private final LocalDate today;
        private final List<Unpaid> unpaid = new ArrayList<>();
        private Rupiah left = Rupiah.ZERO;
        private boolean isShort;
        private int paid;

        private Round(Scheme scheme, Sponsor sponsor, LocalDate today) {
            this.scheme = scheme;
            this.sponsor = sponsor;
            this.today = today;
        }

        private boolean hasPaid() {
            var candidates = stores.months.candidates(scheme.id());
            for (int from = 0; from < candidates.size(); from += BATCH) {
                var batch = candidates.subList(from, Math.min(from + BATCH, candidates.size()));
                transaction.executeWithoutResult(_ -> reserve(batch));
                reserved.pay(scheme, sponsor);
            }
            return paid > 0;
        }

        private void reserve(List<Candidate> batch) {
            stores.sponsors.lock(sponsor.id());
            left = left();
            var members =
                    membership.list(batch.stream().map(Candidate::workerId).toList());
            var dues = new ArrayList<Due>();
            for (var candidate : batch) {
                var id = candidate.workerId();
                switch (entitlement.on(today, scheme, sponsor.kind(), candidate, members.get(id))) {
                    case Owed.Nothing _ -> {}
                    case Owed.Refused(var reason) -> unpaid.add(new Unpaid(id, reason));
                    case Owed.Month(var month, var price) when reaches(price) -> dues.add(new Due(id, month, price));
                    case Owed.Month _ -> unpaid.add(new Unpaid(id, Reason.MONEY_SHORT));
                }
            }
            claim(dues);
        }

        /** Takes a price off what is left; once one is too much, it is too much for all behind. */
        private boolean reaches(Rupiah price) {
            isShort = isShort || left.compareTo(price) < 0;
            if (!isShort) {
                left = left.minus(price);
            }
            return !isShort;
        }

        /** What the scheme may still spend, of its budget and of the money that has come. */
        private Rupiah left() {
            var ofBudget = scheme.terms().budget().minus(stores.months.spent(scheme.id()));
            var ofMoney = stores.sponsors.account(sponsor.id()).left();
            return ofBudget.compareTo(ofMoney) < 0 ? ofBudget : ofMoney;
        }

        private void claim(List<Due> dues) {
            if (dues.isEmpty()) {
                return;
            }
            var now = moment.clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var claimed = new HashSet<UUID>(stores.months.reserve(scheme.id(), dues, now));
            dues.stream()
                    .filter(due -> !claimed.contains(due.workerId()))
                    .forEach(due -> unpaid.add(new Unpaid(due.workerId(), Reason.TAKEN)));
            var total = dues.stream()
                    .filter(due -> claimed.contains(due.workerId()))
                    .map(Due::price)
                    .reduce(Rupiah.ZERO, Rupiah::plus);
            if (total.isPositive()) {
                ledger.post(List.of(taken(total)));
            }
            paid += claimed.size();
        }

        private JournalEntry taken(Rupiah total) {
            return new JournalEntry(
                    sponsor.id(),
                    moment.ids.next(),
                    "sponsored",
                    today,
                    List.of(debit(SponsorAccounts.of(sponsor.id()), total), credit(SponsorAccounts.SETTLEMENT, total)));
        }
    }
}
