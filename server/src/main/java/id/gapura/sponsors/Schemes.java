package id.gapura.sponsors;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.sponsors.Outlook.Reckoned;
import id.gapura.sponsors.SchemePayment.Moment;
import id.gapura.sponsors.SchemePayment.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of what sponsors' money pays: for whom, until when, and what follows it. */
public final class Schemes {
    private final TransactionTemplate transaction;
    private final Stores stores;
    private final Membership membership;
    private final OutlookReckoning reckoning;
    private final HandOver handOver;
    private final Outbox outbox;
    private final Moment moment;

    Schemes(
            TransactionTemplate transaction,
            Stores stores,
            Membership membership,
            OutlookReckoning reckoning,
            HandOver handOver,
            Outbox outbox,
            Moment moment) {
        this.transaction = transaction;
        this.stores = stores;
        this.membership = membership;
        this.reckoning = reckoning;
        this.handOver = handOver;
        this.outbox = outbox;
        this.moment = moment;
    }

    /**
     * What became of members named for a scheme.
     *
     * @param already who was in it before
     * @param noMembers who is no member, or no longer
     * @param notNew who has paid before, where only newcomers get the free months
     */
    public record Added(int added, int already, int noMembers, int notNew) {}

    /**
     * That a sponsor pays for a member.
     *
     * @param until the last day it pays as things stand
     */
    public record Sponsorship(String sponsor, Scheme scheme, LocalDate until) {}

    /**
     * How a member stands in a scheme, and so on which of its lists.
     *
     * @param since when they were named
     * @param paidSince when it first paid a month for them that was not given back
     * @param unpaid the months in which it could pay nothing for them, as of the last run in each
     */
    public record Standing(UUID schemeId, Instant since, Optional<Instant> paidSince, Set<YearMonth> unpaid) {
        public Standing {
            unpaid = Set.copyOf(unpaid);
        }
    }

    /** Opens a scheme without members. */
    public Scheme open(UUID sponsorId, String name, Scheme.Terms terms, String actor) {
        var scheme = new Scheme(moment.ids().next(), sponsorId, name, terms);
        transaction.executeWithoutResult(_ -> {
            stores.schemes().insert(scheme, actor, moment.clock().instant());
            stores.schemes().save(reckoning.on(today(), scheme), moment.clock().instant());
        });
        return scheme;
    }

    public Optional<Scheme> find(UUID schemeId) {
        return stores.schemes().find(schemeId);
    }

    /** A sponsor's schemes, the latest term first. */
    public List<Scheme> of(UUID sponsorId) {
        return stores.schemes().ofSponsor(sponsorId);
    }

    /** Names members for a scheme, behind those already named; what is due for them is paid soon after. */
    public Added add(Scheme scheme, Collection<UUID> workerIds, String actor) {
        var named = new LinkedHashSet<>(workerIds);
        var members = membership.list(named);
        var open = named.stream()
                .filter(id -> members.containsKey(id)
                        && !Objects.requireNonNull(members.get(id)).isClosed())
                .toList();
        var fit = open.stream()
                .filter(id -> !scheme.isPromotional()
                        || Objects.requireNonNull(members.get(id)).cover() instanceof NeverPaid)
                .toList();
        int added = Objects.requireNonNull(transaction.execute(_ -> {
            pay(scheme.id());
            return fit.isEmpty()
                    ? 0
                    : stores.schemes()
                            .add(scheme.id(), fit, actor, moment.clock().instant());
        }));
        return new Added(added, fit.size() - added, named.size() - open.size(), open.size() - fit.size());
    }

    /** Whom a scheme pays for, in the order they were named. */
    public List<UUID> members(UUID schemeId) {
        return stores.schemes().members(schemeId);
    }

    /** Asks for what a scheme owes today to be paid; nothing is paid twice. */
    public void pay(UUID schemeId) {
        transaction.executeWithoutResult(_ -> outbox.enqueue(SchemeJob.NAME, schemeId.toString()));
    }

    /** Asks for what all schemes owe today to be paid. */
    public void payAll() {
        stores.schemes().current(YearMonth.from(today())).forEach(this::pay);
    }

    /** The last month the scheme has bought each member; whoever got none is absent. */
    public Map<UUID, YearMonth> lastPaid(UUID schemeId) {
        return stores.months().lastBought(schemeId);
    }

    /** The months that sponsors have bought members, of whatever scheme; whoever got none is absent. */
    public Map<UUID, Set<YearMonth>> boughtMonths(Collection<UUID> workerIds) {
        return stores.months().bought(workerIds);
    }

    /** For whom nothing was paid this month and why, as of the last run. */
    public List<Unpaid> unpaid(UUID schemeId) {
        return stores.months().unpaid(schemeId, YearMonth.from(today()));
    }

    /** Until when a scheme pays, as of now. */
    public Reckoned reckon(Scheme scheme) {
        return reckoning.on(today(), scheme);
    }

    /** The same as if some more members were named; nobody is. */
    public Reckoned reckonWith(Collection<UUID> more, Scheme scheme) {
        return reckoning.with(more, today(), scheme);
    }

    /** Until when the schemes of a region pay that pay this month, as of their last run, the soonest end first. */
    public List<Outlook> outlooks(RegionCode within) {
        return stores.schemes().outlooks(within, YearMonth.from(today()));
    }

    /** What to tell each member before the last month, and what came of it. */
    public List<Offer> offers(Scheme scheme) {
        return offers(reckon(scheme));
    }

    /** The same for who has reckoned already. */
    public List<Offer> offers(Reckoned reckoned) {
        return handOver.offers(reckoned, today());
    }

    /** Notes that everybody not told yet is told today; how many they were. */
    public int recordOffers(Scheme scheme, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            int told = handOver.record(reckon(scheme), today(), actor);
            stores.schemes().save(reckoning.on(today(), scheme), moment.clock().instant());
            return told;
        }));
    }

    /** Who pays for a member now, the latest term first. */
    public List<Sponsorship> sponsorships(UUID workerId) {
        var days = stores.schemes().daysOf(workerId, today());
        return stores.schemes().ofWorker(workerId).stream()
                .filter(scheme -> days.containsKey(scheme.id()))
                .map(scheme -> sponsorship(scheme, Objects.requireNonNull(days.get(scheme.id()))))
                .toList();
    }

    /** How a member stands in each scheme that pays for them, or did. */
    public List<Standing> standings(UUID workerId) {
        return stores.schemes().standings(workerId);
    }

    /** The last day somebody pays for each of these members as things stand; for whom nobody does is absent. */
    public Map<UUID, LocalDate> lastDays(Collection<UUID> workerIds) {
        return stores.schemes().lastDays(workerIds, today());
    }

    private Sponsorship sponsorship(Scheme scheme, LocalDate until) {
        var sponsor = stores.sponsors().find(scheme.sponsorId()).orElseThrow();
        return new Sponsorship(sponsor.name(), scheme, until);
    }

    private LocalDate today() {
        return Jakarta.today(moment.clock());
    }
}
