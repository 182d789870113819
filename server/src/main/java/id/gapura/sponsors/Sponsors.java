package id.gapura.sponsors;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import id.gapura.places.RegionCode;
import id.gapura.sponsors.SchemePayment.Moment;
import id.gapura.sponsors.Sponsor.Account;
import id.gapura.sponsors.Sponsor.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of those who give: sponsors and the money received from them. See {@link Schemes} for what it pays. */
public final class Sponsors {
    private final TransactionTemplate transaction;
    private final SponsorStore sponsors;
    private final TransferStore transfers;
    private final Schemes schemes;
    private final Ledger ledger;
    private final Moment moment;

    Sponsors(
            TransactionTemplate transaction,
            SponsorStore sponsors,
            TransferStore transfers,
            Schemes schemes,
            Ledger ledger,
            Moment moment) {
        this.transaction = transaction;
        this.sponsors = sponsors;
        this.transfers = transfers;
        this.schemes = schemes;
        this.ledger = ledger;
        this.moment = moment;
    }

    /**
     * Money received from a sponsor.
     *
     * @param reference of its transfer; the same reference never means two
     * @param amount above zero
     */
    public record Funding(UUID sponsorId, String reference, Rupiah amount, LocalDate receivedOn) {
        public Funding {
            if (reference.isBlank() || !amount.isPositive()) {
                throw new IllegalArgumentException("money has a reference and is above zero");
            }
        }
    }

    /** Money that one officer says has come, and that no scheme spends before another has said so too. */
    public record Reported(Funding funding, String by, Instant at) {}

    /** What became of a report. */
    public enum Receipt {
        REPORTED,
        /** The same was reported before; nothing changed. */
        REPEATED,
        /** The reference was used before for another amount or day; nothing was taken. */
        CONFLICTING
    }

    /** How a second officer's look at a report ends. */
    public enum Confirmation {
        RECEIVED,
        /** Whoever reported it cannot confirm it. */
        NEEDS_ANOTHER_OFFICER,
        /** Somebody else has confirmed it or taken it back. */
        NOT_WAITING
    }

    /** Puts a sponsor on record. */
    public Sponsor create(String name, Kind kind, RegionCode region, String contact, String actor) {
        var sponsor = new Sponsor(moment.ids().next(), name, kind, region, contact);
        transaction.executeWithoutResult(
                _ -> sponsors.insert(sponsor, actor, moment.clock().instant()));
        return sponsor;
    }

    /** Those of a region and the places in it, by name. */
    public List<Sponsor> list(RegionCode within) {
        return sponsors.list(within);
    }

    public Optional<Sponsor> find(UUID sponsorId) {
        return sponsors.find(sponsorId);
    }

    /** Notes a transfer as one officer has it from the bank; another confirms it. */
    public Receipt report(Funding funding, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            sponsors.lock(funding.sponsorId());
            var known = Stream.concat(
                            sponsors.fundings(funding.sponsorId()).stream(),
                            transfers.ofSponsor(funding.sponsorId()).stream().map(Reported::funding))
                    .filter(one -> one.reference().equals(funding.reference()))
                    .findFirst();
            if (known.isPresent()) {
                return known.get().equals(funding) ? Receipt.REPEATED : Receipt.CONFLICTING;
            }
            transfers.report(funding, actor, moment.clock().instant());
            return Receipt.REPORTED;
        }));
    }

    /** Takes a reported transfer into the sponsor's account; its schemes then pay what is due. */
    public Confirmation confirm(UUID sponsorId, String reference, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var waiting = transfers.lock(sponsorId, reference);
            if (waiting.isEmpty()) {
                return Confirmation.NOT_WAITING;
            }
            if (waiting.get().by().equals(actor)) {
                return Confirmation.NEEDS_ANOTHER_OFFICER;
            }
            receive(waiting.get(), actor);
            return Confirmation.RECEIVED;
        }));
    }

    private void receive(Reported reported, String actor) {
        var funding = reported.funding();
        transfers.remove(funding.sponsorId(), funding.reference());
        sponsors.fund(reported, actor);
        ledger.post(List.of(new JournalEntry(
                funding.sponsorId(),
                moment.ids().next(),
                "sponsor-funding",
                funding.receivedOn(),
                List.of(
                        debit(SponsorAccounts.SETTLEMENT, funding.amount()),
                        credit(SponsorAccounts.of(funding.sponsorId()), funding.amount())))));
        schemes.of(funding.sponsorId()).forEach(scheme -> schemes.pay(scheme.id()));
    }

    /** Takes a report back that was a mistake; false if it does not wait any more. */
    public boolean takeBack(UUID sponsorId, String reference) {
        return Objects.requireNonNull(transaction.execute(_ -> transfers.remove(sponsorId, reference)));
    }

    /** What waits for a second officer, the oldest first. */
    public List<Reported> reported(UUID sponsorId) {
        return transfers.ofSponsor(sponsorId);
    }

    /** The same for all sponsors of a region. */
    public List<Reported> reported(RegionCode within) {
        return transfers.within(within);
    }

    /** What was received, newest first. */
    public List<Funding> fundings(UUID sponsorId) {
        return sponsors.fundings(sponsorId);
    }

    public Account account(UUID sponsorId) {
        return sponsors.account(sponsorId);
    }
}
