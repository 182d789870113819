package id.gapura.reconciliation;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payouts;
import id.gapura.reconciliation.DueDays.ChannelDay;
import id.gapura.reconciliation.Match.Content;
import id.gapura.reconciliation.Match.Part;
import id.gapura.reconciliation.Match.Rule;
import id.gapura.reconciliation.Statement.Entry;
import id.gapura.reconciliation.Statement.EntryKey;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Matches what is open by rules, the surest first over all entries before the next: an entry that names its day must not
 * lose it to one that only has the same amount. What no rule finds without doubt stays for the review queue. Run again it
 * finds only what is new: a matched entry is not open, a settled day has nothing to come.
 */
final class Matching {
    private static final int MOST_ENTRIES = 100_000;
    /** Days before the oldest open entry that may still have something to come. */
    private static final int LOOKED_BACK = 45;

    /** How a channel names a day it settles: {@code GPR-bank-jaya-20261121}. */
    private static final Pattern NAMED_DAY =
            Pattern.compile("GPR-([a-z0-9-]+?)-(\\d{8})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private final MatchStore store;
    private final DueDays due;
    private final MatchPosting posting;
    private final Payouts payouts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Matching(Parts parts, Payouts payouts, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.store = parts.store;
        this.due = parts.due;
        this.posting = parts.posting;
        this.payouts = payouts;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** What matching stands on. */
    record Parts(MatchStore store, DueDays due, MatchPosting posting) {}

    /** Matches what is open and says how many entries found their match. */
    int run() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            store.lock();
            var open = store.open(LocalDate.EPOCH, new EntryKey(new UUID(0, 0), 0), MOST_ENTRIES);
            return open.isEmpty() ? 0 : new Run(open).all();
        }));
    }

    /** How a channel's settlement names its day. */
    static Optional<ChannelDay> namedDay(Entry entry) {
        var found = NAMED_DAY.matcher(entry.words());
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(found.group(2), DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(new ChannelDay(found.group(1).toLowerCase(Locale.ROOT), day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** One pass over what is open. */
    private final class Run {
        private final List<Entry> credits;
        private final List<Entry> all;
        private final OpenDays days;
        private final Set<EntryKey> matched = new HashSet<>();

        private Run(List<Entry> open) {
            all = open;
            credits = open.stream().filter(entry -> entry.amount().isPositive()).toList();
            var from = open.getFirst().bookedOn().minusDays(LOOKED_BACK);
            days = new OpenDays(due.between(from, open.getLast().bookedOn()), store.proposedDays());
        }

        private int all() {
            all.forEach(this::byPayout);
            byReference();
            left().forEach(this::byAmount);
            left().forEach(this::bySum);
            bySplit();
            return matched.size();
        }

        private List<Entry> left() {
            return credits.stream()
                    .filter(entry -> !matched.contains(entry.key()))
                    .toList();
        }

        private void byPayout(Entry entry) {
            if (entry.endToEnd().isEmpty()) {
                return;
            }
            var settled = entry.amount().isPositive()
                    ? payouts.returned(entry.endToEnd(), entry.amount(), entry.bookedOn())
                    : payouts.paid(entry.endToEnd(), entry.amount().negated(), entry.bookedOn());
            if (settled == Payouts.Settled.DONE) {
                keep(
                        match(Rule.PAYOUT, new Content(List.of(entry), List.of()), entry.endToEnd()),
                        new Content(List.of(entry), List.of()));
            }
        }

        /** Entries that name the same day settle it together, if they come to what it has to come. */
        private void byReference() {
            var named = new LinkedHashMap<ChannelDay, List<Entry>>();
            left().forEach(entry -> namedDay(entry)
                    .ifPresent(key ->
                            named.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry)));
            named.forEach((key, entries) -> days.find(key)
                    .filter(day -> day.toCome().equals(sum(entries)))
                    .ifPresent(
                            day -> settle(entries.size() == 1 ? Rule.REFERENCE : Rule.SPLIT, entries, List.of(day))));
        }

        private void byAmount(Entry entry) {
            if (namedDay(entry).isEmpty()) {
                days.exactly(entry.amount(), entry.bookedOn(), days.named(entry))
                        .ifPresent(day -> settle(Rule.AMOUNT, List.of(entry), List.of(day)));
            }
        }

        private void bySum(Entry entry) {
            if (namedDay(entry).isEmpty()) {
                var run = days.run(entry.amount(), entry.bookedOn(), days.named(entry));
                if (!run.isEmpty()) {
                    settle(Rule.SUM, List.of(entry), run);
                }
            }
        }

        /** Entries of one day of the bank that name the same channel. */
        private void bySplit() {
            var together = new LinkedHashMap<ChannelDay, List<Entry>>();
            left().stream()
                    .filter(entry -> namedDay(entry).isEmpty())
                    .forEach(entry -> days.named(entry)
                            .ifPresent(channel -> together.computeIfAbsent(
                                            new ChannelDay(channel, entry.bookedOn()), _ -> new ArrayList<>())
                                    .add(entry)));
            together.forEach((key, entries) -> {
                if (entries.size() > 1) {
                    days.exactly(sum(entries), key.day(), Optional.of(key.channel()))
                            .ifPresent(day -> settle(Rule.SPLIT, entries, List.of(day)));
                }
            });
        }

        private void settle(Rule rule, List<Entry> entries, List<SettlementDay> settled) {
            var parts = settled.stream()
                    .map(day -> new Part(day.channel(), day.day(), day.toCome(), day.feeLeft(), Rupiah.ZERO))
                    .toList();
            var content = new Content(entries, parts);
            var match = match(rule, content, "");
            keep(posted(match, parts), content);
            days.take(settled);
        }

        private void keep(Match match, Content content) {
            store.insert(match, content);
            content.entries().forEach(entry -> matched.add(entry.key()));
        }
    }

    private Match match(Rule rule, Content content, String against) {
        return new Match(
                ids.next(),
                rule,
                Match.State.POSTED,
                store.accountOf(content.entries().getFirst().key()),
                content.valuedOn(),
                content.received(),
                against,
                new Match.Said("", "system", clock.instant(), Optional.of("system")),
                Optional.empty());
    }

    private Match posted(Match match, List<Part> parts) {
        var entryId = posting.post(match, parts);
        return new Match(
                match.id(),
                match.rule(),
                match.state(),
                match.accountNo(),
                match.valuedOn(),
                match.received(),
                match.against(),
                match.said(),
                Optional.of(entryId));
    }

    private static Rupiah sum(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
