package id.gapura.sponsors;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import id.gapura.payouts.Purse;
import id.gapura.payouts.Source;
import id.gapura.sponsors.SchemePayment.Moment;
import java.util.List;
import java.util.UUID;

/** What is left of sponsors' money; entries are in the sponsor's book. */
final class SponsorPurse implements Purse {
    private final SponsorStore sponsors;
    private final Ledger ledger;
    private final Moment moment;

    SponsorPurse(SponsorStore sponsors, Ledger ledger, Moment moment) {
        this.sponsors = sponsors;
        this.ledger = ledger;
        this.moment = moment;
    }

    @Override
    public Source.Kind kind() {
        return Source.Kind.SPONSOR;
    }

    @Override
    public Rupiah holds(UUID sponsorId) {
        return sponsors.account(sponsorId).left();
    }

    @Override
    public boolean take(UUID sponsorId, Rupiah amount) {
        sponsors.lock(sponsorId);
        if (amount.compareTo(holds(sponsorId)) > 0) {
            return false;
        }
        sponsors.payOut(sponsorId, amount);
        post(sponsorId, "sponsor-refund", SponsorAccounts.of(sponsorId), SponsorAccounts.PAYOUT, amount);
        return true;
    }

    @Override
    public void putBack(UUID sponsorId, Rupiah amount) {
        sponsors.payOut(sponsorId, amount.negated());
        post(sponsorId, "sponsor-refund-back", SponsorAccounts.PAYOUT, SponsorAccounts.of(sponsorId), amount);
    }

    private void post(UUID book, String kind, String from, String to, Rupiah amount) {
        var lines = List.of(debit(from, amount), credit(to, amount));
        ledger.post(List.of(new JournalEntry(book, moment.ids().next(), kind, Jakarta.today(moment.clock()), lines)));
    }
}
