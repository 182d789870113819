package id.gapura.sponsors;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import id.gapura.places.RegionCode;
import id.gapura.sponsors.Sponsor.Account;
import id.gapura.sponsors.Sponsor.Kind;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of those who give: sponsors and the money received from them. See {@link Schemes} for what it pays. */
public final class Sponsors {
    private final TransactionTemplate transaction;
    private final SponsorStore sponsors;
    private final Schemes schemes;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Ids ids;

    Sponsors(
            TransactionTemplate transaction,
            SponsorStore sponsors,
            Schemes schemes,
            Ledger ledger,
            InstantSource clock,
            Ids ids) {
        this.transaction = transaction;
        this.sponsors = sponsors;
        this.schemes = schemes;
        this.ledger = ledger;
        this.clock = clock;
        this.ids = ids;
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

    /** What became of reported money. */
    public enum Receipt {
        RECEIVED,
        /** The same was recorded before; nothing changed. */
        REPEATED,
        /** The reference was used before for another amount or day; nothing was taken. */
        CONFLICTING
    }

    /** Puts a sponsor on record. */
    public Sponsor create(String name, Kind kind, RegionCode region, String contact, String actor) {
        var sponsor = new Sponsor(ids.next(), name, kind, region, contact);
        transaction.executeWithoutResult(_ -> sponsors.insert(sponsor, actor, clock.instant()));
        return sponsor;
    }

    /** Those of a region and the places in it, by name. */
    public List<Sponsor> list(RegionCode within) {
        return sponsors.list(within);
    }

    public Optional<Sponsor> find(UUID sponsorId) {
        return sponsors.find(sponsorId);
    }

    /** Takes money into the sponsor's account; its schemes then pay what is due. */
    public Receipt receive(Funding funding, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!sponsors.fund(funding, actor, clock.instant())) {
                return sponsors.fundings(funding.sponsorId()).contains(funding)
                        ? Receipt.REPEATED
                        : Receipt.CONFLICTING;
            }
            ledger.post(List.of(new JournalEntry(
                    funding.sponsorId(),
                    ids.next(),
                    "sponsor-funding",
                    funding.receivedOn(),
                    List.of(
                            debit(SponsorAccounts.SETTLEMENT, funding.amount()),
                            credit(SponsorAccounts.of(funding.sponsorId()), funding.amount())))));
            schemes.of(funding.sponsorId()).forEach(scheme -> schemes.pay(scheme.id()));
            return Receipt.RECEIVED;
        }));
    }

    /** What was received, newest first. */
    public List<Funding> fundings(UUID sponsorId) {
        return sponsors.fundings(sponsorId);
    }

    public Account account(UUID sponsorId) {
        return sponsors.account(sponsorId);
    }
}
