package id.gapura.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account of the chart ({@code bagan akun}): a kind, and whose or for what where there are several of the kind. Its
 * {@link #name} is what postings carry, such as {@code fund:JKK} or {@code suspense}; it is stored, so it never changes.
 *
 * @param of what follows the colon; empty for a kind of which there is one
 */
public record Account(Kind kind, String of) {
    /** The side on which an account usually stands. */
    public enum Side {
        /** What is owned or due to us. */
        DEBIT,
        /** What is held for others. */
        CREDIT
    }

    /** Every kind of account there is. A posting to anything else is refused. */
    public enum Kind {
        /** A programme's fund ({@code dana jaminan}). */
        FUND(Side.CREDIT, Pattern.compile("JKK|JKM|JHT")),
        /** Old-age savings credited to members ({@code saldo JHT}). */
        MEMBER_JHT(Side.CREDIT, Of.NOTHING),
        /** What members have put aside that is not a whole month yet ({@code celengan}). */
        PIGGY_BANK(Side.CREDIT, Of.NOTHING),
        /** Money received for nobody yet ({@code titipan}). */
        SUSPENSE(Side.CREDIT, Of.NOTHING),
        /** What a channel has taken in and owes. */
        SETTLEMENT(Side.DEBIT, Of.ANYTHING),
        /** A channel's money on its way to members; zero between batches. */
        COLLECTION(Side.CREDIT, Of.ANYTHING),
        /** Money on its way from one book to another; zero when both entries are made. */
        TRANSFER(Side.CREDIT, Of.NOTHING),
        /** Cash in an agent's hands. */
        AGENT_FLOAT(Side.DEBIT, Of.ANYTHING),
        /** What is left of a sponsor's budget. */
        SPONSOR(Side.CREDIT, Of.ANYTHING),
        /** What a group that pays together has brought and not split among its members yet. */
        GROUP(Side.CREDIT, Of.ANYTHING),
        /** To be paid out and not with the bank yet: agents' commission, and payments taken from their sources. */
        PAYOUT(Side.CREDIT, Of.NOTHING),
        /** Our money in a bank account ({@code kas di bank}). */
        BANK(Side.DEBIT, Of.ANYTHING),
        /** What a channel keeps for its work ({@code biaya kanal}). */
        CHANNEL_FEE(Side.DEBIT, Of.ANYTHING),
        /** What a bank takes for its work ({@code biaya bank}). */
        BANK_CHARGE(Side.DEBIT, Of.NOTHING),
        /** What a bank pays on our money ({@code jasa giro}). */
        BANK_INTEREST(Side.CREDIT, Of.NOTHING),
        /** Differences that two officers have accepted ({@code selisih}). */
        DISCREPANCY(Side.DEBIT, Of.ANYTHING);

        private final Side side;
        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        @SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
        private final Pattern of;

        Kind(Side side, Pattern of) {
            this.side = side;
            this.of = of;
        }

        public Side side() {
            return side;
        }

        /** The first part of its accounts' names, such as {@code agent-float}. */
        public String code() {
            return code;
        }

        /** What may follow the colon. */
        private static final class Of {
            static final Pattern NOTHING = Pattern.compile("");
            static final Pattern ANYTHING = Pattern.compile("(?s).+");
        }
    }

    public Account {
        if (!kind.of.matcher(of).matches()) {
            throw new IllegalArgumentException("no account is called " + written(kind, of));
        }
    }

    /** The account of a name; empty if the chart has none. */
    public static Optional<Account> find(String name) {
        int colon = name.indexOf(':');
        var code = colon < 0 ? name : name.substring(0, colon);
        var of = colon < 0 ? "" : name.substring(colon + 1);
        if (colon >= 0 && of.isEmpty()) {
            return Optional.empty();
        }
        for (var kind : Kind.values()) {
            if (kind.code.equals(code) && kind.of.matcher(of).matches()) {
                return Optional.of(new Account(kind, of));
            }
        }
        return Optional.empty();
    }

    /**
     * The account of a name.
     *
     * @throws IllegalArgumentException if the chart has none
     */
    public static Account get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no account is called " + name));
    }

    public String name() {
        return written(kind, of);
    }

    private static String written(Kind kind, String of) {
        return of.isEmpty() ? kind.code() : kind.code() + ":" + of;
    }
}
