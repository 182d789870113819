package id.gapura.partner.mandate;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.partner.Asking;
import id.gapura.partner.aggregator.Permissions;
import id.gapura.partner.mandate.Mandate.Consent;
import id.gapura.partner.mandate.Mandate.Ending;
import id.gapura.partner.mandate.Mandate.Standing;
import id.gapura.partner.mandate.Mandate.State;
import id.gapura.partner.mandate.Mandate.Terms;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of mandates: set one up, look how it stands and what it took, pause, go on, cancel. */
public final class Mandates {
    /** A limit may be so many times the price of a month. */
    private static final int MOST_MONTHS = 3;

    private final Parts parts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Mandates(Parts parts, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** What mandates work with. */
    record Parts(
            MandateStore mandates,
            DebitStore debits,
            MandateChange change,
            MandateAsking asking,
            Permissions permissions,
            Registry registry,
            Membership membership,
            UnpaidMonths unpaid,
            DebitRules rules) {}

    /**
     * What a member can choose.
     *
     * @param lastDay of the month; the first is the 1st
     * @param limits a month, the least first: all of them reach for every month of the year to come
     */
    public record Offer(int lastDay, List<Rupiah> limits) {
        public Offer {
            limits = List.copyOf(limits);
        }
    }

    /** How a debit comes about, for the words a member agrees to. */
    public record Course(int noticeDays, int mostTries) {}

    public Course course() {
        var today = Jakarta.today(clock);
        return new Course(parts.rules.noticeDays(today), parts.rules.mostTries(today));
    }

    /** What a worker can choose; empty for who is no member, and where no aggregator takes debits. */
    public Optional<Offer> offer(UUID workerId) {
        return parts.permissions.offeredBy().flatMap(_ -> member(workerId)).map(this::offer);
    }

    private Offer offer(Member member) {
        var today = Jakarta.today(clock);
        long dearest = parts.unpaid.dearestMonth(today, member).amount();
        var limits = LongStream.rangeClosed(1, MOST_MONTHS)
                .mapToObj(months -> Rupiah.of(months * dearest))
                .toList();
        return new Offer(parts.rules.lastDay(today), limits);
    }

    private Optional<Member> member(UUID workerId) {
        return parts.membership.find(workerId).filter(member -> !member.isClosed());
    }

    /**
     * A mandate to be.
     *
     * @param words of the member's consent, as they were shown
     * @param by {@link Consent#MEMBER}, or the login of the officer who read them out
     */
    public record Wanted(UUID workerId, Terms terms, String words, String by) {}

    /** How setting one up ends. */
    public sealed interface Result {
        /** The member now approves it at the bank or wallet. */
        record Asked(Mandate mandate) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why a mandate is not set up. */
    public enum Reason {
        /** No member, or nobody to take debits. */
        NOT_OFFERED,
        DAY_IMPOSSIBLE,
        /** Not one of the limits offered. */
        LIMIT_IMPOSSIBLE,
        /** The member has one that has not ended. */
        ONE_ALREADY
    }

    /** Sets a mandate up and has the aggregator ask the member. */
    public Result create(Wanted wanted) {
        var offer = offer(wanted.workerId());
        if (offer.isEmpty()) {
            return new Result.Refused(Reason.NOT_OFFERED);
        }
        if (wanted.terms().day() < 1 || wanted.terms().day() > offer.get().lastDay()) {
            return new Result.Refused(Reason.DAY_IMPOSSIBLE);
        }
        if (!offer.get().limits().contains(wanted.terms().most())) {
            return new Result.Refused(Reason.LIMIT_IMPOSSIBLE);
        }
        var mandate = fresh(wanted);
        var region = parts.registry.find(wanted.workerId()).orElseThrow().home().region();
        var askAt = Asking.next(mandate.consent().at(), 0);
        if (!Objects.requireNonNull(transaction.execute(_ -> parts.mandates.insert(mandate, region, askAt)))) {
            return new Result.Refused(Reason.ONE_ALREADY);
        }
        return new Result.Asked(refreshed(mandate));
    }

    private Mandate fresh(Wanted wanted) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Mandate(
                wanted.workerId(),
                ids.next(),
                parts.permissions.offeredBy().orElseThrow(),
                wanted.terms(),
                new Consent(wanted.words(), wanted.by(), now),
                new Standing(State.ASKED, Optional.empty(), now),
                "",
                YearMonth.from(Jakarta.day(now)),
                0);
    }

    /** As it stands after asking the aggregator whether the member has approved it, where that is not known. */
    public Mandate refreshed(Mandate mandate) {
        if (mandate.state() == State.ASKED) {
            parts.asking.ask(mandate);
        }
        return parts.mandates.find(mandate.workerId(), mandate.id()).orElseThrow();
    }

    /** A member's last, which may have ended. */
    public Optional<Mandate> newest(UUID workerId) {
        return parts.mandates.newest(workerId);
    }

    /** Those of members who live in a region, in some states, what changed last first. */
    public List<Mandate> list(RegionCode within, List<State> states, int limit) {
        return parts.mandates.within(within, states, limit);
    }

    /** Debits of this month that brought nothing so far, of members who live in a region; the hopeless ones first. */
    public List<Debit> troubles(RegionCode within, int limit) {
        return parts.debits.troubles(within, YearMonth.from(Jakarta.today(clock)), limit);
    }

    public long countTroubles(RegionCode within) {
        return parts.debits.countTroubles(within, YearMonth.from(Jakarta.today(clock)));
    }

    /** What was taken month by month, newest first. */
    public List<Debit> debits(Mandate mandate, int limit) {
        return parts.debits.of(mandate, limit);
    }

    /** Every try, newest first. */
    public List<DebitTry> tries(Mandate mandate, int limit) {
        return parts.debits.tries(mandate, limit);
    }

    /** What can be done with one. */
    public enum Change {
        /** Takes nothing more until told to go on; what was asked for already can come still. */
        PAUSE,
        RESUME,
        /** Ends it for good; the aggregator is told. */
        CANCEL
    }

    /** Changes one; false where that cannot be done as it stands. */
    public boolean change(Mandate mandate, Change wanted) {
        return Objects.requireNonNull(transaction.execute(_ -> switch (wanted) {
            case PAUSE -> parts.change.pause(mandate);
            case RESUME -> mandate.state() == State.PAUSED && parts.change.begin(mandate);
            case CANCEL -> parts.change.end(mandate, Ending.CANCELLED);
        }));
    }
}
