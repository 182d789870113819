package id.gapura.reconciliation;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Ledger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works out what each channel owes for each day, from the ledger. What moved on a channel's settlement account and was
 * not moved by a match is what the channel took in.
 */
final class DueDays {
    /** A channel nobody has agreed terms with keeps nothing and hands over the next day. */
    private static final int USUAL_DAYS = 1;

    private final Ledger ledger;
    private final MatchStore matches;
    private final TermsStore terms;

    DueDays(Ledger ledger, MatchStore matches, TermsStore terms) {
        this.ledger = ledger;
        this.matches = matches;
        this.terms = terms;
    }

    /** A channel and a day. */
    record ChannelDay(String channel, LocalDate day) {}

    /** Sums of what is settled of a day. */
    record Settled(Rupiah received, Rupiah fee, Rupiah writtenOff) {
        static final Settled NOTHING = new Settled(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
    }

    /** Every day with money, or with something settled; both ends inclusive, the newest first, then by channel. */
    List<SettlementDay> between(LocalDate from, LocalDate to) {
        var settled = matches.settled(from, to);
        var expected = expected(from, to);
        settled.keySet().forEach(key -> expected.putIfAbsent(key, Rupiah.ZERO));
        var agreed = terms.terms();
        var days = new ArrayList<SettlementDay>();
        expected.forEach(
                (key, amount) -> days.add(day(key, amount, settled.getOrDefault(key, Settled.NOTHING), agreed)));
        days.removeIf(day -> day.expected().equals(Rupiah.ZERO) && day.isSettled());
        days.sort((a, b) -> a.day().equals(b.day())
                ? a.channel().compareTo(b.channel())
                : b.day().compareTo(a.day()));
        return days;
    }

    private Map<ChannelDay, Rupiah> expected(LocalDate from, LocalDate to) {
        var expected = new HashMap<ChannelDay, Rupiah>();
        for (var statement : ledger.accountStatements(Account.Kind.SETTLEMENT, from, to)) {
            var channel = statement.account().of();
            statement
                    .days()
                    .forEach(day -> expected.merge(
                            new ChannelDay(channel, day.on()), day.debit().minus(day.credit()), Rupiah::plus));
        }
        matches.moved(from, to).forEach((key, amount) -> expected.merge(key, amount, Rupiah::plus));
        return expected;
    }

    private static SettlementDay day(ChannelDay key, Rupiah expected, Settled settled, List<ChannelTerms> agreed) {
        var on = agreed.stream()
                .filter(terms ->
                        terms.channel().equals(key.channel) && !terms.from().isAfter(key.day))
                .reduce((_, later) -> later)
                .orElse(new ChannelTerms(key.channel, LocalDate.EPOCH, Rupiah.ZERO, Rate.ofPercent("0"), USUAL_DAYS));
        return new SettlementDay(
                key.channel,
                key.day,
                expected,
                settled.received,
                settled.fee,
                settled.writtenOff,
                on.feeOf(expected),
                key.day.plusDays(on.days()));
    }
}
