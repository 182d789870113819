package id.gapura.sponsors;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.contributions.SuspenseReturned;
import id.gapura.jobs.Listener;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import id.gapura.sponsors.SchemePayment.Moment;
import id.gapura.sponsors.SchemePayment.Stores;
import java.util.List;

/** Puts what suspense gave back of a sponsored month into the sponsor's account again, to be spent anew. */
final class ReturnListener implements Listener<SuspenseReturned> {
    private final Stores stores;
    private final Ledger ledger;
    private final Moment moment;

    ReturnListener(Stores stores, Ledger ledger, Moment moment) {
        this.stores = stores;
        this.ledger = ledger;
        this.moment = moment;
    }

    @Override
    public String name() {
        return "sponsors.suspense-returned";
    }

    @Override
    public Class<SuspenseReturned> event() {
        return SuspenseReturned.class;
    }

    @Override
    public void on(SuspenseReturned returned) {
        if (returned.channel().equals(SponsorAccounts.CHANNEL)) {
            giveBack(PaidMonthId.of(returned.externalId()), Rupiah.of(returned.amountIdr()));
        }
    }

    private void giveBack(PaidMonthId id, Rupiah amount) {
        var sponsor = stores.schemes().find(id.schemeId()).orElseThrow().sponsorId();
        stores.sponsors().lock(sponsor);
        var back = stores.months().returned(id.schemeId(), id.workerId(), id.month(), amount);
        if (back.isPositive()) {
            var lines = List.of(debit(SponsorAccounts.SETTLEMENT, back), credit(SponsorAccounts.of(sponsor), back));
            var today = Jakarta.today(moment.clock());
            ledger.post(List.of(new JournalEntry(sponsor, moment.ids().next(), "sponsor-returned", today, lines)));
        }
    }
}
