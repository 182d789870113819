package id.gapura.sponsors;

import id.gapura.contributions.OwnChannel;
import id.gapura.ledger.Account;
import id.gapura.ledger.Account.Kind;
import java.util.UUID;

/**
 * Where sponsors' money stands. What a sponsor transfers is owed by the channel {@link #CHANNEL}; a month reserved for a
 * member leaves the sponsor's account towards that channel, from which the intake takes it like any other payment.
 */
final class SponsorAccounts {
    /** The channel over which the intake hears of sponsored months. */
    static final String CHANNEL = OwnChannel.SPONSOR;

    static final String SETTLEMENT = new Account(Kind.SETTLEMENT, CHANNEL).name();

    /** What is to be paid out. */
    static final String PAYOUT = new Account(Kind.PAYOUT, "").name();

    /** Through which what the intake takes goes to members. */
    static final Account COLLECTION = new Account(Kind.COLLECTION, CHANNEL);

    private SponsorAccounts() {}

    /** What is left of a sponsor's money. */
    static String of(UUID sponsorId) {
        return new Account(Kind.SPONSOR, sponsorId.toString()).name();
    }
}
