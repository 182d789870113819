package id.gapura.ledger;

import id.gapura.kernel.Jakarta;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the days of the ledger, one after the other without a gap, and proves them
 * (docs/decisions/0012-days-of-the-ledger-are-sealed.md).
 */
public final class Seals {
    private static final int PAGE = 400;

    private final SealStore seals;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Seals(SealStore seals, TransactionTemplate transaction, InstantSource clock) {
        this.seals = seals;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Seals every day that is over and not sealed yet, from the day of the first entry, each in a transaction of its
     * own. Waits for entries of those days that are not committed yet. Safe to repeat, and from two programs at once.
     *
     * @return how many days
     */
    public int sealClosedDays() {
        int sealed = 0;
        for (var day = nextDay(); day.isPresent() && isOver(day.get()); day = nextDay()) {
            var next = day.get();
            if (Boolean.TRUE.equals(transaction.execute(_ -> seal(next)))) {
                sealed++;
            }
        }
        return sealed;
    }

    private boolean isOver(LocalDate day) {
        return day.isBefore(Jakarta.today(clock));
    }

    private Optional<LocalDate> nextDay() {
        return seals.last().map(last -> last.day().plusDays(1)).or(seals::firstDay);
    }

    /** Once the day is this transaction's alone, nobody records on it: who comes later finds it sealed. */
    private boolean seal(LocalDate day) {
        seals.lock(day);
        var last = seals.last();
        if (last.isPresent() && !last.get().day().isBefore(day)) {
            return false;
        }
        var before = last.map(Seal::hash).orElse(Seal.START);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        seals.insert(Seal.of(before, day, seals.content(day), at));
        return true;
    }

    /** The newest seal. */
    public Optional<Seal> last() {
        return seals.last();
    }

    /** What is wrong with a day. */
    public enum Fault {
        /** Something is recorded before the first day that was sealed. */
        BEFORE_THE_FIRST("something is recorded before the first sealed day"),
        /** Days before and after are sealed, this one is not; or its sums are there without a seal. */
        SEAL_MISSING("its seal is missing"),
        /** What is recorded on the day, the seal, or the seal before it is not what it was. */
        CHANGED("what is recorded on it is not what was sealed"),
        /** The sums that balances are read from are not those of its postings. */
        SUMS_CHANGED("its sums are not those of its postings");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    /** The first day that does not hold. */
    public record Broken(LocalDate day, Fault fault) {}

    /**
     * What a verification found.
     *
     * @param days how many seals hold, from the first on
     * @param last the last of them
     */
    public record Verification(long days, Optional<Seal> last, Optional<Broken> broken) {}

    /** Recomputes every seal from what is recorded, day by day, until one does not hold. */
    public Verification verify() {
        var walk = new Walk();
        for (var page = seals.from(LocalDate.EPOCH, PAGE); !page.isEmpty(); page = seals.from(walk.expected, PAGE)) {
            for (var seal : page) {
                var fault = transaction.execute(_ -> walk.step(seal));
                if (fault != null && fault.isPresent()) {
                    return walk.ends(fault);
                }
            }
        }
        return walk.ends(walk.sumsWithoutSeal());
    }

    /** Where a verification has come to. */
    private final class Walk {
        private LocalDate expected = LocalDate.EPOCH;
        private Optional<Seal> last = Optional.empty();
        private long days;

        Optional<Broken> step(Seal seal) {
            var fault = fault(seal);
            if (fault.isEmpty()) {
                last = Optional.of(seal);
                expected = seal.day().plusDays(1);
                days++;
            }
            return fault;
        }

        private Optional<Broken> fault(Seal seal) {
            if (last.isEmpty()) {
                var earlier = seals.firstBefore(seal.day()).map(at -> Jakarta.day(at.toInstant()));
                if (earlier.isPresent()) {
                    return earlier.map(day -> new Broken(day, Fault.BEFORE_THE_FIRST));
                }
            } else if (!seal.day().equals(expected)) {
                return Optional.of(new Broken(expected, Fault.SEAL_MISSING));
            }
            var before = last.map(Seal::hash).orElse(Seal.START);
            if (!Seal.of(before, seal.day(), seals.content(seal.day()), seal.at())
                    .equals(seal)) {
                return Optional.of(new Broken(seal.day(), Fault.CHANGED));
            }
            return seals.sumsAgree(seal.day())
                    ? Optional.empty()
                    : Optional.of(new Broken(seal.day(), Fault.SUMS_CHANGED));
        }

        /** The seal of the last day cannot be taken away unseen, since the sums of the day stay. */
        Optional<Broken> sumsWithoutSeal() {
            return seals.lastSums()
                    .filter(day -> !day.isBefore(expected))
                    .map(day -> new Broken(expected, Fault.SEAL_MISSING));
        }

        Verification ends(Optional<Broken> broken) {
            return new Verification(days, last, broken);
        }
    }

    /** The newest seals first. */
    public List<Seal> newest(int limit) {
        return last().map(seal ->
                        seals.from(seal.day().minusDays(limit - 1L), limit).reversed())
                .orElse(List.of());
    }
}
